import { assessmentsContract } from './assessments.ts';
import { athletesContract } from './athletes.ts';
import { catalogContract } from './catalog.ts';
import { exchangeContract } from './exchange.ts';
import { exportContract } from './export.ts';
import { programsContract } from './programs.ts';
import { reportsContract } from './reports.ts';
import { settingsContract } from './settings.ts';
import { testingDayContract } from './testing-day.ts';

/** Everything the renderer may ask of the main process: one entry a feature. */
export const contract = {
  athletes: athletesContract,
  assessments: assessmentsContract,
  catalog: catalogContract,
  programs: programsContract,
  reports: reportsContract,
  exchange: exchangeContract,
  export: exportContract,
  settings: settingsContract,
  testingDay: testingDayContract,
};
