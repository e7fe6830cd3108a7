import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSide } from '#shared/analysis/side.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { judge, type Verdict } from '#shared/analysis/verdict.ts';
import { memoryWords, verdictHeadline, verdictWords } from '#shared/analysis/words.ts';
import { conversionFactor, type Unit } from '#shared/units.ts';
import { HAMSTRINGS, LOWER_IS_BETTER, SET_UP, tested } from './fixtures.ts';

const MASS_KG = 61.5;
const LEVER_M = 0.37;
const DAYS = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'] as const;

/** Values to a tenth, as they are measured, so that no verdict hangs on the last bit. */
const value = fc.integer({ min: 1000, max: 3000 }).map((tenths) => tenths / 10);
const trials = fc.array(value, { minLength: 2, maxLength: 4 });
const sides = fc.record({ left: trials, right: trials });

/** One to four sessions a month apart, in an order of their own. */
const sessions = fc
  .array(sides, { minLength: 1, maxLength: DAYS.length })
  .map((each) =>
    each.map(({ left, right }, index) =>
      tested({ date: DAYS[index] ?? '', left, right, massKg: MASS_KG, setUp: { ...SET_UP, leverM: LEVER_M } }),
    ),
  );

/** A verdict without its figures: what is said, apart from how large. */
function said({ state, watchReason, run, memory, notCompared, today }: Verdict) {
  return { state, watchReason, run, memory, notCompared, weaker: today.kind === 'difference' ? today.weaker : null };
}

/** Passes over a percentage that is exactly on a half, where the last bit decides to which side it is rounded. */
function skipHalves({ today }: Verdict): void {
  if (today.kind === 'difference') fc.pre(Math.abs(((100 * today.difference) % 1) - 0.5) > 1e-6);
}

/** What is said and all that is told. */
function told(verdict: Verdict) {
  skipHalves(verdict);
  return { ...said(verdict), ...verdictWords(verdict), memoryWords: memoryWords(verdict) };
}

const swappedWords: Record<string, string> = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' };

function swapWords(text: string): string {
  if (text === 'Left and right even' || text === 'Left and right hamstring even') return text;
  return text.replace(/\b(left|right)\b/gi, (side) => swappedWords[side] ?? side);
}

describe('laws of a verdict', () => {
  it('swapping the sides swaps the words and nothing else', () => {
    fc.assert(
      fc.property(sessions, (tests) => {
        const verdict = judge(tests, HAMSTRINGS);
        skipHalves(verdict);
        const swapped = judge(
          tests.map((session) => ({ ...session, left: session.right, right: session.left })),
          HAMSTRINGS,
        );
        for (const words of [verdictWords, verdictHeadline]) {
          expect(words(swapped).lead).toBe(swapWords(words(verdict).lead));
          expect(words(swapped).detail).toBe(swapWords(words(verdict).detail));
        }
        expect(memoryWords(swapped)).toBe(swapWords(memoryWords(verdict)));
        const { weaker, ...rest } = said(verdict);
        expect(said(swapped)).toEqual({ ...rest, weaker: weaker && otherSide(weaker) });
      }),
    );
  });

  it('scaling both sides changes no percent and no state', () => {
    fc.assert(
      fc.property(sessions, fc.integer({ min: 1, max: 1000 }), (tests, tenths) => {
        const scale = (values: number[]) => values.map((trial) => (trial * tenths) / 10);
        const scaled = tests.map((session) => ({
          ...session,
          left: scale(session.left),
          right: scale(session.right),
        }));
        expect(told(judge(scaled, HAMSTRINGS))).toEqual(told(judge(tests, HAMSTRINGS)));
      }),
    );
  });

  it.each<Unit>(['kgf', 'lbf', 'Nm', 'ftlb', 'N/kg', 'Nm/kg', '%BW'])(
    'a change of unit from N to %s changes nothing',
    (unit) => {
      fc.assert(
        fc.property(sessions, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (tests, changed) => {
          const factor = conversionFactor('N', unit, { massKg: MASS_KG, leverM: LEVER_M, speedKmh: null });
          const inUnit = (values: number[]) => values.map((trial) => trial * (factor ?? Number.NaN));
          const converted = tests.map((session, index) =>
            changed[index] ? { ...session, unit, left: inUnit(session.left), right: inUnit(session.right) } : session,
          );
          expect(told(judge(converted, HAMSTRINGS))).toEqual(told(judge(tests, HAMSTRINGS)));
        }),
      );
    },
  );

  it('a change from seconds to milliseconds changes nothing', () => {
    const timed = { ...LOWER_IS_BETTER, unit: 's' as const };
    fc.assert(
      fc.property(sessions, (tests) => {
        const seconds = tests.map((session) => ({ ...session, unit: 's' }));
        const inMs = (values: number[]) => values.map((trial) => trial * 1000);
        const ms = tests.map((session) => ({
          ...session,
          unit: 'ms',
          left: inMs(session.left),
          right: inMs(session.right),
        }));
        expect(told(judge(ms, timed))).toEqual(told(judge(seconds, timed)));
      }),
    );
  });

  it('the order of trials and of sessions is irrelevant', () => {
    fc.assert(
      fc.property(sessions, (tests) => {
        const turned = tests
          .map((session) => ({ ...session, left: session.left.toReversed(), right: session.right.toReversed() }))
          .toReversed();
        expect(told(judge(turned, HAMSTRINGS))).toEqual(told(judge(tests, HAMSTRINGS)));
      }),
    );
  });

  it('lower is better names the other side, with the same state and size', () => {
    fc.assert(
      fc.property(sessions, (tests) => {
        const higher = judge(tests, HAMSTRINGS);
        const lower = judge(tests, LOWER_IS_BETTER);
        const { weaker, ...rest } = said(higher);
        expect(said(lower)).toEqual({ ...rest, weaker: weaker && otherSide(weaker) });
        if (higher.today.kind !== 'difference' || lower.today.kind !== 'difference') return;
        expect(lower.today.difference).toBe(higher.today.difference);
      }),
    );
  });
});

const JUDGED: Verdict['state'][] = ['within-noise', 'watch', 'clear'];

describe('a missing side', () => {
  const side = fc.constantFrom('left' as const, 'right' as const);

  it('never leaves a verdict behind when it is taken away', () => {
    fc.assert(
      fc.property(sessions, side, (tests, missing) => {
        const without = tests.map((session) => ({ ...session, [missing]: [] }));
        expect(judge(without, HAMSTRINGS).state).toBe('one-side');
        const onlyToday = tests.map((session, index) =>
          index === tests.length - 1 ? { ...session, [missing]: [] } : session,
        );
        expect(JUDGED).not.toContain(judge(onlyToday, HAMSTRINGS).state);
      }),
    );
  });

  it('makes no verdict when it is added with one trial, nor as zeros', () => {
    fc.assert(
      fc.property(trials, side, value, fc.integer({ min: 1, max: 4 }), (own, given, single, zeros) => {
        const withOther = (other: number[]) =>
          judge([tested({ [given]: own, [otherSide(given)]: other })], HAMSTRINGS).state;
        expect(withOther([])).toBe('one-side');
        expect(withOther([single])).toBe('too-few');
        expect(withOther(Array(zeros).fill(0))).toBe('zero');
      }),
    );
  });
});

describe('over time', () => {
  it('sessions of one day never confirm each other, however many', () => {
    fc.assert(
      fc.property(fc.array(sides, { minLength: 2, maxLength: 5 }), (each) => {
        const day = each.map(({ left, right }, index) => tested({ sessionId: `${index}`, left, right }));
        const verdict = judge(day, HAMSTRINGS);
        expect(verdict.state).not.toBe('clear');
        expect(verdict).toMatchObject({ previous: null, pooled: null, memory: null, run: 1, notCompared: 'same-day' });
      }),
    );
  });

  it('another set-up or another kind of unit before is as no session before, but for the words', () => {
    const other: Partial<TestedSession>[] = [
      { setUp: { ...SET_UP, device: 'other' } },
      { setUp: SET_UP, unit: 'Nm' },
      { setUp: SET_UP, unit: 's' },
    ];
    fc.assert(
      fc.property(sessions, fc.constantFrom(...other), (tests, change) => {
        const today = tests.at(-1);
        if (!today) return;
        const changed = [...tests.slice(0, -1).map((session) => ({ ...session, ...change })), today];
        const { notCompared, ...alone } = said(judge([today], HAMSTRINGS));
        expect(said(judge(changed, HAMSTRINGS))).toMatchObject(alone);
        expect(notCompared).toBeNull();
      }),
    );
  });

  it('memory counts the sessions in which today’s weaker side was the weaker one', () => {
    fc.assert(
      fc.property(sessions, (tests) => {
        const { memory, run, history, today } = judge(tests, HAMSTRINGS);
        if (today.kind !== 'difference') return;
        const sides = history.map(({ weaker }) => weaker);
        expect(history).toHaveLength(tests.length);
        if (tests.length === 1 || today.weaker === null) {
          expect(memory).toBeNull();
          return;
        }
        expect(memory).toEqual({
          times: sides.filter((weaker) => weaker === today.weaker).length,
          sessions: tests.length,
        });
        const broken = sides.toReversed().findIndex((weaker) => weaker !== today.weaker);
        expect(run).toBe(broken === -1 ? sides.length : broken);
      }),
    );
  });

  it('clear is always also beyond noise today, the same side twice, and beyond the line', () => {
    fc.assert(
      fc.property(sessions, (tests) => {
        const verdict = judge(tests, HAMSTRINGS);
        const { state, today, previous, pooled } = verdict;
        const clear =
          today.kind === 'difference' &&
          today.beyondNoise &&
          previous?.weaker === today.weaker &&
          pooled?.beyondNoise === true &&
          pooled.difference > 0.1;
        expect(state === 'clear').toBe(clear);
      }),
      { numRuns: 500 },
    );
  });
});
