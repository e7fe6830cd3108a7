import { DELIVERED } from '../../catalog/catalogue.ts';
import type { ColumnMeaning } from '../columns.ts';
import { guessMapping } from '../guess-mapping.ts';
import type { Table } from '../read-table.ts';
import type { FileFormat } from './file-format.ts';
import { NO_PROPOSALS } from './format-parts.ts';

const PEAK_TORQUE = /^pt\.(\d+)$/i;
const VALUES: Record<string, ColumnMeaning> = {
  Leg: { kind: 'side' },
  Test: { kind: 'test-name' },
  'Peak torque': { kind: 'value', side: 'row', unit: null },
};

const isLeg = (column: string) => column.toLowerCase() === 'leg';

/** Humac, wide: a row a side, and peak torque at each speed. It names no muscle and no unit, so that both are asked. */
export const HUMAC: FileFormat = {
  id: 'humac-wide',
  name: 'Humac, peak torque by speed',
  attribution: null,
  matches: (columns) => columns.some(isLeg) && columns.some((column) => PEAK_TORQUE.test(column)),
  normalise: (table) => {
    const leg = table.columns.findIndex(isLeg);
    const speeds = table.columns.flatMap((column, index) => {
      const speed = PEAK_TORQUE.exec(column)?.[1];
      return speed === undefined ? [] : [{ index, speed }];
    });
    const others = [...table.columns.keys()].filter(
      (index) => index !== leg && !speeds.some((own) => own.index === index),
    );
    const rows = table.rows.flatMap(({ line, cells }): Table['rows'] => {
      const source = cells.join('\u001f');
      const about = others.map((index) => cells[index] ?? '');
      return speeds.map(({ index, speed }) => ({
        line,
        cells: [...about, cells[leg] ?? '', `Peak torque, ${speed}°/s`, cells[index] ?? ''],
        source,
      }));
    });
    return { ...table, columns: [...others.map((index) => table.columns[index] ?? ''), ...Object.keys(VALUES)], rows };
  },
  meaningOf: (column) => VALUES[column] ?? guessMapping([column], DELIVERED)[0] ?? { kind: 'ignore', reason: null },
  basis: null,
  proposals: NO_PROPOSALS,
};
