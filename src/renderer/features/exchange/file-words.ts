import { tell } from '#renderer/lib/errors.ts';
import { athletesOf, type FileState, type ImportFile, openQuestions, stateOf } from './import-file.ts';
import { countsWords, many, progressWords, resultSentence } from './plan-words.ts';
import { questionWords } from './question-words.ts';

const WORDS: Record<FileState, string> = {
  reading: 'Reading',
  unreadable: 'Cannot be read',
  looking: 'Looking through',
  stopped: 'Stopped',
  failed: 'Not imported',
  columns: 'Columns to name',
  questions: '',
  ready: 'Ready',
  nothing: 'Nothing new',
  waiting: 'Waiting',
  importing: 'Importing',
  imported: 'Imported',
};

/** How a file stands, in a word or two. */
export function stateWords(file: ImportFile): string {
  const state = stateOf(file);
  return state === 'questions' ? many(openQuestions(file).length, 'question') : WORDS[state];
}

/** What there is to say of it beside that. */
export function stateDetail(file: ImportFile): string {
  const { error, preview, result, progress } = file;
  switch (stateOf(file)) {
    case 'unreadable':
    case 'failed':
      return tell(error).title;
    case 'questions':
      return openQuestions(file).map(({ question }) => questionWords(question))[0] ?? '';
    case 'columns':
      return preview?.problem ?? '';
    case 'ready':
    case 'waiting':
      return preview?.counts ? countsWords(preview.counts) : '';
    case 'nothing':
      return preview?.counts ? countsWords(preview.counts) : 'All of it is stored already.';
    case 'importing':
      return progressWords(progress);
    case 'imported':
      return result ? resultSentence(result) : '';
    default:
      return file.table ? many(file.table.rows, 'row') : '';
  }
}

/** How all files stand, in one sentence: "3 are ready, 1 asks something, 1 cannot be read." */
export function filesSentence(files: readonly ImportFile[]): string {
  const count = (...states: FileState[]) => files.filter((file) => states.includes(stateOf(file))).length;
  const parts: [number, string, string][] = [
    [count('imported'), 'is imported', 'are imported'],
    [count('importing', 'waiting'), 'is on its way in', 'are on their way in'],
    [count('ready'), 'is ready', 'are ready'],
    [count('questions', 'columns'), 'asks something', 'ask something'],
    [count('reading', 'looking'), 'is being looked through', 'are being looked through'],
    [count('stopped'), 'is stopped', 'are stopped'],
    [count('nothing'), 'brings nothing new', 'bring nothing new'],
    [count('failed'), 'was not imported', 'were not imported'],
    [count('unreadable'), 'cannot be read', 'cannot be read'],
  ];
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, one, more]) => `${number} ${number === 1 ? one : more}`);
  return said.length > 0 ? `${said.join(', ')}.` : '';
}

/** What the button of a single file says. */
export function importLabel(file: ImportFile): string {
  const athletes = athletesOf(file);
  if (!file.preview?.counts) return 'Import';
  return athletes > 0 ? `Import ${many(athletes, 'athlete')}` : 'Nothing to import';
}

/** What the button for all files says. */
export function importAllLabel(ready: number, all: number): string {
  if (ready === 0) return 'Import all that are ready';
  if (ready === 1) return 'Import the ready file';
  return ready === all ? `Import all ${ready} files` : `Import ${ready} ready files`;
}
