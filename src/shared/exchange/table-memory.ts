import type { Table } from './read-table.ts';

/** What was worked out of a table, by what else it depends on. It is let go of with the table. */
export class TableMemory<K, T> {
  readonly #known = new WeakMap<Table, Map<K, T>>();

  get(table: Table, key: K): T | undefined {
    return this.#known.get(table)?.get(key);
  }

  keep(table: Table, key: K, value: T): T {
    const known = this.#known.get(table) ?? new Map<K, T>();
    this.#known.set(table, known.set(key, value));
    return value;
  }
}
