import { type AthleteAnalysis, analyse } from '../../src/shared/analysis/analysis.ts';
import type { TestedSession } from '../../src/shared/analysis/tested-session.ts';
import { worstFinding } from '../../src/shared/analysis/worst-finding.ts';
import { DELIVERED } from '../../src/shared/catalog/catalogue.ts';
import { hasSides, type TestDefinition } from '../../src/shared/catalog/test-definition.ts';
import { addDays } from '../../src/shared/dates.ts';
import { randomFrom } from '../../src/shared/random.ts';
import { convertWith, type Unit, unitsFor } from '../../src/shared/units.ts';
import { type Figure, median } from './figures.ts';

const ATHLETES = 10_000;
const TRIALS_EACH = 100;
const RUNS = 7;
const FIRST_DAY = '2026-03-01';

/** All verdicts and the finding of each of 10,000 athletes, from a million trials in memory, on one core. */
export async function benchAnalysis(): Promise<Figure[]> {
  const athletes = Array.from({ length: ATHLETES }, (_, number) => sessionsOf(number));
  return [
    {
      name: `Analysis of ${ATHLETES} athletes with ${ATHLETES * TRIALS_EACH} trials`,
      value: await median(RUNS, () => countFindings(athletes)),
      floor: {
        name: 'the mean and its logarithm of the same trials',
        value: await median(RUNS, () => sumOfLogs(athletes)),
      },
      bound: 2000,
    },
  ];
}

function countFindings(athletes: TestedSession[][]): number {
  let found = 0;
  for (const sessions of athletes) {
    const analysis: AthleteAnalysis = analyse(sessions, DELIVERED);
    if (worstFinding(analysis).state !== 'within-noise') found++;
  }
  return found;
}

function sumOfLogs(athletes: TestedSession[][]): number {
  let logs = 0;
  for (const sessions of athletes) {
    for (const { left, right, whole } of sessions) {
      for (const values of [left, right, whole]) {
        let sum = 0;
        for (const value of values) sum += value;
        if (values.length > 0) logs += Math.log(sum / values.length);
      }
    }
  }
  return logs;
}

/** Two to four sessions of one made-up athlete, a hundred trials over as many tests as that takes. */
function sessionsOf(number: number): TestedSession[] {
  const random = randomFrom(number);
  const days = 2 + (number % 3);
  const sessions: TestedSession[] = [];
  let left = TRIALS_EACH;
  for (let order = 0; left > 0; order++) {
    const test = DELIVERED.tests[(number + order) % DELIVERED.tests.length];
    if (!test) break;
    const unit = unitOf(test, random);
    for (let day = 0; day < days && left > 0; day++) {
      const session = sessionOf(test, unit, day, left, random);
      sessions.push(session);
      left -= session.left.length + session.right.length + session.whole.length;
    }
  }
  return sessions;
}

/** What the athlete's device shows: the test's own unit in two of three, else one that converts to it. */
function unitOf(test: TestDefinition, random: () => number): Unit {
  const units = unitsFor(test.unit);
  return random() < 0.67 ? test.unit : (units[Math.floor(random() * units.length)] ?? test.unit);
}

function sessionOf(test: TestDefinition, unit: Unit, day: number, most: number, random: () => number): TestedSession {
  const setUp = { device: null, position: null, angleDeg: null, ...test.setUp, leverM: 0.35, speedKmh: 12 };
  const massKg = 62;
  const level = Math.sqrt(Math.max(test.plausible.min, test.plausible.max / 100) * test.plausible.max);
  const inUnit = convertWith(level, test.unit, unit, { massKg, ...setUp }) ?? level;
  const trials = (strength: number, count: number) =>
    Array.from({ length: count }, () => inUnit * strength * (1 + (random() - 0.5) * 4 * test.typicalError.trial));
  const a = Math.min(test.trials, most);
  const b = Math.min(test.trials, most - a);
  const sides = hasSides(test);
  return {
    sessionId: `session ${day}`,
    date: addDays(FIRST_DAY, 42 * day),
    testId: test.id,
    unit,
    basis: 'trials',
    statedTrials: null,
    setUp,
    massKg,
    left: sides ? trials(0.85 + random() * 0.2, a) : [],
    right: sides ? trials(1, b) : [],
    whole: sides ? [] : trials(1, a),
  };
}
