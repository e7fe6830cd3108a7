import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ActiveCell } from '#renderer/features/testing-day/active-cell.ts';
import { columnsOf } from '#renderer/features/testing-day/columns.ts';
import { DayGrid, type GridHandle } from '#renderer/features/testing-day/components/day-grid.tsx';
import { DayStore, type WriteCells } from '#renderer/features/testing-day/day-store.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import type { TestingDay } from '#shared/contract/testing-day.ts';
import { AS_LAST_TIME } from '#shared/testing-day/set-up-of-day.ts';
import { renderThemed } from '#tests/support/themed.tsx';

const TEST = 'knee-extension-isometric-hhd';
const OTHER = 'knee-flexion-isometric-hhd';

function day(count: number): TestingDay {
  return {
    id: 'day',
    date: '2026-11-20',
    squadName: 'Track group',
    batteryName: 'Quadriceps',
    order: 'station',
    tester: null,
    finishedAt: null,
    tests: [{ testId: TEST, unit: 'N', setUp: AS_LAST_TIME }],
    athletes: Array.from({ length: count }, (_, index) => ({
      athleteId: `a${index}`,
      name: `Runner ${String(index + 1).padStart(3, '0')}`,
      absent: false,
      massKg: null,
      massBefore: null,
      before: [],
      records: [],
    })),
  };
}

async function drawn(count: number, write: WriteCells) {
  const shown = day(count);
  const store = new DayStore(shown, columnsOf(shown, DELIVERED), write, async () => {});
  const handle = createRef<GridHandle>();
  const screen = await renderThemed(
    <DayGrid
      store={store}
      active={new ActiveCell({ row: 0, column: 0 })}
      handle={handle}
      onPaste={() => {}}
      onPresent={() => {}}
    />,
  );
  const input = (row: number, column: number) =>
    screen.container.querySelector<HTMLInputElement>(`[data-at="${row}:${column}"]`);
  await vi.waitFor(() => expect(input(0, 1)).not.toBeNull());
  return { screen, handle, store, input };
}

test('a large squad draws the rows in sight, and goes to any other at once', async () => {
  const { screen, handle, input } = await drawn(400, async () => []);
  expect(screen.container.querySelectorAll('[role=row][style]').length).toBeLessThan(60);
  expect(input(399, 6)).toBeNull();
  handle.current?.go({ row: 399, column: 6 });
  expect(document.activeElement).toBe(input(399, 6));
  await vi.waitFor(() => {
    const cell = input(399, 6)?.getBoundingClientRect();
    const room = screen.container.querySelector('[role=grid]')?.parentElement?.getBoundingClientRect();
    expect(cell?.bottom).toBeLessThanOrEqual((room?.bottom ?? 0) + 1);
  });
});

test('a cell says that it is being saved, then that it is saved', async () => {
  const answers: (() => void)[] = [];
  const { handle, input } = await drawn(3, ({ cells }) => {
    const trials = cells.map(({ side, ordinal, value }) => ({ side, ordinal, value: value ?? 0, struckReason: null }));
    const record = { testId: TEST, unit: 'N' as const, setUp: AS_LAST_TIME, trials, told: null };
    return new Promise((resolve) =>
      answers.push(() => resolve([{ athleteId: 'a0', massKg: null, records: [record] }])),
    );
  });
  handle.current?.go({ row: 0, column: 1 });
  await userEvent.keyboard('401,5');
  handle.current?.go({ row: 0, column: 2 });
  await vi.waitFor(() => expect(input(0, 1)?.dataset.state).toBe('saving'));
  expect(input(0, 1)?.textContent).toBe('401.5');
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.();
  await vi.waitFor(() => expect(input(0, 1)?.dataset.state).toBe('saved'));
});

test('the result of a test comes into sight with its cells, on the way there and back', async () => {
  const shown = {
    ...day(3),
    tests: [TEST, OTHER].map((testId) => ({ testId, unit: 'N' as const, setUp: AS_LAST_TIME })),
  };
  const store = new DayStore(
    shown,
    columnsOf(shown, DELIVERED),
    async () => [],
    async () => {},
  );
  const handle = createRef<GridHandle>();
  const screen = await renderThemed(
    <div style={{ width: 1030 }}>
      <DayGrid
        store={store}
        active={new ActiveCell({ row: 0, column: 0 })}
        handle={handle}
        onPaste={() => {}}
        onPresent={() => {}}
      />
    </div>,
  );
  const room = screen.container.querySelector('[role=grid]')?.parentElement;
  const [first, second] = screen.container.querySelectorAll('[role=row]:nth-child(1) [class*=result]');
  const inSight = (result: Element | undefined) =>
    (result?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY) <=
    (room?.getBoundingClientRect().right ?? 0) + 1;
  await vi.waitFor(() => expect(screen.container.querySelector('[data-at="0:7"]')).not.toBeNull());
  expect([inSight(first), inSight(second)]).toEqual([true, false]);
  for (const column of [7, 12]) {
    handle.current?.go({ row: 0, column });
    await vi.waitFor(() => expect(inSight(second)).toBe(true));
    if (room) room.scrollLeft = 0;
  }
});

test('a key stroke changes its own cell and nothing else', async () => {
  const { screen, handle, input } = await drawn(24, async () => []);
  handle.current?.go({ row: 5, column: 2 });
  const changed = new Set<Node>();
  const table = screen.container.querySelector('[role=grid]');
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(target);
  });
  if (table) observer.observe(table, { subtree: true, childList: true, attributes: true, characterData: true });
  await userEvent.keyboard('4');
  await vi.waitFor(() => expect(input(5, 2)?.value).toBe('4'));
  await vi.waitFor(() => expect(changed.size).toBeGreaterThan(0));
  observer.disconnect();
  expect([...changed]).toEqual([input(5, 2)]);
});
