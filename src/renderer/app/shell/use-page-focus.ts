import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * After a change of page the focus goes to the new page's title, so that keyboard and screen reader start there. A
 * focus that still stands inside the page (a tab that changed the address) is left alone. While a page is loading
 * `main` holds the focus, and PageHead takes it over.
 */
export function usePageFocus(main: RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const last = useRef(path);
  useEffect(() => {
    const before = last.current;
    last.current = path;
    if (before === undefined || before === path) return;
    const focused = document.activeElement;
    if (focused && focused !== main.current && main.current?.contains(focused)) return;
    const title = main.current?.querySelector<HTMLElement>('[data-page-title]');
    (title ?? main.current)?.focus({ preventScroll: true });
    main.current?.scrollTo({ top: 0 });
  }, [path, main]);
}
