import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { EditTestPage, NewTestPage } from '#renderer/features/catalog/pages/own-test-pages.tsx';
import { CATALOGUE_TABS, TestsPage } from '#renderer/features/catalog/pages/tests-page.tsx';
import { shellRoute } from './shell-route.ts';

const testsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tests',
  validateSearch: z.object({
    tab: z.enum(CATALOGUE_TABS).optional().catch(undefined),
    test: z.string().optional().catch(undefined),
  }),
  component: function Tests() {
    const { tab = 'tests', test } = testsRoute.useSearch();
    return <TestsPage tab={tab} testId={test} />;
  },
});

const newTestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tests/new',
  validateSearch: z.object({ from: z.string().optional().catch(undefined) }),
  component: function NewTest() {
    const { from } = newTestRoute.useSearch();
    return <NewTestPage key={from} from={from} />;
  },
});

const editTestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tests/$testId/edit',
  component: function EditTest() {
    return <EditTestPage testId={editTestRoute.useParams().testId} />;
  },
});

export const catalogueRoutes = [testsRoute, newTestRoute, editTestRoute];
