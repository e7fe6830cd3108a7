import { createRoute } from '@tanstack/react-router';
import { ImportPage } from '#renderer/features/exchange/pages/import-page.tsx';
import { ExportPage } from '#renderer/features/export/pages/export-page.tsx';
import { MethodPage } from '#renderer/features/method/pages/method-page.tsx';
import { LibraryPage } from '#renderer/features/programs/pages/library-page.tsx';
import { SettingsPage } from '#renderer/features/settings/pages/settings-page.tsx';
import { shellRoute } from './shell-route.ts';

/** Rooms of one page each. */
export const roomRoutes = [
  createRoute({ getParentRoute: () => shellRoute, path: '/programs', component: LibraryPage }),
  createRoute({ getParentRoute: () => shellRoute, path: '/import', component: ImportPage }),
  createRoute({ getParentRoute: () => shellRoute, path: '/export', component: ExportPage }),
  createRoute({ getParentRoute: () => shellRoute, path: '/method', component: MethodPage }),
  createRoute({ getParentRoute: () => shellRoute, path: '/settings', component: SettingsPage }),
];
