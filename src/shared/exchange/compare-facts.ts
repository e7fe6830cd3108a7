import { shownWeeklyVolume } from '../athletes/weekly-volume.ts';
import { birthAgrees } from './match-athlete.ts';
import type { AthleteFacts, KnownAthlete, ReadRow } from './plan.ts';

/** How a fact is named in a sentence, with its unit. */
const LABELS: Record<Exclude<keyof AthleteFacts, 'notes'>, [label: string, unit: string]> = {
  birthDate: ['The birth date', ''],
  sex: ['The sex', ''],
  massKg: ['Body mass', ' kg'],
  heightCm: ['Height', ' cm'],
  dominantLeg: ['The dominant leg', ''],
  mainEvent: ['The main event', ''],
  weeklyVolume: ['Volume', ' km a week'],
};

export interface FactChange {
  facts: Partial<AthleteFacts>;
  newExternalId: string | null;
  remarks: string[];
}

/**
 * What a file adds to a stored athlete. It fills what is empty and never writes over what is stored: a coach's
 * correction must survive the same file coming again. Each fact that stays is told.
 */
export function compareFacts(row: ReadRow, athlete: KnownAthlete): FactChange {
  const facts: Partial<AthleteFacts> = {};
  const remarks: string[] = [];
  if (row.name && row.name !== athlete.name) remarks.push(`The name stays ${athlete.name}; the file says ${row.name}.`);
  for (const key of Object.keys(LABELS) as (keyof typeof LABELS)[]) {
    const [there, inFile] = [athlete.facts[key], row.facts[key]];
    if (inFile === null) continue;
    if (there === null) Object.assign(facts, { [key]: inFile });
    else if (!sameFact(key, there, inFile)) {
      const [label, unit] = LABELS[key];
      remarks.push(`${label} stays ${shownFact(there)}${unit}; the file says ${shownFact(inFile)}${unit}.`);
    }
  }
  const notes = addedNotes(athlete.facts.notes, row.facts.notes);
  if (notes) facts.notes = notes;
  if (athlete.archived) remarks.push('This athlete is in the archive and stays there.');
  return { facts, newExternalId: athlete.externalId === null ? row.externalId : null, remarks };
}

type Fact = NonNullable<AthleteFacts[keyof AthleteFacts]>;

function sameFact(key: keyof AthleteFacts, a: Fact, b: Fact): boolean {
  return key === 'birthDate' ? birthAgrees(String(a), String(b)) : shownFact(a) === shownFact(b);
}

function shownFact(fact: Fact): string {
  return typeof fact === 'object' ? shownWeeklyVolume(fact) : String(fact);
}

/** Notes are added below what is there, once. */
function addedNotes(there: string | null, inFile: string | null): string | null {
  if (inFile === null || there?.includes(inFile)) return null;
  return there ? `${there}\n${inFile}` : inFile;
}
