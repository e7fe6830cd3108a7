import type { MeasurementTable } from './assessments.table.ts';

type SetUpColumns = Pick<MeasurementTable, 'device' | 'position' | 'angle_deg' | 'lever_m'>;

/**
 * The set-up as one text: sessions are compared only where it is the same. Case and spaces do not make a difference,
 * and who tested does not enter it.
 */
export function setUpKey(row: SetUpColumns): string {
  return [row.device, row.position, row.angle_deg, row.lever_m]
    .map((part) => (part === null ? '' : String(part).trim().toLowerCase().replace(/\s+/g, ' ')))
    .join('|');
}
