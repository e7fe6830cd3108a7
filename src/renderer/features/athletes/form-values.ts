import { parseWeeklyVolume, shownWeeklyVolume } from '#shared/athletes/weekly-volume.ts';
import type { Athlete, AthleteInput } from '#shared/contract/athletes.ts';

/** What the form edits: as the input, with kilometres a week as typed text and races that may be unfinished. */
export interface AthleteFormValues extends Omit<AthleteInput, 'weeklyVolume'> {
  weekly: string;
}

export const EMPTY_ATHLETE: AthleteFormValues = {
  name: '',
  externalId: null,
  squadIds: [],
  birthDate: null,
  sex: null,
  massKg: null,
  heightCm: null,
  dominantLeg: null,
  mainEvent: null,
  weekly: '',
  equipment: [],
  notes: null,
  races: [],
};

export function toFormValues(athlete: Athlete): AthleteFormValues {
  const { id, version, archivedAt, weeklyVolume, ...fields } = athlete;
  return { ...fields, weekly: shownWeeklyVolume(weeklyVolume) };
}

/** The input that the contract checks. Text that is no weekly volume stays out; `weeklyFault` tells why. */
export function toInput({ weekly, ...fields }: AthleteFormValues): AthleteInput {
  return {
    ...fields,
    birthDate: fields.birthDate?.trim() || null,
    weeklyVolume: parseWeeklyVolume(weekly),
  };
}

export function weeklyFault(weekly: string): string | null {
  if (weekly.trim() === '' || parseWeeklyVolume(weekly)) return null;
  return 'Give a number, a range such as 40-50, or "over 60".';
}
