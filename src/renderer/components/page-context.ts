import { useEffect, useSyncExternalStore } from 'react';
import type { KeyDoing } from './key-row.tsx';

interface PageContext {
  crumbs: string[];
  keys: KeyDoing[];
}

const NONE: PageContext = { crumbs: [], keys: [] };
let current = NONE;
const listeners = new Set<() => void>();

function set(change: Partial<PageContext>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

/** What the open page tells the window around it. */
export function usePageContext(): PageContext {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Adds the page's own name after the room in the breadcrumbs: `usePageCrumb(athlete.name)`. */
export function usePageCrumb(label: string | undefined): void {
  useEffect(() => {
    set({ crumbs: label ? [label] : [] });
    return () => set({ crumbs: [] });
  }, [label]);
}

/**
 * Keys of the page for the `?` overlay.
 * @param keys a constant, so that it keeps its identity between renders
 */
export function usePageKeys(keys: KeyDoing[]): void {
  useEffect(() => {
    set({ keys });
    return () => set({ keys: [] });
  }, [keys]);
}
