import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { PrintAthletePage } from '#renderer/features/reports/pages/print-athlete-page.tsx';
import { PrintFieldSheetPage } from '#renderer/features/testing-day/pages/print-field-sheet-page.tsx';
import { PAPERS } from '#shared/contract/reports.ts';
import { PrintLayout } from '../print-layout.tsx';
import { rootRoute } from './root-route.ts';

/** Parent of the pages that reports are printed from. */
const paperRoute = createRoute({ getParentRoute: () => rootRoute, path: '/print', component: PrintLayout });

const printAthleteRoute = createRoute({
  getParentRoute: () => paperRoute,
  path: '/athlete/$athleteId',
  validateSearch: z.object({ paper: z.enum(PAPERS).catch('A4') }),
  component: function PrintAthlete() {
    const { athleteId } = printAthleteRoute.useParams();
    return <PrintAthletePage athleteId={athleteId} paper={printAthleteRoute.useSearch().paper} />;
  },
});

const printFieldSheetRoute = createRoute({
  getParentRoute: () => paperRoute,
  path: '/field-sheet/$dayId',
  validateSearch: z.object({ paper: z.enum(PAPERS).catch('A4') }),
  component: function PrintFieldSheet() {
    const { dayId } = printFieldSheetRoute.useParams();
    return <PrintFieldSheetPage dayId={dayId} paper={printFieldSheetRoute.useSearch().paper} />;
  },
});

export const printRoutes = paperRoute.addChildren([printAthleteRoute, printFieldSheetRoute]);
