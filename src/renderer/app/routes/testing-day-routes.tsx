import { createRoute } from '@tanstack/react-router';
import { DayPage } from '#renderer/features/testing-day/pages/day-page.tsx';
import { TestingDayPage } from '#renderer/features/testing-day/pages/testing-day-page.tsx';
import { shellRoute } from './shell-route.ts';

const startRoute = createRoute({ getParentRoute: () => shellRoute, path: '/testing-day', component: TestingDayPage });

const dayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/testing-day/$dayId',
  component: function Day() {
    const { dayId } = dayRoute.useParams();
    return <DayPage key={dayId} dayId={dayId} />;
  },
});

export const testingDayRoutes = [startRoute, dayRoute];
