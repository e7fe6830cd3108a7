import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { PageNotFound } from '../page-error.tsx';
import { athleteRoutes } from './athletes-route.tsx';
import { catalogueRoutes } from './catalogue-routes.tsx';
import { printRoutes } from './print-route.tsx';
import { roomRoutes } from './room-routes.ts';
import { rootRoute } from './root-route.ts';
import { shellRoute } from './shell-route.ts';
import { testingDayRoutes } from './testing-day-routes.tsx';

const indexRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/athletes' });
  },
});

/** Any other address: told within the window, so that the rail leads on from there. */
const strayRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: PageNotFound });

/** All components in all states; built in only for development and for the screenshots. */
const galleryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/gallery',
  component: lazyRouteComponent(() => import('#renderer/features/gallery/pages/gallery-page.tsx'), 'GalleryPage'),
});

const withGallery = import.meta.env.DEV || import.meta.env.EVENSTRIDE_GALLERY === '1';
const galleryRoutes: AnyRoute[] = withGallery ? [galleryRoute] : [];

export const routeTree = rootRoute.addChildren([
  shellRoute.addChildren([
    indexRoute,
    ...athleteRoutes,
    ...catalogueRoutes,
    ...testingDayRoutes,
    ...roomRoutes,
    ...galleryRoutes,
    strayRoute,
  ]),
  printRoutes,
]);
