import type { RowSelectionState } from '@tanstack/react-table';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import { renderThemed } from '#tests/support/themed.tsx';

interface Runner {
  id: string;
  name: string;
  weeklyKm: number;
}

const helper = createAppColumnHelper<Runner>();
const COLUMNS = helper.columns([
  helper.accessor('name', { header: 'Athlete' }),
  helper.accessor('weeklyKm', { header: 'km a week', meta: { align: 'right' } }),
]);
const RUNNERS: Runner[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `r${index}`,
  name: `Runner ${String(index + 1).padStart(5, '0')}`,
  weeklyKm: (index * 37) % 101,
}));

function Roster({ onOpen }: { onOpen?(runner: Runner): void }) {
  const [selection, setSelection] = useState<RowSelectionState>({});
  return (
    <>
      <DataTable
        label="Athletes"
        data={RUNNERS}
        columns={COLUMNS}
        getRowId={(runner) => runner.id}
        onOpen={onOpen}
        selection={selection}
        onSelectionChange={setSelection}
        maxHeight="400px"
      />
      <output>{Object.keys(selection).length} selected</output>
    </>
  );
}

async function drawn(onOpen?: (runner: Runner) => void) {
  const screen = await renderThemed(<Roster onOpen={onOpen} />);
  const grid = screen.getByRole('grid', { name: 'Athletes' }).element() as HTMLElement;
  await vi.waitFor(() => expect(grid.querySelector('[aria-rowindex="2"]')).not.toBeNull());
  grid.focus();
  const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  return { screen, grid, active };
}

test('only the rows in sight are drawn, and the count of all is told', async () => {
  const { grid } = await drawn();
  expect(grid.getAttribute('aria-rowcount')).toBe('10001');
  expect(grid.querySelectorAll('[aria-rowindex]').length).toBeLessThan(60);
});

test('arrows, Page Down, End and Home move the active row and keep it in sight', async () => {
  const { grid, active } = await drawn();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(active()?.getAttribute('aria-rowindex')).toBe('3');
  await userEvent.keyboard('{PageDown}');
  expect(Number(active()?.getAttribute('aria-rowindex'))).toBeGreaterThan(8);
  await userEvent.keyboard('{End}');
  await vi.waitFor(() => {
    expect(active()?.getAttribute('aria-rowindex')).toBe('10001');
    const row = active()?.getBoundingClientRect();
    const box = grid.getBoundingClientRect();
    expect(row?.bottom).toBeLessThanOrEqual(box.bottom + 1);
    expect(row?.top).toBeGreaterThanOrEqual(box.top + 35);
  });
  await userEvent.keyboard('{Home}');
  await vi.waitFor(() => expect(grid.scrollTop).toBe(0));
  expect(active()?.textContent).toContain('Runner 00001');
});

test('Enter opens, Space selects and Ctrl A selects all', async () => {
  const onOpen = vi.fn();
  const { screen, active } = await drawn(onOpen);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenCalledWith(RUNNERS[1]);
  await userEvent.keyboard(' ');
  await expect.element(screen.getByText('1 selected', { exact: true })).toBeVisible();
  expect(active()?.getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(screen.getByText('10000 selected')).toBeVisible();
});

test('a head sorts and says so, and a click on a box opens nothing', async () => {
  const onOpen = vi.fn();
  const { screen, grid } = await drawn(onOpen);
  await screen.getByRole('button', { name: 'km a week' }).click();
  const head = screen.getByRole('columnheader', { name: 'km a week' });
  await expect.element(head).toHaveAttribute('aria-sort', 'descending');
  expect(grid.querySelector('[aria-rowindex="2"]')?.textContent).toContain('100');
  await screen.getByRole('checkbox', { name: 'Select row' }).first().click();
  await expect.element(screen.getByText('1 selected', { exact: true })).toBeVisible();
  expect(onOpen).not.toHaveBeenCalled();
});

test('a row grows with a text that wraps, and the next one stands below it', async () => {
  const columns = helper.columns([
    helper.accessor('name', {
      header: 'Athlete',
      meta: { wraps: true },
      cell: ({ row }) => (row.index === 0 ? 'Found by the name alone, told at length. '.repeat(40) : 'short'),
    }),
  ]);
  const screen = await renderThemed(
    <DataTable label="Rows" data={RUNNERS} columns={columns} getRowId={({ id }) => id} maxHeight="400px" />,
  );
  const grid = screen.getByRole('grid', { name: 'Rows' }).element();
  const boxOf = (row: number) => grid.querySelector(`[aria-rowindex="${row}"]`)?.getBoundingClientRect();
  await vi.waitFor(() => expect(boxOf(2)?.height).toBeGreaterThan(50));
  await vi.waitFor(() => expect(boxOf(3)?.top).toBeCloseTo(boxOf(2)?.bottom ?? 0, 0));
  expect(boxOf(3)?.height).toBe(36);
});
