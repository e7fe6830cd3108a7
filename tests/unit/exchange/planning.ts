import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { type Answers, NO_ANSWERS } from '#shared/exchange/answers.ts';
import { guessMapping } from '#shared/exchange/guess-mapping.ts';
import type { KnownAthlete, PlannedRow } from '#shared/exchange/plan.ts';
import { bytes } from './bytes.ts';
import { planTable } from './plan-table.ts';
import { readTable } from './reading.ts';

export const ANSWERS: Answers = {
  ...NO_ANSWERS,
  units: { force: 'N', mass: 'kg', height: 'cm' },
  testDate: '2026-11-01',
  basis: { kind: 'mean', trials: 3 },
};

/** Plans a file with guessed columns against what is stored. */
export function plan(text: string, known: KnownAthlete[] = [], answers: Answers = ANSWERS): PlannedRow[] {
  const table = readTable(bytes(text), 'team.csv');
  const mapping = guessMapping(table.columns, DELIVERED);
  return planTable(table, { mapping, answers, format: null }, known);
}

/** A stored athlete of whom nothing is known but what a test gives. */
export function knownAthlete(
  change: Partial<Omit<KnownAthlete, 'facts'>> & { facts?: Partial<KnownAthlete['facts']> } = {},
): KnownAthlete {
  const { facts, ...rest } = change;
  return {
    id: 'k1',
    name: 'Ann',
    externalId: null,
    squads: [],
    archived: false,
    tests: [],
    ...rest,
    facts: {
      birthDate: null,
      sex: null,
      massKg: null,
      heightCm: null,
      dominantLeg: null,
      mainEvent: null,
      weeklyVolume: null,
      notes: null,
      ...facts,
    },
  };
}

/** A planned row as it is found again once it is stored. */
export function stored(row: PlannedRow): KnownAthlete {
  return knownAthlete({
    id: `stored-${row.line}`,
    name: row.name as string,
    externalId: row.externalId,
    facts: row.facts,
    squads: row.squads,
    tests: row.tests.map((test) => ({ date: row.testDate as string, test })),
  });
}
