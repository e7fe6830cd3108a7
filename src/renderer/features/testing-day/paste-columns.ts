import { hasSides } from '#shared/catalog/test-definition.ts';
import { unitLabel } from '#shared/units.ts';
import type { DayColumns, Station } from './columns.ts';
import { readHead, type TrialHead } from './paste-heads.ts';

/**
 * The grid's column of each head; null for one that is left out. A head that names its test is found by it. Others stay
 * within the test of the head before them, at first that of the chosen cell, until one repeats: it begins the next test.
 */
export function columnsUnder(
  heads: readonly string[],
  chosen: number,
  layout: DayColumns,
  refused: string[],
): (number | null)[] {
  const finder = new ColumnFinder(layout, chosen);
  return heads.map((text) => {
    const found = finder.find(text);
    if (typeof found === 'string') refused.push(found);
    return typeof found === 'number' ? found : null;
  });
}

class ColumnFinder {
  readonly #layout: DayColumns;
  readonly #used = new Set<number>();
  /** The test that a head without one belongs to; -1 before the first. */
  #current: number;

  constructor(layout: DayColumns, chosen: number) {
    this.#layout = layout;
    this.#current = layout.stations.findIndex(({ columns }) => columns.includes(chosen));
  }

  /** @returns a column, or why there is none; null for a head that says nothing of values */
  find(text: string): number | string | null {
    const head = readHead(text, this.#layout.stations);
    if (head.kind === 'empty' || head.kind === 'athlete') return null;
    if (head.kind === 'unknown') return noneOfGrid(text);
    const wrongUnit = (unit: typeof head.unit) =>
      head.unit !== null && unit !== null && head.unit !== unit
        ? `The column “${text}” is left out: it is in ${unitLabel(head.unit)}, the grid in ${unitLabel(unit)}.`
        : null;
    if (head.kind === 'mass') return wrongUnit('kg') ?? this.#use([0], text);
    const station = this.#stationOf(head);
    if (!station) return noneOfGrid(text);
    this.#current = this.#layout.stations.indexOf(station);
    if (hasSides(station.test) && !head.side) return `The column “${text}” does not say which side and is left out.`;
    return wrongUnit(station.day.unit) ?? this.#use(this.#columnsOf(station, head), text);
  }

  #use(columns: number[], text: string): number | string {
    const free = columns.find((column) => !this.#used.has(column));
    if (columns.length === 0) return noneOfGrid(text);
    if (free === undefined) return `The column “${text}” stands twice in the block: the second one is left out.`;
    this.#used.add(free);
    return free;
  }

  #stationOf(head: TrialHead): Station | undefined {
    if (head.test) return head.test;
    const { stations } = this.#layout;
    const fits = ({ test }: Station) => hasSides(test) === (head.side !== undefined);
    const here = stations[this.#current];
    if (here && fits(here)) {
      const repeats =
        head.ordinal !== undefined && this.#columnsOf(here, head).some((column) => this.#used.has(column));
      if (!repeats) return here;
    }
    // "L1 2 3" does not mean the second trial of a later test.
    if (!head.side && head.ordinal !== 1) return undefined;
    return stations.find((station, index) => index > this.#current && fits(station));
  }

  #columnsOf(station: Station, { side, ordinal }: TrialHead): number[] {
    return station.columns.filter((index) => {
      const column = this.#layout.columns[index];
      if (column?.kind !== 'trial' || column.side !== (side ?? 'whole')) return false;
      return ordinal === undefined || column.ordinal === ordinal;
    });
  }
}

function noneOfGrid(text: string): string {
  return `The column “${text}” is none of the grid's and is left out.`;
}
