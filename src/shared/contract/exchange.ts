import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { type Answers, answers } from '../exchange/answers.ts';
import { type Mapping, mapping } from '../exchange/columns.ts';
import type { Refusal, RowStatus } from '../exchange/plan.ts';
import type { PlanCounts } from '../exchange/plan-sessions.ts';
import type { Question } from '../exchange/questions.ts';
import { id } from './common.ts';
import { errors } from './errors.ts';

const file = z.file();

/** A file as it was read, with what its columns probably hold. */
export interface TablePreview {
  fileName: string;
  /** Rows that fit the header. */
  rows: number;
  columns: { name: string; samples: string[] }[];
  format: { name: string; attribution: string | null } | null;
  mapping: Mapping;
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

/** What an import would do. `plan` is null until the mapping holds and every question is answered. */
export interface ImportPreview {
  /** Why the mapping cannot be used, as a sentence. */
  problem: string | null;
  questions: Question[];
  /** Questions among them that still wait for an answer. */
  open: number;
  plan: { counts: PlanCounts; rows: PreviewRow[] } | null;
}

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
  refused: RefusedPart[];
}

/** What an undo took back, and what it left as it is. */
export interface UndoResult {
  athletesRemoved: number;
  /** Athletes that were there before and are again as they were. */
  athletesRestored: number;
  sessions: number;
  kept: { name: string; reason: string }[];
}

const importInput = z.object({ file, mapping, answers });
export type ImportInput = z.output<typeof importInput>;

export const exchangeContract = {
  /** Reads a file without storing anything. */
  read: oc.errors(errors).input(z.object({ file })).output(type<TablePreview>()),
  /** Says what an import would do; stores nothing. */
  preview: oc.errors(errors).input(importInput).output(type<ImportPreview>()),
  /** Imports the rows that can be taken, all or nothing of them. */
  run: oc.errors(errors).input(importInput).output(type<ImportResult>()),
  /** Takes an import back whole; what was edited since stays, and is told. */
  undo: oc
    .errors(errors)
    .input(z.object({ importId: id }))
    .output(type<UndoResult>()),
  /** The example squad: 28 published runners, and test days that are made up and say so. */
  loadExample: oc.errors(errors).output(type<ImportResult>()),
};
