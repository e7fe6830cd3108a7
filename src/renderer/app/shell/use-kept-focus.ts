import { type RefObject, useEffect } from 'react';
import { OVERLAY } from '#renderer/components/overlay.ts';

/** Milliseconds in which a dialog that closes gives the focus back by itself. */
const GRACE = 100;

/**
 * Where what has the focus is taken away (a deleted session, a step that is done), the keyboard would start again at the
 * top of the window. The focus then stays in the dialog it was in; from a dialog that is gone it goes back to where it
 * was before, as to the button of a menu; else it goes to the page's title.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let way: Element[] = [];
    let below: Element | undefined;
    let timer = 0;
    const remember = (event: FocusEvent) => {
      way = event.composedPath().filter((part) => part instanceof Element);
      if (!way.some((part) => part.matches(OVERLAY))) below = way[0];
    };
    const restore = () => {
      if (document.activeElement !== document.body) return;
      const over = way.filter((part) => part.matches(OVERLAY));
      const before = over.length > 0 && below?.isConnected ? below : undefined;
      const home =
        over.find((part) => part.isConnected) ??
        before ??
        main.current?.querySelector('[data-page-title]') ??
        main.current;
      (home as HTMLElement | null)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      const [focused] = way;
      if (!focused || (focused.isConnected && !focused.matches(':disabled'))) return;
      clearTimeout(timer);
      timer = window.setTimeout(restore, GRACE);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [main]);
}
