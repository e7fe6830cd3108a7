import { shownDate } from '../dates.ts';
import type { DateOrder } from './answers.ts';
import { readYesNo } from './cell-words.ts';
import { type CellReading, isMissing } from './cells.ts';
import type { InjuryPart } from './columns.ts';
import { readDate } from './read-date.ts';

/** What a row says of an injury, part by part, as written. */
export type InjuryCells = Partial<Record<InjuryPart, string>>;

/**
 * The injury of a row as one sentence: "Reported in the file: right knee, bony edema in the femoral condyles
 * (diagnosed), 15 Mar 2015." The published spelling stays. A date of two readings stays as written where the coach
 * chose so.
 * @returns missing when the row reports none
 */
export function injuryNote(cells: InjuryCells, order: DateOrder | undefined): CellReading<string> {
  const reported = readYesNo(cells.reported ?? '');
  if (reported.kind === 'refused') return reported;
  if (reported.kind === 'value' && !reported.value) return { kind: 'missing' };
  const parts = [cells.place, cells.diagnosis].filter((part) => part !== undefined && !isMissing(part)).map(lowerFirst);
  const nothing = parts.length === 0;
  if (nothing && reported.kind === 'missing' && isMissing(cells.onset ?? '')) return { kind: 'missing' };
  const what = nothing ? 'an injury, without place or diagnosis' : parts.join(', ');
  const when = onset(cells.onset ?? '', order);
  return { kind: 'value', value: `Reported in the file: ${what}${diagnosedWords(cells.diagnosed)}${when}.` };
}

function diagnosedWords(text = ''): string {
  const reading = readYesNo(text);
  if (reading.kind === 'missing') return '';
  if (reading.kind === 'refused') return ` (diagnosed: “${text}”)`;
  return reading.value ? ' (diagnosed)' : ' (not diagnosed)';
}

function onset(text: string, order: DateOrder | undefined): string {
  if (isMissing(text)) return '';
  const reading = readDate(text);
  if (reading.kind === 'date') return `, ${shownDate(reading.date)}`;
  if (reading.kind === 'either' && order === 'day-first') return `, ${shownDate(reading.dayFirst)}`;
  if (reading.kind === 'either' && order === 'month-first') return `, ${shownDate(reading.monthFirst)}`;
  return `, dated “${text}” as written`;
}

/** A capital at the start goes, unless it belongs to an abbreviation. */
function lowerFirst(text = ''): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
