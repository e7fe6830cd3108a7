import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DICTIONARY_COLUMNS, dictionaryRows } from '#shared/export/dictionary.ts';
import { DERIVED_TABLES, EXPORT_TABLES, EXPORT_VERSION } from '#shared/export/tables.ts';

/** Digest of names, types and order of all columns, by the version of the exported form. */
const RELEASED: Record<number, string> = { 1: '34ad2940a4b1' };

describe('the data dictionary', () => {
  it('has a row for each column, with a meaning', () => {
    const rows = dictionaryRows();
    expect(rows).toHaveLength(EXPORT_TABLES.reduce((sum, { columns }) => sum + columns.length, 0));
    for (const row of rows) {
      expect(row).toHaveLength(DICTIONARY_COLUMNS.length);
      expect(String(row.at(-1)), String(row)).toMatch(/^[A-Z].{2,}\.$/s);
    }
  });

  it('tells type, unit, allowed values and references', () => {
    const row = (table: string, column: string) =>
      dictionaryRows().find((cells) => cells[0] === table && cells[2] === column);
    expect(row('athlete', 'mass_kg')).toEqual([
      'athlete',
      'An athlete.',
      'mass_kg',
      'number, decimal point',
      'yes',
      'kg',
      null,
      null,
      'Body mass.',
    ]);
    expect(row('trial', 'side')?.slice(3)).toEqual([
      'text',
      'no',
      null,
      'left, right, whole',
      null,
      'Side; whole: a test without sides. Part of the key of the row.',
    ]);
    expect(row('trial', 'measurement_id')?.[7]).toBe('measurement.id');
  });

  it('gives every number a unit, but for what is counted', () => {
    const counted = /^(kappa)$/;
    const without = EXPORT_TABLES.flatMap(({ name, columns }) =>
      columns
        .filter((column) => column.type === 'number' && !column.unit && !counted.test(column.name))
        .map((column) => `${name}.${column.name}`),
    );
    expect(without).toEqual([]);
  });

  it('holds no percentages: nothing that is computed is exported', () => {
    const names = EXPORT_TABLES.map(({ name }) => name);
    expect(names.filter((name) => DERIVED_TABLES.includes(name))).toEqual([]);
    expect(dictionaryRows().filter((row) => row[5] === '%' || /asymmetry|percent/i.test(String(row[2])))).toEqual([]);
  });

  it('stands for one version of the exported form', () => {
    const form = EXPORT_TABLES.map(({ name, columns }) => [
      name,
      columns.map((column) => [column.name, column.type, column.required]),
    ]);
    const digest = createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 12);
    expect(RELEASED[EXPORT_VERSION], 'a changed column asks for the next EXPORT_VERSION').toBe(digest);
  });

  it('lets a table refer only to tables before it, so that it can be written in this order', () => {
    const before = new Set<string>();
    for (const { name, columns } of EXPORT_TABLES) {
      for (const { references } of columns)
        if (references) expect([...before], `${name} → ${references}`).toContain(references);
      before.add(name);
    }
  });
});
