import { type KeyboardEvent, useState } from 'react';

interface RowKeys {
  rowCount: number;
  /** Rows that Page Up and Page Down move by. */
  pageRows(): number;
  reveal(index: number): void;
  onOpen(index: number): void;
  onToggle(index: number): void;
  onToggleAll(): void;
}

/**
 * One active row moved by keys. The focus stays on the grid and the row is named by aria-activedescendant, because a
 * focused row would leave the document when it is scrolled away.
 */
export function useRowKeys(keys: RowKeys) {
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, Math.max(keys.rowCount - 1, 0));

  const move = (index: number) => {
    const next = Math.max(0, Math.min(index, keys.rowCount - 1));
    setWanted(next);
    keys.reveal(next);
  };
  const moves: Record<string, () => void> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active - 1),
    Home: () => move(0),
    End: () => move(keys.rowCount - 1),
    PageDown: () => move(active + keys.pageRows()),
    PageUp: () => move(active - keys.pageRows()),
    Enter: () => keys.onOpen(active),
    ' ': () => keys.onToggle(active),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of buttons and boxes inside the grid are theirs.
    if (event.target !== event.currentTarget || keys.rowCount === 0 || event.altKey) return;
    const all = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
    const act = all ? keys.onToggleAll : event.ctrlKey || event.metaKey ? undefined : moves[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { active, setActive: setWanted, onKeyDown };
}
