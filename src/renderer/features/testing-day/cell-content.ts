import type { Trial } from '#shared/contract/assessments.ts';
import type { CellWrite, DayAthlete, DayRecord, MassWrite } from '#shared/contract/testing-day.ts';
import type { DayColumn, TrialColumn } from './columns.ts';
import type { CellChange } from './day-rows.ts';

/** What stands in a cell: a trial, or a mass, which is never struck out. */
export interface CellContent {
  value: number;
  struckReason: string | null;
}

export function contentOf(athlete: Pick<DayAthlete, 'massKg' | 'records'>, column: DayColumn): CellContent | null {
  if (column.kind === 'mass') return athlete.massKg === null ? null : { value: athlete.massKg, struckReason: null };
  const trial = recordOf(athlete, column.station)?.trials.find((one) => isAt(one, column));
  return trial ? { value: trial.value, struckReason: trial.struckReason } : null;
}

export function recordOf(athlete: Pick<DayAthlete, 'records'>, testId: string): DayRecord | undefined {
  return athlete.records.find((record) => record.testId === testId);
}

/** The athlete with another content in one cell, as it is shown until the answer is there. */
export function withContent(athlete: DayAthlete, column: DayColumn, content: CellContent | null): DayAthlete {
  if (column.kind === 'mass') return { ...athlete, massKg: content?.value ?? null };
  const { side, ordinal, station: testId, unit } = column;
  const record = recordOf(athlete, testId) ?? { testId, unit, setUp: NO_SET_UP, trials: [], told: null };
  const others = record.trials.filter((trial) => !isAt(trial, column));
  const trials = content ? [...others, { side, ordinal, ...content }] : others;
  const changed = { ...record, trials };
  return { ...athlete, records: [...athlete.records.filter((one) => one.testId !== testId), changed] };
}

/** Until the answer brings the set-up that was stored. */
const NO_SET_UP = { device: null, position: null, angleDeg: null, leverM: null, speedKmh: null };

function isAt(trial: Trial, { side, ordinal }: TrialColumn): boolean {
  return trial.side === side && trial.ordinal === ordinal;
}

export function sameContent(a: CellContent | null, b: CellContent | null): boolean {
  return a?.value === b?.value && (a?.struckReason ?? null) === (b?.struckReason ?? null);
}

/** Changes as the contract takes them, each with what was seen in its cell before. */
export function cellWrites(
  changes: CellChange[],
  columns: DayColumn[],
  seenBefore: (CellContent | null)[],
): { cells: CellWrite[]; masses: MassWrite[] } {
  const cells: CellWrite[] = [];
  const masses: MassWrite[] = [];
  for (const [index, { athleteId, column, content }] of changes.entries()) {
    const at = columns[column];
    const seen = seenBefore[index];
    if (at?.kind === 'mass') masses.push({ athleteId, massKg: content?.value ?? null, sawKg: seen?.value ?? null });
    if (at?.kind === 'trial') {
      const { station: testId, side, ordinal } = at;
      cells.push({
        athleteId,
        testId,
        side,
        ordinal,
        value: content?.value ?? null,
        struckReason: content?.struckReason ?? null,
        saw: { value: seen?.value ?? null, struckReason: seen?.struckReason ?? null },
      });
    }
  }
  return { cells, masses };
}
