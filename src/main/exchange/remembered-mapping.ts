import { fromJson, toJson } from '#main/database/codecs.ts';
import { type Answers, answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { type Mapping, mapping } from '#shared/exchange/columns.ts';
import type { ImportMappingTable } from './exchange.table.ts';
import { digestOf } from './import-digest.ts';

/** How a file with these columns was read last. */
export interface RememberedMapping {
  mapping: Mapping;
  answers: Answers;
  usedAt: string;
}

/** Stands for the columns of a file, in their order. */
export function fingerprintOf(columns: string[]): string {
  return digestOf(toJson(columns));
}

/**
 * A mapping to keep. The day of the tests, the squad, the decimal mark, and who is new belong to one file, not to all of
 * its kind; whom a misspelt name stands for stays.
 */
export function toRow(columns: string[], used: Mapping, given: Answers, now: string): ImportMappingTable {
  const { testDate, squad, decimalMark } = NO_ANSWERS;
  const people = Object.entries(given.people).filter(([, target]) => target.startsWith('athlete:'));
  const kept: Answers = { ...given, people: Object.fromEntries(people), testDate, squad, decimalMark };
  return { fingerprint: fingerprintOf(columns), mapping: toJson(used), answers: toJson(kept), used_at: now };
}

/** A kept mapping; undefined where an earlier version wrote it in other words. */
export function fromRow(row: ImportMappingTable): RememberedMapping | undefined {
  const [used, given] = [mapping.safeParse(fromJson(row.mapping)), answers.safeParse(fromJson(row.answers))];
  return used.success && given.success ? { mapping: used.data, answers: given.data, usedAt: row.used_at } : undefined;
}
