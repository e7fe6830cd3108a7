import { findTest } from '../catalog/tests.ts';
import { unitKind, unitLabel } from '../units.ts';
import { type ColumnMeaning, columnsOf, type Mapping } from './columns.ts';

/** Meanings of which an athlete has any number. */
const REPEATABLE = new Set(['ignore', 'note', 'squad', 'test']);

/**
 * Why a mapping cannot be used, as a sentence, or null when it can.
 * @param columns names of the columns, in the order of the mapping
 */
export function mappingProblem(mapping: Mapping, columns: string[]): string | null {
  if (mapping.length !== columns.length) return 'The columns do not belong to this file. Choose the file again.';
  if (columnsOf(mapping, 'name').length + columnsOf(mapping, 'number').length === 0) {
    return 'Say which column holds the names of the athletes.';
  }
  const first = new Map<string, string>();
  for (const [index, meaning] of mapping.entries()) {
    const column = columns[index] as string;
    const problem = meaning.kind === 'test' ? testProblem(meaning, column) : null;
    if (problem) return problem;
    const key = keyOf(meaning);
    const other = key && first.get(key);
    if (other) return `${other} and ${column} are given the same meaning. Leave one of them out.`;
    if (key) first.set(key, column);
  }
  return null;
}

function keyOf(meaning: ColumnMeaning): string | null {
  if (meaning.kind === 'test') return `test ${meaning.testId} ${meaning.side}`;
  if (meaning.kind === 'injury') return `injury ${meaning.part}`;
  if (meaning.kind === 'name' || meaning.kind === 'number') return 'name';
  return REPEATABLE.has(meaning.kind) ? null : meaning.kind;
}

function testProblem(meaning: Extract<ColumnMeaning, { kind: 'test' }>, column: string): string | null {
  const test = findTest(meaning.testId);
  if (!test) return `${column}: this test is not in the catalogue. Choose another one.`;
  const whole = test.laterality === 'whole-body';
  if (whole !== (meaning.side === 'whole')) {
    return whole ? `${column}: ${test.name} has no sides.` : `${column}: say whether it is the left or the right side.`;
  }
  if (meaning.unit && unitKind(meaning.unit) !== unitKind(test.unit)) {
    return `${column}: ${test.name} is not measured in ${unitLabel(meaning.unit)}.`;
  }
  return null;
}
