import { createRoute } from '@tanstack/react-router';
import { PageNotFound } from '../page-error.tsx';
import { ShellLayout } from '../shell-layout.tsx';
import { rootRoute } from './root-route.ts';

/** Parent of every page that stands in the window; print pages stand beside it, on bare paper. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: ShellLayout,
  notFoundComponent: PageNotFound,
});
