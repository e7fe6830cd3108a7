import { z } from 'zod';

/**
 * The worst finding of an athlete, as the roster tells it. It carries the raw means, never a percentage: that is
 * computed where it is read.
 */
export const rosterFinding = z.object({
  state: z.enum(['clear', 'watch', 'within-noise', 'no-verdict', 'not-tested']),
  /** The test or ratio it is about; null when nothing stands out. */
  subject: z.object({ kind: z.enum(['difference', 'ratio']), id: z.string() }).nullable(),
  /** Weaker side, or the side of the ratio. */
  side: z.enum(['left', 'right']).nullable(),
  left: z.number().nullable(),
  right: z.number().nullable(),
  /** Tests with a verdict, and tests with too little for one. */
  judged: z.number().int(),
  open: z.number().int(),
});
export type RosterFinding = z.output<typeof rosterFinding>;
