import type { KeyboardEvent } from 'react';

/** Enter and Tab go to the next cell, arrows up and down to the same trial of the neighbouring test. */
export function useGridKeys() {
  return (event: KeyboardEvent<HTMLElement>) => {
    const cell = event.target as HTMLElement;
    if (!cell.dataset.cell) return;
    const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-cell]')];
    const next = target(event.key, cell, cells, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
}

function target(
  key: string,
  cell: HTMLElement,
  cells: HTMLInputElement[],
  back: boolean,
): HTMLInputElement | undefined {
  if (key === 'Enter') return cells[cells.indexOf(cell as HTMLInputElement) + (back ? -1 : 1)];
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step) return undefined;
  const row = Number(cell.dataset.row) + step;
  return cells.find(({ dataset }) => dataset.row === String(row) && dataset.cell === cell.dataset.cell);
}
