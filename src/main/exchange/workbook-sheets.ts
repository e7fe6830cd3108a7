import { broken } from './workbook-scan.ts';

interface ListedSheet {
  name: string;
  hidden: boolean;
  xml: string;
}

export const LIST_PART = 'xl/workbook.xml';

const SHEET = /<(?:\w+:)?sheet\b([^<>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\b([^<>]*)>/g;

/**
 * The sheets of a workbook in their order, by what its list and its relations say. Sheets that are a chart, or that
 * lead to no part, are none; they are taken out of the list.
 * @throws UnreadableTable
 */
export function sheetList(
  parts: ReadonlyMap<string, Uint8Array>,
  fileName: string,
): { sheets: ListedSheet[]; list: string } {
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? parts.get(`/${name}`));
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(RELATION)].map(([, attributes = '']) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target'),
    ]),
  );
  const sheets: ListedSheet[] = [];
  const list = text(LIST_PART).replace(SHEET, (tag, attributes: string) => {
    const target = targets.get(attribute(attributes, '(?:\\w+:)?id')) ?? '';
    const xml = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (!target.includes('worksheets/') || xml === '') return '';
    const name = plain(attribute(attributes, 'name'));
    sheets.push({ name, hidden: /hidden/i.test(attribute(attributes, 'state')), xml });
    return tag;
  });
  if (sheets.length === 0) throw broken(fileName);
  return { sheets, list };
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2] ?? '';
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A name as it is shown: without the ways in which XML and workbooks write signs. */
function plain(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex || decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
      return ENTITIES[name] ?? whole;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
