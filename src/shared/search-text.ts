/** Most names: letters without accents, single spaces. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Text as it is searched: lower case, without accents, single spaces. Stored beside names, since LIKE differs by engine. */
export function searchText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
