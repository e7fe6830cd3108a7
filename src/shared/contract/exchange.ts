import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import { type Answers, answers } from '../exchange/answers.ts';
import type { ColumnContent } from '../exchange/column-facts.ts';
import { type Mapping, mapping } from '../exchange/columns.ts';
import { fileReading, type ReadAs } from '../exchange/file-reading.ts';
import type { FoundInData } from '../exchange/found-in-data.ts';
import type { Refusal, RowStatus } from '../exchange/plan.ts';
import type { PlanCounts } from '../exchange/plan-sessions.ts';
import type { Question } from '../exchange/questions.ts';
import { id } from './common.ts';
import { delivered } from './delivery.ts';
import { errors } from './errors.ts';

const file = z.file();

export interface FileColumn {
  name: string;
  /** Its first cells. */
  samples: string[];
  content: ColumnContent;
}

/** A file as it was read, with what its columns probably hold. */
export interface TablePreview {
  /** What the file is called in every later call; the main process holds it until it is forgotten. */
  draftId: string;
  fileName: string;
  readAs: ReadAs;
  /** Rows that fit the header. */
  rows: number;
  columns: FileColumn[];
  format: { name: string; attribution: string | null } | null;
  mapping: Mapping;
  /** Whether only the words of the header tell the mapping: no known format, and no earlier import of the same columns. */
  guessed: boolean;
  /** As they were given for the last file with the same columns. */
  answers: Answers;
  notices: string[];
}

export interface PreviewRow {
  line: number;
  status: RowStatus;
  name: string | null;
  testDate: string | null;
  /** Values of tests that will be written. */
  values: number;
  refused: Refusal[];
  remarks: string[];
}

/** How far a long call has come, in rows of the file. `of` is null where a stage does not go row by row. */
export interface ImportProgress {
  kind: 'progress';
  stage: 'reading' | 'comparing' | 'writing' | 'analysing';
  done: number;
  of: number | null;
}

/** What an import would do. `counts` are null until the mapping holds and every question is answered. */
export interface ImportPreview {
  /** Why the mapping cannot be used, as a sentence. */
  problem: string | null;
  questions: Question[];
  /** Questions among them that still wait for an answer. */
  open: number;
  /** How numbers and dates of the file are read; what the coach answered comes before what the data say. */
  found: FoundInData;
  /** What is told of the file under this mapping, such as a vendor's percentages that agree with their left and right. */
  notices: string[];
  counts: PlanCounts | null;
}

/** Rows of a preview that are asked for; `left-out` are those of which a cell or all is refused. */
export const ROW_FILTERS = ['all', 'new', 'match', 'unchanged', 'left-out'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** A row or a cell that was left out. */
export interface RefusedPart extends Refusal {
  line: number;
  name: string | null;
}

export interface ImportResult {
  /** What the undo is called with; null when nothing was written. */
  importId: string | null;
  athletesNew: number;
  athletesUpdated: number;
  athletesUnchanged: number;
  sessions: number;
  values: number;
  /** The first of them (at most REFUSED_SHOWN); `leftOut` saves them all as a file. */
  refused: RefusedPart[];
  refusedTotal: number;
}

export const REFUSED_SHOWN = 1000;

/** An import that was done, for the list of them. */
export interface PastImport {
  importId: string;
  fileName: string;
  importedAt: string;
  athletesAdded: number;
  athletesChanged: number;
  sessions: number;
  /** When it was taken back. */
  undoneAt: string | null;
}

/** What an undo took back, and what it left as it is. */
export interface UndoResult {
  athletesRemoved: number;
  /** Athletes that were there before and are again as they were. */
  athletesRestored: number;
  sessions: number;
  kept: { name: string; reason: string }[];
}

const draft = z.object({ draftId: id });
const importInput = draft.extend({ mapping, answers });
export type ImportInput = z.output<typeof importInput>;

const rowsInput = draft.extend({
  filter: z.enum(ROW_FILTERS),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(500),
});
export type RowsInput = z.output<typeof rowsInput>;

export type PreviewEvent = ImportProgress | { kind: 'done'; preview: ImportPreview };
export type ImportEvent = ImportProgress | { kind: 'done'; result: ImportResult };

export const exchangeContract = {
  /** Takes a file in and reads it, without storing anything. */
  open: oc.errors(errors).input(z.object({ file })).output(type<TablePreview>()),
  /** Reads a file that was taken in with another encoding, delimiter or sheet. */
  readAs: oc
    .errors(errors)
    .input(draft.extend({ how: fileReading }))
    .output(type<TablePreview>()),
  /** Says what an import would do; stores nothing. Ends early when the call is aborted. */
  preview: oc.errors(errors).input(importInput).output(eventIterator(type<PreviewEvent>())),
  /** Rows of the last preview of a file, in the order of the file. */
  rows: oc.errors(errors).input(rowsInput).output(type<{ rows: PreviewRow[]; total: number }>()),
  /** Imports the rows that can be taken, all or nothing of them. Without a result at its end it left nothing. */
  run: oc.errors(errors).input(importInput).output(eventIterator(type<ImportEvent>())),
  /** Breaks off the import of a file. One that was stored already stays: its run ends with the result all the same. */
  cancel: oc.errors(errors).input(draft),
  /** Everything that the last preview or import of a file left out, as a CSV file. */
  leftOut: oc.errors(errors).input(draft).output(delivered),
  /** Lets go of a file. */
  forget: oc.errors(errors).input(draft),
  /** Imports, the newest first. */
  past: oc.errors(errors).output(type<PastImport[]>()),
  /** Takes imports back whole, as one step; what was edited since stays, and is told. */
  undo: oc
    .errors(errors)
    .input(z.object({ importIds: z.array(id).min(1).max(1000) }))
    .output(type<UndoResult>()),
  /** The example squad: 28 published runners, and test days that are made up and say so. */
  loadExample: oc.errors(errors).output(type<ImportResult>()),
};
