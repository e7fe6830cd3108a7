import { oc } from '@orpc/contract';
import { z } from 'zod';
import { PAPERS } from './reports.ts';

/** What the application remembers of how it is used. */
export const preferences = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  paper: z.enum(PAPERS),
  rosterHiddenColumns: z.array(z.string()),
  rosterSort: z.array(z.object({ id: z.string(), desc: z.boolean() })),
  athleteTab: z.string(),
});
export type Preferences = z.output<typeof preferences>;

/** What holds for keys that were never remembered, so that an old file needs no migration for a new one. */
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  paper: 'A4',
  rosterHiddenColumns: [],
  rosterSort: [],
  athleteTab: 'imbalances',
};

export const about = z.object({
  version: z.string(),
  host: z.enum(['electron', 'browser']),
  dataFile: z.string(),
  rulesVersion: z.string(),
});
export type About = z.output<typeof about>;

export const settingsContract = {
  about: oc.output(about),
  preferences: oc.output(preferences),
  remember: oc.input(preferences.partial()).output(z.void()),
};
