import type { Catalogue } from '#shared/catalog/catalogue.ts';
import type { ColumnMeaning } from '#shared/exchange/columns.ts';
import type { ImportFile } from './import-file.ts';
import { meaningOptions, optionOf } from './meanings.ts';

/** Columns beyond this are counted. */
const SHOWN = 5;

/**
 * What was guessed of the columns, as far as their names do not say it themselves: "Name of the athlete from Runner,
 * Hamstrings left from HS L and 3 more". Null where nothing was guessed.
 */
export function guessedWords({ table, mapping }: ImportFile, catalogue: Catalogue): string | null {
  if (!table?.guessed) return null;
  const guessed = table.columns.flatMap(({ name }, index) => {
    const meaning = mapping[index];
    if (!meaning || meaning.kind === 'ignore' || meaning !== table.mapping[index]) return [];
    const words = meaningWords(meaning, catalogue);
    return saysSo(name, words) ? [] : [`${words} from ${name}`];
  });
  if (guessed.length === 0) return null;
  const more = guessed.length - SHOWN;
  return guessed.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** "Sex" and "Hamstrings left (N)" need no word of what they hold. */
function saysSo(column: string, words: string): boolean {
  const name = column
    .replace(/\(.*\)$/, '')
    .trim()
    .toLowerCase();
  return words.toLowerCase() === name || words.toLowerCase().startsWith(`${name} `);
}

function meaningWords(meaning: ColumnMeaning, { find }: Catalogue): string {
  if (meaning.kind === 'test') {
    const side = meaning.side === 'left' || meaning.side === 'right' ? ` ${meaning.side}` : '';
    return `${find(meaning.testId)?.name ?? 'Test'}${side}`;
  }
  const option = optionOf(meaning);
  const items = meaningOptions([]).flatMap((group) => group.items);
  return items.find(({ value }) => value === option)?.label ?? option;
}
