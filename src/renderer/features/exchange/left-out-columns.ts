import { INDEX_REASON } from '#shared/exchange/guess-mapping.ts';
import type { ImportFile } from './import-file.ts';
import { many } from './plan-words.ts';

type MappedFile = Pick<ImportFile, 'table' | 'mapping'>;

/** Columns that hold something and are left out, by name. */
export function leftOutColumns({ table, mapping }: MappedFile): string[] {
  return (table?.columns ?? []).flatMap(({ name, content }, index) =>
    mapping[index]?.kind === 'ignore' && content !== 'nothing' ? [name] : [],
  );
}

/**
 * Places of the columns of numbers among them that nobody said to leave out: their header was not understood, and the
 * coach has not touched them, so that their meaning is the very object that was guessed.
 */
export function unsaidColumns({ table, mapping }: MappedFile): number[] {
  if (!table?.guessed) return [];
  return table.columns.flatMap(({ content }, index) => {
    const meaning = mapping[index];
    const isUnsaid = meaning?.kind === 'ignore' && meaning.reason !== INDEX_REASON && meaning === table.mapping[index];
    return isUnsaid && content === 'numbers' ? [index] : [];
  });
}

/** "2 columns left out" */
export function leftOutWords(count: number): string {
  return `${many(count, 'column')} left out`;
}

/** Names beyond this are counted. */
const NAMED = 12;

/** "A, B, C and 4 more" */
export function namesOf(columns: readonly string[]): string {
  const named = columns.slice(0, columns.length > NAMED ? NAMED - 1 : NAMED).join(', ');
  return columns.length > NAMED ? `${named} and ${columns.length - NAMED + 1} more` : named;
}

/** "2 columns are left out: A, B." */
export function leftOutSentence(columns: readonly string[], isOver = false): string {
  const one = isOver ? 'was' : 'is';
  const more = isOver ? 'were' : 'are';
  return `${many(columns.length, 'column')} ${columns.length === 1 ? one : more} left out: ${namesOf(columns)}.`;
}
