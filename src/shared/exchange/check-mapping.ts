import type { Catalogue } from '../catalog/catalogue.ts';
import { hasSides } from '../catalog/test-definition.ts';
import { unitLabel, unitsFor } from '../units.ts';
import {
  type ColumnMeaning,
  columnsOf,
  isValueColumn,
  type Mapping,
  nameColumnsOf,
  type TestColumn,
} from './columns.ts';

/** Meanings of which an athlete has any number. */
const REPEATABLE = new Set(['ignore', 'note', 'test-note', 'squad']);

/**
 * Why a mapping cannot be used, as a sentence, or null when it can.
 * @param columns names of the columns, in the order of the mapping
 */
export function mappingProblem(mapping: Mapping, columns: string[], catalogue: Catalogue): string | null {
  if (mapping.length !== columns.length) return 'The columns do not belong to this file. Choose the file again.';
  const has = (kind: ColumnMeaning['kind']) => columnsOf(mapping, kind).length > 0;
  if (nameColumnsOf(mapping).length === 0 && !has('number') && !has('external-id')) {
    return 'Say which column holds the names of the athletes, or their ids.';
  }
  if (has('value') && !has('test-name')) return 'Say which column names the tests that the values belong to.';
  if (has('test-name') && !has('value')) return 'Say which column holds the values of the tests that are named.';
  const first = new Map<string, string>();
  for (const [index, meaning] of mapping.entries()) {
    const column = columns[index] as string;
    const problem = meaning.kind === 'test' ? testProblem(meaning, column, catalogue, has('side')) : null;
    if (problem) return problem;
    for (const key of meaningKeys(meaning)) {
      const other = first.get(key);
      // Several columns of one test and side are its trials in their order, unless another column numbers these.
      const further = isValueColumn(meaning) && !has('trial');
      if (other && !further) return `${other} and ${column} are given the same meaning. Leave one of them out.`;
      first.set(key, column);
    }
  }
  return null;
}

/** What of an athlete, a row or a test a column holds; where two share it, they hold the same. */
export function meaningKeys(meaning: ColumnMeaning): string[] {
  if (REPEATABLE.has(meaning.kind)) return [];
  switch (meaning.kind) {
    case 'test':
      return [`test ${meaning.testId} ${meaning.side}`];
    case 'value':
    case 'reps':
      return [`${meaning.kind} ${meaning.side}`];
    case 'injury':
      return [`injury ${meaning.part}`];
    case 'name':
    case 'number':
      return ['first-name', 'last-name'];
    default:
      return [meaning.kind];
  }
}

function testProblem(meaning: TestColumn, column: string, catalogue: Catalogue, sided: boolean): string | null {
  const test = catalogue.find(meaning.testId);
  if (!test) return `${column}: this test is not in the catalogue. Choose another one.`;
  if (!hasSides(test) && meaning.side !== 'whole') return `${column}: ${test.name} has no sides.`;
  if (hasSides(test) && (meaning.side === 'whole' || (meaning.side === 'row' && !sided))) {
    return `${column}: say whether it is the left or the right side.`;
  }
  if (meaning.unit && !unitsFor(test.unit).includes(meaning.unit)) {
    return `${column}: ${test.name} is not measured in ${unitLabel(meaning.unit)}.`;
  }
  return null;
}
