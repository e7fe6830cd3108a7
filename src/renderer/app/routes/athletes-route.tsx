import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { EditAthletePage, NewAthletePage } from '#renderer/features/athletes/pages/athlete-form-pages.tsx';
import { RosterPage } from '#renderer/features/athletes/pages/roster-page.tsx';
import { SuggestPage } from '#renderer/features/programs/pages/suggest-page.tsx';
import { ATHLETE_TABS } from '#shared/contract/settings.ts';
import { AthletePage } from '../pages/athlete-page.tsx';
import { AthleteSessionPage } from '../pages/session-pages.tsx';
import { shellRoute } from './shell-route.ts';

const rosterRoute = createRoute({ getParentRoute: () => shellRoute, path: '/athletes', component: RosterPage });

const newAthleteRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/athletes/new',
  component: NewAthletePage,
});

const athleteSearch = z.object({ tab: z.enum(ATHLETE_TABS).optional().catch(undefined) });

const athleteRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/athletes/$athleteId',
  validateSearch: athleteSearch,
  component: function Athlete() {
    return <AthletePage athleteId={athleteRoute.useParams().athleteId} tab={athleteRoute.useSearch().tab} />;
  },
});

const editAthleteRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/athletes/$athleteId/edit',
  component: function EditAthlete() {
    return <EditAthletePage athleteId={editAthleteRoute.useParams().athleteId} />;
  },
});

const suggestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/athletes/$athleteId/suggest',
  component: function Suggest() {
    return <SuggestPage athleteId={suggestRoute.useParams().athleteId} />;
  },
});

const newSessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/athletes/$athleteId/tests/new',
  component: function NewSession() {
    return <AthleteSessionPage athleteId={newSessionRoute.useParams().athleteId} />;
  },
});

const sessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/athletes/$athleteId/tests/$sessionId',
  component: function Session() {
    return <AthleteSessionPage {...sessionRoute.useParams()} />;
  },
});

export const athleteRoutes = [
  rosterRoute,
  newAthleteRoute,
  athleteRoute,
  editAthleteRoute,
  suggestRoute,
  newSessionRoute,
  sessionRoute,
];
