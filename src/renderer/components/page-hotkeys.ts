import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { OVERLAY } from './overlay.ts';

/** Keys of the page itself. They rest while a dialog or a menu lies over it, whatever has the focus there. */
export function usePageHotkeys(hotkeys: HotkeyItem[]): void {
  useHotkeys(
    hotkeys.map(([keys, act]) => [
      keys,
      (event) => {
        if (!document.querySelector(OVERLAY)) act(event);
      },
    ]),
  );
}
