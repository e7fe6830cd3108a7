import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id } from './common.ts';
import { delivered } from './delivery.ts';
import { errors } from './errors.ts';

export const PAPERS = ['A4', 'Letter'] as const;

export const reportsContract = {
  /** Prints the athlete's report as PDF and hands it to the coach. */
  exportAthlete: oc
    .errors(errors)
    .input(z.object({ athleteId: id, paper: z.enum(PAPERS) }))
    .output(delivered),
};
