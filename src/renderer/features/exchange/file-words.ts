import { tell } from '#renderer/lib/errors.ts';
import { athletesOf, type FileState, type ImportFile, leavesNumbers, openQuestions, stateOf } from './import-file.ts';
import { leftOutColumns, leftOutSentence, leftOutWords } from './left-out-columns.ts';
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
  if (state === 'questions') return many(openQuestions(file).length, 'question');
  return leavesNumbers(file) ? `${WORDS[state]}, ${leftOutWords(leftOutColumns(file).length)}` : WORDS[state];
}

/** What its import would do, with the columns that it leaves out; empty where there is nothing to say. */
export function planWords(file: ImportFile): string {
  const leftOut = leftOutColumns(file).length;
  return [planned(file), leftOut > 0 ? leftOutWords(leftOut) : ''].filter(Boolean).join(', ');
}

/** Beside the state, which may tell of the columns itself. */
function plannedBeside(file: ImportFile): string {
  return leavesNumbers(file) ? planned(file) : planWords(file);
}

function planned({ preview }: ImportFile): string {
  return preview?.counts ? countsWords(preview.counts) : '';
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
      return plannedBeside(file);
    case 'nothing':
      return plannedBeside(file) || 'All of it is stored already.';
    case 'importing':
      return progressWords(progress);
    case 'imported':
      return result ? `${resultSentence(result)} ${leftOutDetail(file)}`.trim() : '';
    default:
      return file.table ? many(file.table.rows, 'row') : '';
  }
}

function leftOutDetail(file: ImportFile): string {
  const columns = leftOutColumns(file);
  return columns.length > 0 ? leftOutSentence(columns, true) : '';
}

/** How all files stand, in one sentence: "3 are ready, 1 asks something, 1 cannot be read." */
export function filesSentence(files: readonly ImportFile[]): string {
  const leaving = files.filter(leavesNumbers).map(stateOf);
  const others = files.filter((file) => !leavesNumbers(file)).map(stateOf);
  const count = (...states: FileState[]) => others.filter((state) => states.includes(state)).length;
  const countLeaving = (only: FileState) => leaving.filter((state) => state === only).length;
  const parts: [number, string, string][] = [
    [count('imported'), 'is imported', 'are imported'],
    [count('importing', 'waiting'), 'is on its way in', 'are on their way in'],
    [count('ready'), 'is ready', 'are ready'],
    [countLeaving('ready'), 'is ready but leaves columns out', 'are ready but leave columns out'],
    [count('questions', 'columns'), 'asks something', 'ask something'],
    [count('reading', 'looking'), 'is being looked through', 'are being looked through'],
    [count('stopped'), 'is stopped', 'are stopped'],
    [count('nothing'), 'brings nothing new', 'bring nothing new'],
    [countLeaving('nothing'), 'brings nothing new but leaves columns out', 'bring nothing new but leave columns out'],
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
