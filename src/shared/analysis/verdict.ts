import type { TestDefinition, Threshold } from '../catalog/test-definition.ts';
import { type NoDifference, type SessionDifference, sessionDifference, weakerSide } from './difference.ts';
import { noiseOf, pool, relativeDifference } from './noise.ts';
import type { TestedSession } from './tested-session.ts';

export type VerdictState = 'not-tested' | 'one-side' | 'too-few' | 'no-percentage' | 'within-noise' | 'watch' | 'clear';

/** Why a difference beyond today's noise is not called clear. */
export type WatchReason =
  | 'first-time'
  | 'under-threshold'
  | 'other-side-before'
  | 'not-confirmed'
  | 'typical-error-only';

/** Two comparable sessions taken together. */
export interface PooledDifference {
  difference: number;
  noise: number;
  beyondNoise: boolean;
  beyondThreshold: boolean;
}

/** What is said of one test with two sides, from all sessions of one athlete. */
export interface Verdict {
  testId: string;
  state: VerdictState;
  watchReason: WatchReason | null;
  /** The latest session, judged or with the reason why not. */
  today: SessionDifference | NoDifference;
  /** The last earlier session that may be compared with today's. */
  previous: SessionDifference | null;
  pooled: PooledDifference | null;
  /** Comparable sessions running, today included, in which the same side was the weaker one. */
  run: number;
  /** True when the session before today's used another set-up and so is left out. */
  setUpChanged: boolean;
}

/**
 * The house rule over time (docs/method.md, "States"): clear needs a difference beyond noise today, beyond noise and
 * threshold over the last two comparable sessions together, and the same weaker side in both.
 * @param sessions of one athlete and one test, oldest first
 */
export function judge(sessions: TestedSession[], test: TestDefinition): Verdict {
  const judged = sessions
    .map((session) => sessionDifference(session, test))
    .filter((result) => result.kind !== 'not-tested');
  const today = judged.at(-1);
  if (!today)
    return withoutDifference(test, { kind: 'not-tested', sessionId: null, date: null, left: null, right: null });
  if (today.kind !== 'difference') return withoutDifference(test, today);

  const earlier = judged.slice(0, -1).filter((result) => result.date !== null && result.date < today.date);
  const comparable = earlier.filter(
    (result): result is SessionDifference => result.kind === 'difference' && result.setUpKey === today.setUpKey,
  );
  const previous = comparable.at(-1) ?? null;
  const lastSetUp = earlier.findLast((result) => result.kind === 'difference');
  const pooled = previous ? poolTwo(previous, today, test.threshold) : null;
  return {
    testId: test.id,
    ...stateOf(today, previous, pooled),
    today,
    previous,
    pooled,
    run: runLength(comparable, today),
    setUpChanged: lastSetUp?.kind === 'difference' && lastSetUp.setUpKey !== today.setUpKey,
  };
}

function withoutDifference(test: TestDefinition, today: NoDifference): Verdict {
  return {
    testId: test.id,
    state: today.kind,
    watchReason: null,
    today,
    previous: null,
    pooled: null,
    run: 0,
    setUpChanged: false,
  };
}

function stateOf(
  today: SessionDifference,
  previous: SessionDifference | null,
  pooled: PooledDifference | null,
): { state: VerdictState; watchReason: WatchReason | null } {
  if (!today.beyondNoise) return { state: 'within-noise', watchReason: null };
  const watch = (watchReason: WatchReason) => ({ state: 'watch' as const, watchReason });
  if (!today.ownTrials) return watch('typical-error-only');
  if (!previous || !pooled) return watch('first-time');
  if (previous.weaker !== today.weaker) return watch('other-side-before');
  if (!pooled.beyondNoise) return watch('not-confirmed');
  if (!pooled.beyondThreshold) return watch('under-threshold');
  return { state: 'clear', watchReason: null };
}

function poolTwo(previous: SessionDifference, today: SessionDifference, threshold: Threshold): PooledDifference {
  const { logRatio, variance } = pool([previous, today]);
  const difference = relativeDifference(logRatio);
  const noise = noiseOf(variance);
  const size = threshold.kind === 'relative' ? difference : Math.abs(absoluteGap(previous) + absoluteGap(today)) / 2;
  return {
    difference,
    noise: relativeDifference(noise),
    beyondNoise: Math.abs(logRatio) > noise,
    beyondThreshold: size > threshold.value,
  };
}

function absoluteGap(session: SessionDifference): number {
  return session.left.mean - session.right.mean;
}

function runLength(comparable: SessionDifference[], today: SessionDifference): number {
  let run = 1;
  for (let i = comparable.length - 1; i >= 0 && comparable[i]?.weaker === weakerSide(today.logRatio); i--) run++;
  return run;
}
