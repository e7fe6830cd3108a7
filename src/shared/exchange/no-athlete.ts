import { searchText } from '../search-text.ts';
import { isMissing } from './cells.ts';
import type { Person } from './match-athlete.ts';

const WHOSE = ['team', 'squad', 'group'];
const WHAT = ['average', 'avg', 'mean', 'median', 'total', 'totals'];

/** What stands below a table in place of a name. Not Max, Min or N, which may be names. */
const TOTALS: ReadonlySet<string> = new Set([
  ...WHAT,
  ...WHOSE.flatMap((whose) => WHAT.map((what) => `${whose} ${what}`)),
  ...['sum', 'subtotal', 'grand total', 'overall', 'mean (sd)', 'mean ± sd', 'mean±sd', 'mean +/- sd'],
  ...['sd', 'std', 'stdev', 'std dev', 'st dev', 'standard deviation', 'cv', 'cv %', 'cv (%)'],
  ...['mittelwert', 'mittel', 'durchschnitt', 'summe', 'gesamt', 'gesamtsumme', 'standardabweichung'],
  ...['moyenne', 'mediane', 'somme', 'total general', 'ecart type', 'ecart-type'],
  ...['promedio', 'mediana', 'desviacion estandar', 'media', 'totale', 'somma', 'deviazione standard'],
]);

/** Whether a name with nothing that makes it somebody's stands for a row of totals. */
export function isTotal({ name, externalId, birthDate }: Pick<Person, 'name' | 'externalId' | 'birthDate'>): boolean {
  if (name === null || externalId !== null || (birthDate?.length ?? 0) > 4) return false;
  const word = searchText(name).replace(/[.:]/g, '').trim();
  // Ages have an average, too; but two letters with an age are somebody's initials.
  return TOTALS.has(word) && (birthDate === null || word.length > 2);
}

const REMARK_WORDS = 6;

/** Whether a name looks like a remark below the table. */
export function isLikeRemark(name: string | null): boolean {
  return name !== null && (/^[*†]/.test(name) || name.split(/\s+/).length >= REMARK_WORDS);
}

/** Whether a row has one cell filled of several. A file of names alone is a roster. */
export function isAlone(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.filter((cell) => !isMissing(cell)).length === 1;
}
