import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { renderThemed } from './themed.tsx';

/** Draws a part that holds links. @returns when it stands, since a router draws one step later */
export async function renderRouted(part: ReactNode, width?: number) {
  const root = createRootRoute({ component: () => <div data-routed>{part}</div> });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  const screen = await renderThemed(<RouterProvider router={router} />, width);
  await vi.waitUntil(() => screen.container.querySelector('[data-routed]'));
  return screen;
}
