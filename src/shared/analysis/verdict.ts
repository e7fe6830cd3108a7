import type { TestDefinition } from '../catalog/test-definition.ts';
import { convertWith, type Unit } from '../units.ts';
import { comparableSessions, comparableWith, type NotCompared, notCompared } from './comparable-session.ts';
import {
  type NoDifference,
  type NoDifferenceKind,
  ROUNDING,
  type SessionDifference,
  sessionDifference,
  sizeIn,
  weakerSide,
} from './difference.ts';
import { pool, strictNoiseOf } from './noise.ts';
import type { TestedSession } from './tested-session.ts';

export type VerdictState = NoDifferenceKind | 'within-noise' | 'watch' | 'clear';

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
  /** The 99 % band, which is the one that counts here. */
  noise: number;
  beyondNoise: boolean;
  beyondThreshold: boolean;
}

/** "Left weaker in 4 of 5": how often the side that is weaker today was the weaker one, today included. */
export interface SideMemory {
  times: number;
  sessions: number;
}

/** What is said of one test with two sides, from all sessions of one athlete. */
export interface Verdict {
  /** The test as it was judged: with the noise and the line that were in use. */
  test: TestDefinition;
  state: VerdictState;
  watchReason: WatchReason | null;
  /** The latest session, judged or with the reason why not. */
  today: SessionDifference | NoDifference;
  /** The last earlier session that may be compared with today's. */
  previous: SessionDifference | null;
  /** All sessions that may be compared with today's, oldest first, today included. */
  history: SessionDifference[];
  pooled: PooledDifference | null;
  /** Comparable sessions running, today included, in which the same side was the weaker one. */
  run: number;
  /** Null without a difference today, or with no session to compare it with. */
  memory: SideMemory | null;
  /** Why the session just before today's is left out, null when it is not. */
  notCompared: NotCompared | null;
}

/**
 * The house rule over time (docs/method.md, "States"): clear needs a difference beyond noise today, beyond the wider
 * noise and beyond the threshold over the last two comparable sessions together, and the same weaker side in both.
 * @param sessions of one athlete and one test, in any order
 */
export function judge(sessions: TestedSession[], test: TestDefinition): Verdict {
  const judged = comparableSessions(sessions, test)
    .map((session) => sessionDifference(session, test))
    .filter((result) => result.kind !== 'not-tested');
  const today = judged.at(-1);
  if (!today) {
    const nothing = { sessionId: null, date: null, unit: null, left: null, right: null };
    return withoutDifference(test, { kind: 'not-tested', ...nothing });
  }
  if (today.kind !== 'difference') return withoutDifference(test, today);

  const before = judged.slice(0, -1).filter((result) => result.kind === 'difference');
  const comparable = comparableWith(today, before);
  const previous = comparable.at(-1) ?? null;
  const last = before.at(-1);
  const pooled = previous ? poolTwo(previous, today, test) : null;
  return {
    test,
    ...stateOf(today, previous, pooled),
    today,
    previous,
    history: [...comparable, today],
    pooled,
    run: runLength(comparable, today),
    memory: previous ? memoryOf(comparable, today) : null,
    notCompared: last ? notCompared(last, today) : null,
  };
}

function withoutDifference(test: TestDefinition, today: NoDifference): Verdict {
  return {
    test,
    state: today.kind,
    watchReason: null,
    today,
    previous: null,
    history: [],
    pooled: null,
    run: 0,
    memory: null,
    notCompared: null,
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

function poolTwo(previous: SessionDifference, today: SessionDifference, test: TestDefinition): PooledDifference {
  const { threshold } = test;
  const { logRatio, variance } = pool([previous, today]);
  const difference = sizeIn(test, logRatio);
  const noise = strictNoiseOf(variance);
  const size = threshold.kind === 'relative' ? difference : meanGap(previous, today, threshold.unit);
  return {
    difference,
    noise: sizeIn(test, noise),
    beyondNoise: Math.abs(logRatio) > noise,
    beyondThreshold: size > threshold.value + ROUNDING,
  };
}

/** Mean gap of two sessions in the unit of a test's line; 0, and so under any line, where that unit cannot be reached. */
function meanGap(previous: SessionDifference, today: SessionDifference, unit: Unit): number {
  const gap = ({ left, right, unit: measured, day }: SessionDifference) =>
    convertWith(left.mean - right.mean, measured, unit, day) ?? 0;
  return Math.abs(gap(previous) + gap(today)) / 2;
}

function runLength(comparable: SessionDifference[], today: SessionDifference): number {
  let run = 1;
  for (let i = comparable.length - 1; i >= 0 && comparable[i]?.weaker === weakerSide(today.logRatio); i--) run++;
  return run;
}

function memoryOf(comparable: SessionDifference[], today: SessionDifference): SideMemory | null {
  if (today.weaker === null) return null;
  const times = comparable.filter(({ weaker }) => weaker === today.weaker).length + 1;
  return { times, sessions: comparable.length + 1 };
}
