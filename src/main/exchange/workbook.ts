import { ZipWriter } from '#main/archive/zip-writer.ts';
import { Pace } from '#main/let-others-through.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';
import { readCells, type SheetCells, type Value } from './workbook-cells.ts';
import { isArchive, isContainer, workbookParts } from './workbook-guards.ts';
import { broken, refuseTooMany, type SheetScan, scanSheet } from './workbook-scan.ts';
import { LIST_PART, sheetList } from './workbook-sheets.ts';

/** A sheet with something in it, its cells as text. */
export interface WorkbookSheet {
  name: string;
  /** As many cells in each row; an empty cell is an empty text. Row 1 of the sheet is the first. */
  rows: string[][];
  /** What the coach has to know about how it was read. */
  notices: string[];
}

export interface Workbook {
  /** Sheets that are shown and hold something. Where there are several, the coach is asked which. */
  sheets: WorkbookSheet[];
  /** What the coach has to know about the workbook, such as hidden sheets. */
  notices: string[];
}

/** Whether bytes are to be read as a workbook: an archive, or the container of old and of protected workbooks. */
export function looksLikeWorkbook(bytes: Uint8Array): boolean {
  return isArchive(bytes) || isContainer(bytes);
}

/**
 * Reads a workbook (XLSX). Numbers keep their value, dates become ISO text, truth becomes TRUE or FALSE.
 * @throws UnreadableTable with a sentence that says why and what to do
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const parts = await workbookParts(bytes, fileName);
  const { sheets: listed, list } = sheetList(parts, fileName);
  const scans: SheetScan[] = [];
  for (const { xml } of listed) scans.push(await scanSheet(xml, fileName));
  refuseTooMany(scans, fileName);
  const count = scans.reduce((sum, scan) => sum + scan.cells, 0);
  const cells = await cellsOf(new Map(parts).set(LIST_PART, new TextEncoder().encode(list)), count, fileName);
  const shown: WorkbookSheet[] = [];
  for (const [index, { name, hidden }] of listed.entries()) {
    const scan = scans[index];
    const rows = hidden ? [] : await textRows(cells.get(name) ?? []);
    if (rows.length > 0 && scan) shown.push({ name, rows, notices: noticesOf(scan) });
  }
  const hidden = listed.filter((sheet) => sheet.hidden).map(({ name }) => `“${name}”`);
  if (shown.length === 0) {
    throw new UnreadableTable(
      hidden.length > 0
        ? `${fileName} has nothing but hidden sheets. Show the sheet with the table in Excel, save, then choose the file again.`
        : `${fileName} has no cells with anything in them. Choose the workbook with the table in it.`,
    );
  }
  const told = `Hidden and not read: ${hidden.join(', ')}. Show a sheet in Excel and save, if it holds what you want.`;
  return { sheets: shown, notices: hidden.length > 0 ? [told] : [] };
}

/**
 * The library gets a new archive of the parts that were judged, so that it sees nothing else: what stands in an
 * archive twice, or outside its directory, has no way in.
 */
async function cellsOf(parts: Map<string, Uint8Array>, count: number, fileName: string): Promise<SheetCells> {
  const clean = new ZipWriter(new Date(0));
  for (const [name, content] of parts) await clean.add(name, [content]);
  try {
    return await readCells(clean.finish(), count);
  } catch {
    throw broken(fileName);
  }
}

async function textRows(rows: Value[][]): Promise<string[][]> {
  const pace = new Pace();
  const text: string[][] = [];
  for (const row of rows) {
    text.push(row.map(cellText));
    await pace.rest();
  }
  const filled = text.findLastIndex((row) => row.some((cell) => cell !== ''));
  return text.slice(0, filled + 1);
}

function cellText(value: Value): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/** A number of a workbook is no thousands with its mark lost, and is written so that it cannot be taken for them. */
function numberText(value: number): string {
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

const DAY = 86_400_000;

/** A day without a time where the cell has none; a time alone, which Excel keeps as a part of its day 0, as time. */
function dateText(date: Date): string {
  if (Number.isNaN(date.valueOf())) return '';
  // Serial numbers are binary fractions of a day: a second is as exact as they are.
  const second = new Date(Math.round(date.valueOf() / 1000) * 1000).toISOString().slice(0, 19);
  if (second.startsWith('1899-12-30') || second.startsWith('1899-12-31')) return second.slice(11);
  return date.valueOf() % DAY === 0 ? second.slice(0, 10) : second;
}

function noticesOf({ merged, withoutResult }: SheetScan): string[] {
  const notices: string[] = [];
  if (merged > 0) {
    notices.push(
      `${merged === 1 ? 'One group of cells is' : `${merged} groups of cells are`} merged: the first cell of each has its value, the others are empty.`,
    );
  }
  if (withoutResult > 0) {
    notices.push(
      `${withoutResult === 1 ? 'One formula has' : `${withoutResult} formulas have`} no saved result and ${withoutResult === 1 ? 'is' : 'are'} read as empty. Open the workbook in Excel and save it, if ${withoutResult === 1 ? 'it matters' : 'they matter'}.`,
    );
  }
  return notices;
}
