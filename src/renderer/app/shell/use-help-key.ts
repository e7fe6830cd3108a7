import { useWindowEvent } from '@mantine/hooks';

/** The key `?` by what it types, since keyboards differ in where it is and in what has to be held for it. */
export function useHelpKey(open: () => void): void {
  useWindowEvent('keydown', (event) => {
    // No number has a question mark in it.
    const typing =
      event.target instanceof Element &&
      event.target.closest('input:not([inputmode="decimal"]), textarea, select, [contenteditable]');
    if (event.key !== '?' || typing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open();
  });
}
