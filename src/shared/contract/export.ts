import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { delivered } from './delivery.ts';
import { errors } from './errors.ts';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What an export holds now: rows of each table, by the table's name. */
export type ExportContents = Record<string, number>;

/** What an export brought back. */
export interface Restored {
  athletes: number;
  sessions: number;
  trials: number;
}

export const exportContract = {
  /** How many rows an export has. */
  contents: oc.errors(errors).output(type<ExportContents>()),
  /** Hands the whole database to the coach; a call that is broken off ends it. */
  save: oc
    .errors(errors)
    .input(z.object({ format: z.enum(EXPORT_FORMATS) }))
    .output(delivered),
  /** Hands a table to the coach as it is seen on screen. */
  saveView: oc
    .errors(errors)
    .input(z.object({ name: z.string().trim().min(1).max(60), csv: z.string().max(50_000_000) }))
    .output(delivered),
  /** Brings an export back into an empty database, all or nothing of it. */
  restore: oc
    .errors(errors)
    .input(z.object({ file: z.file() }))
    .output(type<Restored>()),
};
