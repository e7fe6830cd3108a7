import type { ImportPreview, ImportProgress, ImportResult, TablePreview } from '#shared/contract/exchange.ts';
import type { Answers } from '#shared/exchange/answers.ts';
import type { Mapping } from '#shared/exchange/columns.ts';
import type { FileReading } from '#shared/exchange/file-reading.ts';
import { unsaidColumns } from './left-out-columns.ts';
import { type Asked, askedOf } from './questions.ts';

/** A file on its way in, from the drop to what it brought. */
export interface ImportFile {
  key: string;
  name: string;
  /** Null until it is read, and where it cannot be. */
  table: TablePreview | null;
  how: FileReading;
  mapping: Mapping;
  answers: Answers;
  /** What the import would do, as it was last worked out. */
  preview: ImportPreview | null;
  /** Whether the preview is that of the mapping, the answers and the stored data as they are now. */
  fresh: boolean;
  /** How often it was worked out, which tells its rows from those before. */
  looks: number;
  /** `stopped` by the coach while it was looked through; `waiting` for its turn to be imported. */
  doing: 'reading' | 'looking' | 'stopped' | 'waiting' | 'importing' | null;
  /** How far that has come. */
  progress: ImportProgress | null;
  error: unknown;
  result: ImportResult | null;
}

/** How a file stands in the list of them. */
export type FileState =
  | 'reading'
  | 'unreadable'
  | 'looking'
  | 'stopped'
  | 'failed'
  | 'columns'
  | 'questions'
  | 'ready'
  | 'nothing'
  | 'waiting'
  | 'importing'
  | 'imported';

export function stateOf(file: ImportFile): FileState {
  if (file.doing === 'waiting' || file.doing === 'importing') return file.doing;
  if (file.result) return file.result.importId ? 'imported' : 'nothing';
  if (!file.table) return file.error ? 'unreadable' : 'reading';
  if (file.doing === 'reading') return 'reading';
  if (file.error) return 'failed';
  if (openQuestions(file).length > 0) return 'questions';
  if (!file.preview || !file.fresh) return file.doing === 'stopped' ? 'stopped' : 'looking';
  if (file.preview.problem) return 'columns';
  return athletesOf(file) > 0 ? 'ready' : 'nothing';
}

/** What is asked and has no answer, by what was answered since the last preview too. */
export function openQuestions({ preview, answers }: ImportFile): Asked[] {
  return preview && !preview.problem ? askedOf(preview.questions, answers).filter(({ isOpen }) => isOpen) : [];
}

/** Athletes that an import would write something of. */
export function athletesOf({ preview }: ImportFile): number {
  return preview?.counts ? preview.counts.new + preview.counts.match : 0;
}

/** Nothing is left to do with it but to look at what came of it. */
export function isOver(file: ImportFile): boolean {
  return ['unreadable', 'nothing', 'imported'].includes(stateOf(file)) && !leavesNumbers(file);
}

/** Nothing is asked, but columns of numbers would be left out without anybody having said so. */
export function leavesNumbers(file: ImportFile): boolean {
  return !file.result && ['ready', 'nothing'].includes(stateOf(file)) && unsaidColumns(file).length > 0;
}

/** Something has to be said before it can be imported. */
export function isAsking(file: ImportFile): boolean {
  return ['columns', 'questions'].includes(stateOf(file));
}

/** What is going on with it can be cancelled. */
export function isImporting({ doing }: ImportFile): boolean {
  return doing === 'waiting' || doing === 'importing';
}
