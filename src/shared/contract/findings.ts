import { z } from 'zod';

/**
 * The worst finding of an athlete, as the roster tells it. It carries the raw means, never a percentage: that is
 * computed where it is read.
 */
export const rosterFinding = z.object({
  state: z.enum(['clear', 'watch', 'within-noise', 'no-verdict', 'not-tested']),
  /** The test or ratio it is about, or the test without sides that changed; null when nothing stands out. */
  subject: z.object({ kind: z.enum(['difference', 'ratio', 'change']), id: z.string() }).nullable(),
  /** Weaker side, or the side of the ratio; a change has none. */
  side: z.enum(['left', 'right']).nullable(),
  /** Raw means of left and right; of a change, the value before and the value today. */
  left: z.number().nullable(),
  right: z.number().nullable(),
  /** Tests with a verdict, and tests with too little for one. */
  judged: z.number().int(),
  open: z.number().int(),
});
export type RosterFinding = z.output<typeof rosterFinding>;
