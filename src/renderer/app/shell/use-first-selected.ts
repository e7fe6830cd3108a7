import { useEffect, useRef } from 'react';

/**
 * Selects the first line once results have come: Spotlight does so only when the query changes, and athletes come a
 * moment later, so that Enter would do nothing. It offers no call for it; the arrow key is its way.
 * @returns the ref of the search field
 */
export function useFirstSelected(results: unknown[]) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    const selected = field?.closest('[role="dialog"]')?.querySelector('[data-selected]');
    if (!field || selected || results.length === 0) return;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', code: 'ArrowDown', bubbles: true }));
  }, [results]);
  return input;
}
