import type { Catalogue } from '../catalog/catalogue.ts';
import { shownDate } from '../dates.ts';
import type { Answers } from './answers.ts';
import { columnsOf, type Mapping } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import { headerOf } from './header-words.ts';
import type { Question } from './questions.ts';
import { fullName } from './test-names.ts';

/**
 * What stays with an imported session, so that nobody has to remember how the file was read: where it comes from, and
 * what was said by the coach and not by the file.
 */
export function sessionNote(
  fileName: string,
  mapping: Mapping,
  answers: Answers,
  format: FileFormat | null,
  questions: Question[],
  catalogue: Catalogue,
  dateReason: string | null,
): string {
  const sentences = [`From the file ${fileName}.`];
  if (columnsOf(mapping, 'test-date').length === 0 && answers.testDate) {
    const why = dateReason ?? 'this day was given at the import';
    sentences.push(`The file has no date of the tests; they are filed under ${shownDate(answers.testDate)}: ${why}.`);
  }
  for (const question of questions) {
    if (question.kind === 'date-order' && mapping[question.column]?.kind === 'test-date') {
      const order = answers.dateOrders[question.column] === 'day-first' ? 'day' : 'month';
      sentences.push(`Dates such as ${question.examples[0]} were said at the import to have the ${order} first.`);
    }
    if (question.kind === 'decimal-mark') {
      sentences.push(`The decimal sign (${answers.decimalMark}) was given at the import; the file leaves it open.`);
    }
  }
  for (const [name, test] of testsAnswered(questions, answers, catalogue)) {
    sentences.push(`“${name}” was said at the import to be ${test}.`);
  }
  const { units, said } = unitsAnswered(questions, answers);
  if (units.length > 0) sentences.push(`The unit (${units.join(', ')}) was given at the import; the file ${said}.`);
  const basis = format?.basis ?? answers.basis;
  const stated = columnsOf(mapping, 'reps').length > 0 ? 'the stated' : 'an unknown number of';
  if (basis?.kind === 'mean') sentences.push(`Each value is a mean of ${basis.trials ?? stated} trials.`);
  if (basis?.kind === 'best') sentences.push(`Each value is the best of ${basis.trials ?? stated} trials.`);
  if (format?.attribution) sentences.push(format.attribution);
  return sentences.join(' ');
}

/** Units of values that the coach gave; those of the athlete's height and mass are no matter of a session. */
function unitsAnswered(questions: Question[], { units }: Answers): { units: string[]; said: string } {
  const asked = questions.filter((question) => question.kind === 'unit');
  const ofValues = asked.filter(({ id }) => id !== 'mass' && id !== 'height');
  // A force in kg is asked about, since kgf is meant.
  const said = new Set(ofValues.flatMap(({ columns }) => columns.flatMap((column) => headerOf(column).unit ?? [])));
  const given = ofValues.flatMap(({ id }) => units[id] ?? []);
  return { units: given, said: said.size > 0 ? `says ${[...said].join(', ')}` : 'states none' };
}

/** Names of tests as written, with the test that the coach said is meant. */
function testsAnswered(questions: Question[], { tests }: Answers, catalogue: Catalogue): [string, string][] {
  const names = questions.flatMap((question) => (question.kind === 'tests' ? question.names : []));
  return names.flatMap(({ key, name }): [string, string][] => {
    const test = catalogue.find(tests[key] ?? '');
    return test ? [[name, fullName(test)]] : [];
  });
}
