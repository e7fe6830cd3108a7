import { assessmentsHandlers } from './assessments/assessments.handlers.ts';
import { athletesHandlers } from './athletes/athletes.handlers.ts';
import { catalogHandlers } from './catalog/catalog.handlers.ts';
import { exchangeHandlers } from './exchange/exchange.handlers.ts';
import { exportHandlers } from './export/export.handlers.ts';
import { programsHandlers } from './programs/programs.handlers.ts';
import { reportsHandlers } from './reports/reports.handlers.ts';
import { rpc } from './rpc.ts';
import type { Services } from './services.ts';
import { settingsHandlers } from './settings/settings.handlers.ts';
import { testingDayHandlers } from './testing-day/testing-day.handlers.ts';

/** Every procedure of the contract, one line a feature. Both hosts serve this router. */
export function createRouter(services: Services) {
  return rpc.router({
    athletes: athletesHandlers(services.athletes, services.squads, services.roster),
    assessments: assessmentsHandlers(services.assessments, services.measurements),
    catalog: catalogHandlers(services.catalog, services.batteries, services.ownNoise),
    programs: programsHandlers(services.programs),
    reports: reportsHandlers(services.reports),
    exchange: exchangeHandlers(services.exchange),
    export: exportHandlers(services.export, services.restore),
    settings: settingsHandlers(services.settings),
    testingDay: testingDayHandlers(services.testingDays, services.dayValues),
  });
}

export type Router = ReturnType<typeof createRouter>;
