/** Text as it is searched: lower case, without accents, single spaces. Stored beside names, since LIKE differs by engine. */
export function searchText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
