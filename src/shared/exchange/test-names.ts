import type { Catalogue } from '../catalog/catalogue.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { searchText } from '../search-text.ts';
import type { Answers } from './answers.ts';
import { isMissing } from './cells.ts';
import { columnsOf, type Mapping } from './columns.ts';
import { guessTest } from './guess-test.ts';
import { plainWords } from './header-words.ts';
import { nearestWord } from './near-names.ts';
import type { Table } from './read-table.ts';

/** A test as a file names it, with what it may stand for. */
export interface NamedTest {
  /** As written, with the speed of the machine where a column holds it. */
  name: string;
  /** The test, where nothing else can be meant. */
  certain: string | null;
}

/** Names of tests in a table, each once, in the order of the file. */
export function testNamesOf(table: Table, mapping: Mapping, catalogue: Catalogue): NamedTest[] {
  const columns = testNameColumns(mapping);
  if (!columns) return [];
  return writtenNames(table, columns).map((name) => ({ name, certain: certainTest(name, catalogue) }));
}

/** Words of movements, which the catalogue names by their muscles. */
const MOVEMENTS = ['abduction', 'adduction', 'extension', 'flexion', 'rotation'];

/** @returns what proposes the test that a name may stand for, misspelt words in it taken as meant */
export function testProposer(catalogue: Catalogue): (name: string) => TestDefinition | undefined {
  const known = new Set([...MOVEMENTS, ...catalogue.tests.flatMap((test) => plainWords(fullName(test)).split(' '))]);
  return (name) => {
    const words = plainWords(name);
    const meant = words.split(' ').map((word) => nearestWord(word, known));
    return guessTest(meant.join(' '), catalogue) ?? guessTest(words, catalogue);
  };
}

/** Names as written, one for each key, in the order of the file. */
function writtenNames(table: Table, columns: TestNameColumns): string[] {
  const rows = new Map<string, string[]>();
  for (const { cells } of table.rows) {
    const key = `${cells[columns.name]}\u001f${columns.speed === null ? '' : cells[columns.speed]}`;
    if (!rows.has(key)) rows.set(key, cells);
  }
  const names = new Map<string, string>();
  for (const cells of rows.values()) {
    const name = testNameIn(cells, columns);
    if (name !== null && !names.has(testNameKey(name))) names.set(testNameKey(name), name);
  }
  return [...names.values()];
}

/** What each name of a file stands for, by its key; null where its rows are left out. */
export function testsByName(
  table: Table,
  mapping: Mapping,
  answers: Answers,
  catalogue: Catalogue,
): Map<string, TestDefinition | null> {
  return new Map(
    testNamesOf(table, mapping, catalogue).map(({ name, certain }) => {
      const key = testNameKey(name);
      const testId = certain ?? answers.tests[key] ?? null;
      return [key, (testId !== null && catalogue.find(testId)) || null];
    }),
  );
}

export interface TestNameColumns {
  name: number;
  /** The column with the speed of a machine, which tells tests of one name apart. */
  speed: number | null;
}

export function testNameColumns(mapping: Mapping): TestNameColumns | null {
  const [name] = columnsOf(mapping, 'test-name');
  if (name === undefined) return null;
  const speed = mapping.findIndex((meaning) => meaning.kind === 'speed' && meaning.unit === '°/s');
  return { name, speed: speed < 0 ? null : speed };
}

/** "Knee extension, 60°/s"; null where the row names no test. */
export function testNameIn(cells: string[], { name, speed }: TestNameColumns): string | null {
  const text = cells[name] as string;
  if (isMissing(text)) return null;
  const fast = speed === null ? '' : (cells[speed] as string);
  return (isMissing(fast) ? text : `${text}, ${fast}°/s`).replace(/\s+/g, ' ').slice(0, 200);
}

/** Case, accents and spaces tell no two tests apart. */
export function testNameKey(name: string): string {
  return searchText(name);
}

/** A test by its id, its full name, or a name that no other test has. */
function certainTest(name: string, { tests, find }: Catalogue): string | null {
  const key = searchText(name);
  const byId = find(name.trim());
  if (byId) return byId.id;
  const full = tests.filter((test) => key === searchText(fullName(test)));
  const named = full.length > 0 ? full : tests.filter((test) => key === searchText(test.name));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** "Hamstrings: isometric, 90°, hand-held dynamometer" */
export function fullName({ name, detail }: TestDefinition): string {
  return `${name}: ${detail}`;
}
