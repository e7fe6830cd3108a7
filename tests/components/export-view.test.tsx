import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { createAppColumnHelper } from '#renderer/components/data-table/table.ts';
import type { TableView } from '#renderer/components/data-table/table-view.ts';
import type { ViewRows } from '#renderer/components/data-table/view-rows.ts';
import { csvText } from '#shared/export/csv.ts';
import { renderThemed } from '#tests/support/themed.tsx';

interface Runner {
  id: string;
  name: string;
  km: number | undefined;
  size: number;
}

const helper = createAppColumnHelper<Runner>();
const COLUMNS = helper.columns([
  helper.accessor('name', { header: 'Athlete', meta: { fixed: true } }),
  helper.accessor('km', { header: 'km/wk', sortUndefined: 'last' }),
  helper.accessor('size', { header: 'Finding', meta: { csv: (runner: Runner) => `${runner.size} N apart` } }),
  helper.accessor('id', { header: '', meta: { csv: false } }),
]);

const RUNNERS: Runner[] = [
  { id: 'a', name: 'Runner 01', km: 40, size: 1 },
  { id: 'b', name: '=Runner 02', km: undefined, size: 2 },
  { id: 'c', name: 'Runner "03"', km: 55.5, size: 3 },
];

/** The table on its page, with a button that reads it as the menu does. */
async function seen(view: TableView, data = RUNNERS): Promise<string> {
  let read = () => '';
  function Page() {
    const rows = useRef<() => ViewRows>(null);
    read = () => csvText(rows.current?.() ?? []);
    return (
      <DataTable label="Athletes" data={data} columns={COLUMNS} getRowId={({ id }) => id} view={view} seen={rows} />
    );
  }
  const screen = await renderThemed(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  );
  await expect.element(screen.getByRole('grid')).toBeVisible();
  return read();
}

test('a view is read as it is seen: words of the cells, formulas neutralised', async () => {
  expect(await seen({ sorting: [], hidden: [], order: [] })).toBe(
    'Athlete,km/wk,Finding\r\nRunner 01,40,1 N apart\r\n\'=Runner 02,,2 N apart\r\n"Runner ""03""",55.5,3 N apart\r\n',
  );
});

test('with its sorting, its hidden columns and their order', async () => {
  const view = { sorting: [{ id: 'km', desc: true }], hidden: ['name'], order: ['size', 'km'] };
  expect(await seen(view)).toBe('Finding,km/wk\r\n3 N apart,55.5\r\n1 N apart,40\r\n2 N apart,\r\n');
});

test('with the rows that are there, and all of them, drawn or not', async () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({ id: `${index}`, name: `R ${index}`, km: index, size: 0 }));
  const csv = await seen({ sorting: [], hidden: ['size'], order: [] }, many);
  expect(csv.split('\r\n')).toHaveLength(3002);
  expect(csv).toContain('R 2999,2999');
});
