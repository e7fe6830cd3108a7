import { shownDate } from '../dates.ts';
import type { Answers } from './answers.ts';
import { columnsOf, type Mapping } from './columns.ts';
import type { FileFormat } from './formats/file-format.ts';
import { unitQuestionOf } from './questions.ts';

/**
 * What stays with an imported session, so that nobody has to remember how the file was read: where it comes from, and
 * what was said by the coach and not by the file.
 */
export function sessionNote(
  fileName: string,
  mapping: Mapping,
  answers: Answers,
  format: FileFormat | null,
  dateReason: string | null,
): string {
  const sentences = [`From the file ${fileName}.`];
  if (columnsOf(mapping, 'test-date').length === 0 && answers.testDate) {
    const why = dateReason ?? 'this day was given at the import';
    sentences.push(`The file has no date of the tests; they are filed under ${shownDate(answers.testDate)}: ${why}.`);
  }
  const asked = new Set(mapping.filter(({ kind }) => kind === 'test').map((meaning) => unitQuestionOf(meaning)?.id));
  const units = [...asked].flatMap((id) => (id && answers.units[id] ? [answers.units[id]] : []));
  if (units.length > 0) sentences.push(`The unit (${units.join(', ')}) was given at the import; the file states none.`);
  if (answers.basis?.kind === 'mean')
    sentences.push(`Each value is a mean of ${answers.basis.trials ?? 'an unknown number of'} trials.`);
  if (answers.basis?.kind === 'best')
    sentences.push(`Each value is the best of ${answers.basis.trials ?? 'an unknown number of'} trials.`);
  if (format?.attribution) sentences.push(format.attribution);
  return sentences.join(' ');
}
