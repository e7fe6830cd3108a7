import type { AthleteInput } from '#shared/contract/athletes.ts';

/** A made-up athlete, with what a test does not care about left empty. */
export function athleteInput(change: Partial<AthleteInput> = {}): AthleteInput {
  return {
    name: 'Runner 07',
    externalId: null,
    squadIds: [],
    birthDate: null,
    sex: null,
    massKg: null,
    heightCm: null,
    dominantLeg: null,
    involvedSide: null,
    limbLengthCm: { left: null, right: null },
    mainEvent: null,
    weeklyVolume: null,
    equipment: [],
    notes: null,
    races: [],
    ...change,
  };
}
