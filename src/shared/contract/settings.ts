import { oc } from '@orpc/contract';
import { z } from 'zod';
import { REFERENCES } from '../analysis/change.ts';
import { PAPERS } from './reports.ts';

export const ATHLETE_TABS = ['overview', 'imbalances', 'tests', 'program', 'report', 'about'] as const;

/** What the application remembers of how it is used. */
export const preferences = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  paper: z.enum(PAPERS),
  /** By the table's name: order of rows, hidden columns, order of columns. */
  tableViews: z.record(
    z.string(),
    z.object({
      sorting: z.array(z.object({ id: z.string(), desc: z.boolean() })),
      hidden: z.array(z.string()),
      order: z.array(z.string()),
    }),
  ),
  athleteTab: z.enum(ATHLETE_TABS),
  /** What today's values are compared with. */
  reference: z.enum(REFERENCES),
});
export type Preferences = z.output<typeof preferences>;

/** What holds for keys that were never remembered, so that an old file needs no migration for a new one. */
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  paper: 'A4',
  tableViews: {},
  athleteTab: 'overview',
  reference: 'last',
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
