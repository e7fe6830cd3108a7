import { createRootRoute, Outlet } from '@tanstack/react-router';
import { PageNotFound } from '../page-error.tsx';

export const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: PageNotFound });
