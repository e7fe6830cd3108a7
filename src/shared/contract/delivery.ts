import { z } from 'zod';

/** How a file reached the coach: saved where the dialog said, not wanted after all, or handed to the browser. */
export const delivered = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), path: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('download'), file: z.file() }),
]);
export type Delivered = z.output<typeof delivered>;
