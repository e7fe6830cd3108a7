import type { Cell } from './columns.ts';

/** Most rows of a sheet in Excel, its head among them. */
export const SHEET_ROWS = 1_048_576;
/** Most characters of a cell in Excel. */
export const CELL_LETTERS = 32_767;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet up to its first row; the head stays in sight. */
export const SHEET_START = `${DECLARATION}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
export const SHEET_END = '</sheetData></worksheet>';

/** A row of a sheet: numbers as numbers, words as text. @param row counted from 1; row 1 is bold */
export function sheetRow(row: number, cells: readonly Cell[]): string {
  const style = row === 1 ? ' s="1"' : '';
  const written = cells.map((cell, index) => {
    if (cell === null || cell === '') return '';
    const place = `r="${columnLetters(index)}${row}"${style}`;
    if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${sheetText(fitting(cell))}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** Every part of a workbook but its sheets, by name. */
export function workbookParts(sheets: readonly string[]): [name: string, xml: string][] {
  const numbered = sheets.map((name, index) => ({ name, number: index + 1 }));
  const list = numbered.map(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`);
  const relations = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const types = numbered.map(
    ({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${KIND}.worksheet+xml"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${types.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
  ];
}

export const sheetFile = (number: number) => `xl/worksheets/sheet${number}.xml`;

/** Two looks of a cell: plain, and bold for heads. */
const STYLES = `${DECLARATION}<styleSheet xmlns="${NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/**
 * Text inside XML. Characters that XML cannot hold are written as `_xHHHH_`, and so is the beginning of a text that
 * only looks like that (ECMA-376 Part 1, 22.9.2.19).
 */
export function sheetText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is written otherwise
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escapedLetter)
      .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
  );
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapedLetter(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Excel refuses longer text; the end says what is missing. */
function fitting(text: string): string {
  if (text.length <= CELL_LETTERS) return text;
  const note = ` … (cut; whole in CSV and JSON)`;
  return text.slice(0, CELL_LETTERS - note.length).replace(/[\ud800-\udbff]$/, '') + note;
}

/** A, B, … Z, AA, AB, … */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
