import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type CellContent, contentOf, withContent } from '#renderer/features/testing-day/cell-content.ts';
import { columnsOf, type DayColumn } from '#renderer/features/testing-day/columns.ts';
import { tableText } from '#renderer/features/testing-day/copy-table.ts';
import { DayStore } from '#renderer/features/testing-day/day-store.ts';
import { planPaste } from '#renderer/features/testing-day/paste-block.ts';
import { catalogueOf } from '#shared/catalog/catalogue.ts';
import { implausible } from '#shared/catalog/plausible.ts';
import { TESTS, testById } from '#shared/catalog/tests.ts';
import type { DayAthlete, TestingDay } from '#shared/contract/testing-day.ts';
import { searchText } from '#shared/search-text.ts';
import { typed } from '#shared/shown.ts';
import { AS_LAST_TIME } from '#shared/testing-day/set-up-of-day.ts';
import { unitKind, unitsOfKind } from '#shared/units.ts';

/** The delivered tests, and own ones with names that could be taken for heads. */
const CATALOGUE = catalogueOf([
  ...TESTS,
  ...['Jump', 'Jump 1', 'Left jump', 'L1'].map((name) => ({ ...testById('countermovement-jump'), id: name, name })),
  { ...testById('knee-extension-isometric-hhd'), id: 'own', name: 'Hip, 90° and 2 straps' },
]);

const battery = fc
  .uniqueArray(fc.constantFrom(...CATALOGUE.tests), { minLength: 1, maxLength: 5, selector: ({ id }) => id })
  .chain((tests) =>
    fc.tuple(
      ...tests.map(({ id, unit }) =>
        fc.record({
          testId: fc.constant(id),
          unit: fc.constantFrom(...unitsOfKind(unitKind(unit))),
          setUp: fc.constant(AS_LAST_TIME),
        }),
      ),
    ),
  );

const names = fc.uniqueArray(
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom('=Test Runner', '-Anna', 'DNS', 'L1', 'kg', 'Runner', '12', '"Quick" Example', "O'Example", 'x'),
    )
    .map((name) => name.trim())
    .filter((name) => searchText(name) !== ''),
  { minLength: 1, maxLength: 6, selector: searchText },
);

const content = fc.option(
  fc.record({
    /** Where it lies in what the test allows. */
    share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    digits: fc.integer({ min: 0, max: 8 }),
    struckReason: fc.option(fc.constantFrom('Belt slipped', 'Pain'), { freq: 3 }),
  }),
);

const dayOf = fc.tuple(battery, names).chain(([tests, all]) => {
  const day: TestingDay = {
    ...{ id: 'day', date: '2026-11-20', squadName: 'Track group', batteryName: 'Any', order: 'station' },
    ...{ tester: null, finishedAt: null, tests },
    athletes: all.map((name) => empty(name, name, false)),
  };
  const { columns } = columnsOf(day, CATALOGUE);
  return fc.record({
    day: fc.constant(day),
    cells: fc.tuple(...all.map(() => fc.tuple(...columns.map(() => content)))),
    absent: fc.tuple(...all.map(() => fc.boolean())),
    from: fc.record({ row: fc.nat(all.length - 1), column: fc.nat(columns.length - 1) }),
  });
});

function empty(athleteId: string, name: string, absent: boolean): DayAthlete {
  return { athleteId, name, absent, massKg: null, massBefore: null, before: [], records: [] };
}

test('a copied day comes back as it was, wherever it is pasted', () => {
  fc.assert(
    fc.property(dayOf, ({ day, cells, absent, from }) => {
      const layout = columnsOf(day, CATALOGUE);
      const athletes = day.athletes.map((athlete, row) =>
        layout.columns.reduce(
          (filled, column, index) => {
            const told = valueFor(column, cells[row]?.[index] ?? null);
            return told ? withContent(filled, column, told) : filled;
          },
          { ...athlete, absent: absent[row] ?? false },
        ),
      );
      const full = storeOf({ ...day, athletes });
      const text = tableText(full);
      expect(planPaste(text, from, full)).toMatchObject({ changes: [], farOff: [], refused: [] });

      const expected = athletes.flatMap((athlete) =>
        layout.columns.flatMap((column, index) => {
          const stored = contentOf(athlete, column);
          if (!stored || stored.struckReason !== null || athlete.absent) return [];
          return [`${athlete.name} ${index} ${typed(stored.value)}`];
        }),
      );
      const blank = storeOf({ ...day, athletes: athletes.map(({ name, absent: away }) => empty(name, name, away)) });
      const rows = Papa.parse<string[]>(text, { delimiter: '\t' }).data.slice(1);
      const commas = rows.map(([name, ...values]) => [name, ...values.map((value) => value.replace('.', ','))]);
      for (const block of [text, Papa.unparse([...gridHeads(layout), ...commas], { delimiter: '\t' })]) {
        const plan = planPaste(block, from, blank);
        const written = [...plan.changes, ...plan.farOff.map(({ change }) => change)];
        expect(
          written.map((one) => `${one.athleteId} ${one.column} ${typed(one.content?.value ?? 0)}`).toSorted(),
        ).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 150 },
  );
});

const nothing = () => Promise.reject(new Error('Nothing is written here.'));
const storeOf = (day: TestingDay) => new DayStore(day, columnsOf(day, CATALOGUE), nothing, nothing);

/** A value the test allows, as it may be typed or come from a file. */
function valueFor(
  column: DayColumn,
  told: { share: number; digits: number; struckReason: string | null } | null,
): CellContent | null {
  if (!told) return null;
  if (column.kind === 'mass')
    return { value: Number((20 + told.share * 230).toFixed(told.digits)), struckReason: null };
  const { min, max } = column.test.plausible;
  const value = Number((min + told.share * (max - min)).toFixed(told.digits));
  const none = { massKg: null, leverM: null, speedKmh: null };
  return implausible(Number(typed(value)), column.unit, column.test, none)
    ? null
    : { value, struckReason: told.struckReason };
}

/** The two rows of heads that the grid shows, with the test's name once. */
function gridHeads({ columns, stations }: ReturnType<typeof columnsOf>): string[][] {
  const tests = columns.map((_, index) => stations.find((station) => station.columns[0] === index)?.test.name ?? '');
  return [
    ['Athlete', 'kg', ...tests.slice(1)],
    ['', '', ...columns.slice(1).map(({ head }) => head)],
  ];
}
