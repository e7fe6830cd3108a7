import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { BENEFITS } from '#shared/catalog/benefits.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { citation } from '#shared/catalog/citations.ts';
import { EQUIPMENT, LEVELS } from '#shared/catalog/exercise.ts';
import { exerciseById } from '#shared/catalog/exercises.ts';
import { hasSides } from '#shared/catalog/test-definition.ts';
import { TESTS } from '#shared/catalog/tests.ts';
import { planFrom } from '#shared/programs/plan.ts';
import { suggested, tested } from './athletes.ts';

const SIDED = TESTS.filter(hasSides).map(({ id }) => id);

/** Trials around a level; sides may be even, far apart, single or missing. */
const trials = fc
  .tuple(fc.integer({ min: 50, max: 100 }), fc.integer({ min: 0, max: 4 }))
  .map(([level, count]) => Array.from({ length: count }, (_, index) => level + index * 0.5));
const session = fc
  .tuple(fc.constantFrom(...SIDED), fc.constantFrom('2026-03-01', '2026-06-01', '2026-09-01'), trials, trials)
  .map(([testId, date, left, right]) => tested(testId, date, left, right));
const sessions = fc.uniqueArray(session, {
  selector: ({ testId, date }) => `${testId} ${date}`,
  maxLength: 24,
});
/** The same two values in every session of a test, so that clear differences are common. */
const steady = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...SIDED), fc.integer({ min: 50, max: 100 }), fc.integer({ min: 50, max: 100 })),
    {
      selector: ([testId]) => testId,
      maxLength: 8,
    },
  )
  .map((list) =>
    list.flatMap(([testId, left, right]) =>
      ['2026-06-01', '2026-09-01'].map((date) =>
        tested(testId, date, [left, left + 0.5, left], [right, right + 0.5, right]),
      ),
    ),
  );
const athlete = fc.record({
  equipment: fc.subarray([...EQUIPMENT]),
  races: fc.array(
    fc.record({
      name: fc.constantFrom('Spring half', 'Club relay'),
      date: fc.constantFrom('2026-11-30', '2026-12-20', '2027-01-17', '2027-02-14'),
      distanceKm: fc.constant(null),
      targetSeconds: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  birthDate: fc.constantFrom(null, '1985', '2004-05-06'),
});
const options = fc.record({
  benefit: fc.constantFrom(...BENEFITS),
  level: fc.constantFrom(...LEVELS),
  startDate: fc.constantFrom('2026-11-24', '2026-12-01', '2027-01-04'),
});
const anything = fc.tuple(fc.oneof(sessions, steady), options, athlete);

function swapSides(list: TestedSession[]): TestedSession[] {
  return list.map((one) => ({ ...one, left: one.right, right: one.left }));
}

const mirrored = (text: string) =>
  text.replace(/\b(left|right)\b/gi, (side) => (side.toLowerCase() === 'left' ? 'SIDE-A' : 'SIDE-B'));
const turned = (text: string) =>
  text.replace(/\b(left|right)\b/gi, (side) => (side.toLowerCase() === 'left' ? 'SIDE-B' : 'SIDE-A'));

describe('any suggestion', () => {
  it('works on one side only where a test of that muscle is clear, and on that side', () => {
    fc.assert(
      fc.property(anything, ([list, wanted, who]) => {
        const clear = analyse(list, DELIVERED).verdicts.filter(({ state }) => state === 'clear');
        const allowed = new Set(
          clear.map(({ test, today }) => `${test.muscleGroup} ${today.kind === 'difference' ? today.weaker : null}`),
        );
        for (const { exercises } of planFrom(suggested(list, wanted, who)).sessions) {
          for (const { exerciseId, weakerSide, extraSets } of exercises) {
            if (weakerSide) expect(allowed).toContain(`${exerciseById(exerciseId).muscleGroups[0]} ${weakerSide}`);
            else expect(extraSets).toBe(0);
          }
        }
      }),
    );
  });

  it('with sides swapped in the tests has sides swapped in the plan, and nothing else', () => {
    fc.assert(
      fc.property(anything, ([list, wanted, who]) => {
        const one = suggested(list, wanted, who);
        const other = suggested(swapSides(list), wanted, who);
        const shape = (suggestion: typeof one, read: (text: string) => string) => ({
          lines: suggestion.lines.map(({ id, title }) => ({ id, title: read(title) })),
          sessions: planFrom(suggestion).sessions.map(({ exercises, ...rest }) => ({
            ...rest,
            exercises: exercises.map(({ weakerSide, reason, ...exercise }) => ({
              ...exercise,
              weakerSide: weakerSide && read(weakerSide),
              reason: reason && read(reason),
            })),
          })),
        });
        expect(shape(other, turned)).toEqual(shape(one, mirrored));
      }),
    );
  });

  it('gives each line a known source and never says that anything prevents', () => {
    fc.assert(
      fc.property(anything, ([list, wanted, who]) => {
        const { lines } = suggested(list, wanted, who);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        for (const { title, reason, sources } of lines) {
          expect(sources.length).toBeGreaterThan(0);
          for (const source of sources) expect(citation(source.citation).label).not.toBe('');
          const text = [title, reason, ...sources.map(({ note }) => note)].join(' ');
          expect(text).not.toMatch(/\bprevents?\b|\bpredict|\brisk of \d/i);
        }
      }),
    );
  });

  it('has no session before its start, and at most one a day', () => {
    fc.assert(
      fc.property(anything, ([list, wanted, who]) => {
        const dates = planFrom(suggested(list, wanted, who)).sessions.map(({ date }) => date);
        expect(dates.every((date) => date >= wanted.startDate)).toBe(true);
        expect(new Set(dates).size).toBe(dates.length);
      }),
    );
  });

  it('shows nothing of a refused line', () => {
    fc.assert(
      fc.property(anything, fc.infiniteStream(fc.boolean()), ([list, wanted, who], coin) => {
        const suggestion = suggested(list, wanted, who);
        const refused = suggestion.lines.filter(({ refusable }) => refusable && coin.next().value);
        const plan = planFrom(
          suggestion,
          refused.map(({ id }) => id),
        );
        const titles = new Set(refused.map(({ title }) => title));
        for (const { exercises } of plan.sessions) {
          for (const { reason } of exercises) expect(titles).not.toContain(reason);
        }
        const none = planFrom(
          suggestion,
          suggestion.lines.map(({ id }) => id),
        );
        expect(none.sessions.flatMap(({ exercises }) => exercises).every(({ reason }) => reason === null)).toBe(true);
      }),
    );
  });
});
