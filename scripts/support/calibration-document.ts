import type { Calibration } from '../../src/shared/calibration/calibration-file.ts';
import { type CalibrationTable, calibrationTables } from './calibration-tables.ts';

const BEGIN = '<!-- calibration:begin -->';
const END = '<!-- calibration:end -->';

/** Columns are padded, so that a table reads in a terminal as well. */
export function markdownTable({ title, head, rows }: CalibrationTable): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [`**${title}**`, '', line(head), rule, ...rows.map(line)].join('\n');
}

/** The generated section of docs/method.md. */
export function calibrationSection(calibration: Calibration): string {
  const { rulesVersion, pairs, seed } = calibration;
  return [
    BEGIN,
    `Written by \`npm run calibrate\`: rules version ${rulesVersion}, ${pairs.toLocaleString('en-US')} pairs of sessions a cell, seed ${seed}. Figures are percent of athletes.`,
    '',
    '![Equal legs flagged and 20 % gaps found, by rule](pictures/calibration.svg)',
    '',
    ...calibrationTables(calibration).flatMap((table) => [markdownTable(table), '']),
    END,
  ].join('\n');
}

/**
 * A document with its generated section written anew.
 * @throws RangeError when the document has no markers
 */
export function withSection(document: string, section: string): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new RangeError(`The document has no ${BEGIN} and ${END}.`);
  return document.slice(0, from) + section + document.slice(to + END.length);
}
