import { readZip, UnreadableZip, type ZipFault, type ZipLimits } from '#main/archive/zip-reader.ts';
import { ownExport } from '#shared/exchange/file-kind.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';
import { DICTIONARY_FILE, HEAD_FILE } from '#shared/export/csv-export.ts';

/** A season of tests stays far below; what asks for more is a mistake, or meant to do harm. */
export const WORKBOOK_LIMITS = {
  /** Bytes of the file itself. */
  file: 50 * 1024 * 1024,
  zip: { entries: 2000, unpacked: 200 * 1024 * 1024, ratio: 120 } satisfies ZipLimits,
  /** Cells of all sheets, empty ones between filled ones included. */
  cells: 4_000_000,
} as const;

const MEGABYTE = 1024 * 1024;

/** An OLE container: what a workbook with a password is, and workbooks of Excel 97 to 2003. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The first entry of an archive, or the end of an empty one. */
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** The parts that hold words and numbers; pictures, macros and links are not read. */
const READ = /^\/?(?:\[Content_Types\]\.xml|_rels\/[^/]*|xl\/[^/]+\.xml|xl\/_rels\/[^/]*|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Unpacks the parts of a workbook that hold its cells, after it was judged harmless.
 * @throws UnreadableTable with a sentence that says what to do
 */
export async function workbookParts(bytes: Uint8Array, fileName: string): Promise<Map<string, Uint8Array>> {
  if (isContainer(bytes)) throw new UnreadableTable(oleSentence(bytes, fileName));
  refuseLargeWorkbook(bytes.length, fileName);
  const names: string[] = [];
  const parts = await unpacked(bytes, fileName, names);
  if (![...parts.keys()].some((name) => /^\/?xl\/workbook\.xml$/i.test(name))) {
    throw new UnreadableTable(otherArchive(names, fileName));
  }
  return parts;
}

/** @throws UnreadableTable for more bytes than are read */
export function refuseLargeWorkbook(size: number, fileName: string): void {
  const { file } = WORKBOOK_LIMITS;
  if (size <= file) return;
  throw new UnreadableTable(
    `${fileName} has ${Math.ceil(size / MEGABYTE)} MB; workbooks up to ${file / MEGABYTE} MB can be read. Take out its pictures, or save the sheet with the table as CSV.`,
  );
}

/** @param names gets those of all entries */
async function unpacked(bytes: Uint8Array, fileName: string, names: string[]): Promise<Map<string, Uint8Array>> {
  try {
    return await readZip(bytes, WORKBOOK_LIMITS.zip, (name) => {
      names.push(name);
      return READ.test(name);
    });
  } catch (error) {
    if (error instanceof UnreadableZip) throw new UnreadableTable(`${fileName} ${FAULTS[error.fault]}`);
    throw error;
  }
}

const SAVED_AGAIN = 'Open it in its program and save it as XLSX or CSV, then choose that file.';

const { zip } = WORKBOOK_LIMITS;
const FAULTS: Record<ZipFault, string> = {
  broken: 'is damaged and cannot be unpacked. Open it in Excel and save it again, or take another copy.',
  encrypted: 'is protected with a password. Open it with the password, save it without one, then choose that file.',
  'too-many-entries': `has more than ${zip.entries} parts, which no table needs. Save the sheet with the table as CSV.`,
  'too-large': `has more than ${zip.unpacked / MEGABYTE} MB of content. Save the sheet with the table as CSV, in parts if need be.`,
  bomb: `unpacks to far more than its size; it was not opened. If it is really a table, save the sheet as CSV.`,
};

/** What an archive is that holds no workbook, by the names of its entries. */
function otherArchive(names: readonly string[], fileName: string): string {
  const has = (...wanted: string[]) => wanted.every((name) => names.includes(name));
  if (has(HEAD_FILE, DICTIONARY_FILE)) return ownExport(fileName);
  if (has('xl/workbook.bin')) return `${fileName} is a binary Excel workbook. ${SAVED_AGAIN}`;
  if (has('mimetype', 'content.xml')) return `${fileName} is an OpenDocument file. ${SAVED_AGAIN}`;
  if (has('Index/Document.iwa')) return `${fileName} is a Numbers spreadsheet. ${SAVED_AGAIN}`;
  return `${fileName} is an archive without an Excel workbook in it. Unpack it, then choose the file with the table.`;
}

/** Both are told by the names of their streams, which stand in UTF-16 in the container's directory. */
function oleSentence(bytes: Uint8Array, fileName: string): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return `${fileName} ${FAULTS.encrypted}`;
  return `${fileName} is a workbook of Excel 97 to 2003. ${SAVED_AGAIN}`;
}

export function isArchive(bytes: Uint8Array): boolean {
  return ZIP.some((signature) => begins(bytes, signature));
}

export function isContainer(bytes: Uint8Array): boolean {
  return begins(bytes, OLE);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
