import { parseWeeklyVolume, shownWeeklyVolume } from '#shared/athletes/weekly-volume.ts';
import type { Athlete, AthleteInput } from '#shared/contract/athletes.ts';
import { parseRaceTime, raceTimeFault, shownRaceTime } from './race-time.ts';

type Race = AthleteInput['races'][number];

/** A race while it is typed: the time hoped for is text. */
export interface RaceFormValues extends Omit<Race, 'targetSeconds'> {
  target: string;
}

/** What the form edits: as the input, with kilometres a week as typed text and races that may be unfinished. */
export interface AthleteFormValues extends Omit<AthleteInput, 'weeklyVolume' | 'races'> {
  weekly: string;
  races: RaceFormValues[];
}

export const EMPTY_RACE: RaceFormValues = { name: '', date: '', distanceKm: null, target: '' };

export const EMPTY_ATHLETE: AthleteFormValues = {
  name: '',
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
  weekly: '',
  equipment: [],
  notes: null,
  races: [],
};

export function toFormValues(athlete: Athlete): AthleteFormValues {
  const { id, version, archivedAt, weeklyVolume, races, ...fields } = athlete;
  return {
    ...fields,
    weekly: shownWeeklyVolume(weeklyVolume),
    races: races.map(({ targetSeconds, ...race }) => ({ ...race, target: shownRaceTime(targetSeconds) })),
  };
}

/** The input that the contract checks. Text that is no weekly volume or no time stays out; `textFaults` tells why. */
export function toInput({ weekly, races, ...fields }: AthleteFormValues): AthleteInput {
  return {
    ...fields,
    birthDate: fields.birthDate?.trim() || null,
    weeklyVolume: parseWeeklyVolume(weekly),
    races: races.map(({ target, ...race }) => {
      const time = parseRaceTime(target);
      return { ...race, targetSeconds: time.kind === 'time' ? time.seconds : null };
    }),
  };
}

/** Sentences by field for text that the contract never sees. */
export function textFaults({ weekly, races }: AthleteFormValues): Record<string, string> {
  const faults: Record<string, string> = {};
  if (weekly.trim() !== '' && !parseWeeklyVolume(weekly)) {
    faults.weekly = 'Give a number, a range such as 40-50, or "over 60".';
  }
  races.forEach(({ target, distanceKm }, index) => {
    const fault = raceTimeFault(target, distanceKm);
    if (fault) faults[`races.${index}.target`] = fault;
  });
  return faults;
}
