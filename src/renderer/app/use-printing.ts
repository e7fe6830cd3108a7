import type { RouterHistory } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';

/** Whether a print route is open: paper is always light, whatever the scheme on screen. */
export function usePrinting(history: RouterHistory): boolean {
  return useSyncExternalStore(
    (changed) => history.subscribe(changed),
    () => history.location.pathname.startsWith('/print/'),
  );
}
