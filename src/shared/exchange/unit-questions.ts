import type { Catalogue } from '../catalog/catalogue.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import { type Unit, unitKind, unitsFor } from '../units.ts';
import { isMissing } from './cells.ts';
import { numbersOf, textsOf } from './column-facts.ts';
import { columnsOf, HEIGHT_UNITS, MASS_UNITS, type Mapping, valueColumnsOf } from './columns.ts';
import { headerOf } from './header-words.ts';
import type { Asking, Question } from './questions.ts';
import { testsByName } from './test-names.ts';
import { splitUnit, unitByWord } from './unit-words.ts';

/** What is asked of the unit of a column. */
interface UnitAsked {
  id: string;
  options: readonly string[];
}

/** The id under which the unit of a column is asked, or null when it is stated or the column has none. */
export function unitQuestionOf(meaning: Mapping[number], catalogue: Catalogue): UnitAsked | null {
  if (meaning.kind === 'mass' || meaning.kind === 'day-mass') {
    return meaning.unit ? null : { id: 'mass', options: MASS_UNITS };
  }
  if (meaning.kind === 'height') return meaning.unit ? null : { id: 'height', options: HEIGHT_UNITS };
  if (meaning.kind !== 'test' || meaning.unit) return null;
  const test = catalogue.find(meaning.testId);
  return test ? unitOfTest(test) : null;
}

/** The id under which the unit of a test is asked; null where there is only one unit. */
export function unitOfTest(test: TestDefinition): UnitAsked | null {
  const options: readonly Unit[] = unitsFor(test.unit);
  return options.length > 1 ? { id: unitKind(test.unit), options } : null;
}

/** Asked once for all columns that are likely to be in one unit. */
export function unitQuestions(asking: Asking): Question[] {
  const { table, mapping, format, catalogue } = asking;
  const questions = new Map<string, Extract<Question, { kind: 'unit' }>>();
  const ask = ({ id, options }: UnitAsked, column: string) => {
    const known = questions.get(id);
    const columns = known ? [...new Set([...known.columns, column])] : [column];
    const proposal = format?.proposals.units[id] ?? forceByMass(id, columns);
    const { unit: proposed = null, why = null } = proposal ?? {};
    questions.set(id, { kind: 'unit', id, columns, options: [...options], proposed, why });
  };
  for (const [index, meaning] of mapping.entries()) {
    const column = table.columns[index] as string;
    const asked = unitQuestionOf(meaning, catalogue);
    if (asked && !isStated(asking, index)) ask(asked, column);
    if (meaning.kind !== 'value' || meaning.unit || isStated(asking, index)) continue;
    for (const test of testsByName(table, mapping, asking.answers, catalogue).values()) {
      const wanted = test && unitOfTest(test);
      if (wanted) ask(wanted, column);
    }
  }
  return [...questions.values()];
}

/** Of a force, kg and lb in the names of all columns stand for kgf and lbf. */
function forceByMass(id: string, columns: string[]): { unit: Unit; why: string } | null {
  const [unit, ...others] = new Set(columns.map((column) => headerOf(column).unit));
  if (id !== 'force' || others.length > 0 || (unit !== 'kg' && unit !== 'lb')) return null;
  return { unit: `${unit}f`, why: `The file says ${unit}. Of a force that is ${unit}f, the weight of 1 ${unit}.` };
}

/** Whether every value of a column stands with its unit: in its own cell or, for tests, in a column of units. */
function isStated({ table, mapping }: Asking, column: number): boolean {
  if (!numbersOf(table, column).withoutUnit) return true;
  const [units] = columnsOf(mapping, 'unit');
  if (units === undefined || !valueColumnsOf(mapping).includes(column)) return false;
  const known = new Set([...textsOf(table, units).keys()].filter((text) => unitByWord(text) !== null));
  return table.rows.every(({ cells }) => {
    const text = cells[column] as string;
    return known.has(cells[units] as string) || isMissing(text) || splitUnit(text).unit !== null;
  });
}
