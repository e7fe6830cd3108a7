import type { SetUp } from '#shared/catalog/set-up.ts';
import type { Session } from '#shared/contract/assessments.ts';
import { type Circumstances, conversionFactor, type Unit, unitLabel } from '#shared/units.ts';

const KNOWN: Circumstances = { massKg: 1, leverM: 1, speedKmh: 1 };

const NEED_WORDS: Record<keyof Circumstances, string> = {
  massKg: 'the mass of the day',
  leverM: 'the lever',
  speedKmh: 'the speed',
};

/** What has to be known of the day for values in one unit to be judged in the test's own. */
export function unitNeeds(unit: Unit, testUnit: Unit): (keyof Circumstances)[] {
  const names: (keyof Circumstances)[] = ['massKg', 'leverM', 'speedKmh'];
  return names.filter((name) => conversionFactor(unit, testUnit, { ...KNOWN, [name]: null }) === null);
}

/** "Nm needs the lever to be compared with N."; null where a unit needs nothing. */
export function unitNeedsInWords(unit: Unit, testUnit: Unit): string | null {
  const needs = unitNeeds(unit, testUnit).map((name) => NEED_WORDS[name]);
  if (needs.length === 0) return null;
  return `${unitLabel(unit)} needs ${needs.join(' and ')} to be compared with ${unitLabel(testUnit)}.`;
}

/** The same for a recorded test, while something is still missing. */
export function missingForUnit(
  { unit, setUp }: { unit: Unit; setUp: SetUp },
  testUnit: Unit,
  { massKg }: Pick<Session, 'massKg'>,
): string | null {
  const day: Circumstances = { massKg, leverM: setUp.leverM, speedKmh: setUp.speedKmh };
  const missing = unitNeeds(unit, testUnit).filter((name) => day[name] === null);
  if (missing.length === 0) return null;
  const words = missing.map((name) => NEED_WORDS[name]).join(' and ');
  return `Without ${words} these values are not compared with ${unitLabel(testUnit)}.`;
}
