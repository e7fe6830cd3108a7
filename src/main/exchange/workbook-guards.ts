import { readZip, UnreadableZip, type ZipFault, type ZipLimits } from '#main/archive/zip-reader.ts';
import { UnreadableTable } from '#shared/exchange/unreadable-table.ts';

/** A season of tests stays far below; what asks for more is a mistake, or meant to do harm. */
export const WORKBOOK_LIMITS = {
  /** Bytes of the file itself. */
  file: 50 * 1024 * 1024,
  zip: { entries: 2000, unpacked: 300 * 1024 * 1024, ratio: 250 } satisfies ZipLimits,
  /** Cells of all sheets, empty ones between filled ones included. */
  cells: 4_000_000,
} as const;

const MEGABYTE = 1024 * 1024;

/** An OLE container: what a workbook with a password is, and workbooks of Excel 97 to 2003. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** The parts that hold words and numbers; pictures, macros and links are not read. */
const READ = /^\/?(?:\[Content_Types\]\.xml|_rels\/[^/]*|xl\/[^/]+\.xml|xl\/_rels\/[^/]*|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Unpacks the parts of a workbook that hold its cells, after it was judged harmless.
 * @throws UnreadableTable with a sentence that says what to do
 */
export async function workbookParts(bytes: Uint8Array, fileName: string): Promise<Map<string, Uint8Array>> {
  if (begins(bytes, OLE)) throw new UnreadableTable(oleSentence(bytes, fileName));
  if (!begins(bytes, ZIP)) {
    throw new UnreadableTable(
      `${fileName} is not an Excel workbook. Export the table as CSV or XLSX, then choose that file.`,
    );
  }
  if (bytes.length > WORKBOOK_LIMITS.file) {
    const { file } = WORKBOOK_LIMITS;
    throw new UnreadableTable(
      `${fileName} has ${Math.ceil(bytes.length / MEGABYTE)} MB; workbooks up to ${file / MEGABYTE} MB can be read. Take out its pictures, or save the sheet with the table as CSV.`,
    );
  }
  const parts = await unpacked(bytes, fileName);
  if (![...parts.keys()].some((name) => /^\/?xl\/workbook\.xml$/i.test(name))) {
    throw new UnreadableTable(
      `${fileName} is an archive without an Excel workbook in it. Unpack it and choose the file with the table; save spreadsheets of other programs as XLSX or CSV.`,
    );
  }
  return parts;
}

async function unpacked(bytes: Uint8Array, fileName: string): Promise<Map<string, Uint8Array>> {
  try {
    return await readZip(bytes, WORKBOOK_LIMITS.zip, (name) => READ.test(name));
  } catch (error) {
    if (error instanceof UnreadableZip) throw new UnreadableTable(`${fileName} ${FAULTS[error.fault]}`);
    throw error;
  }
}

const { zip } = WORKBOOK_LIMITS;
const FAULTS: Record<ZipFault, string> = {
  broken: 'is damaged and cannot be unpacked. Open it in Excel and save it again, or take another copy.',
  encrypted: 'is protected with a password. Open it with the password, save it without one, then choose that file.',
  'too-many-entries': `has more than ${zip.entries} parts, which no table needs. Save the sheet with the table as CSV.`,
  'too-large': `has more than ${zip.unpacked / MEGABYTE} MB of content. Save the sheet with the table as CSV, in parts if need be.`,
  bomb: `unpacks to far more than its size; it was not opened. If it is really a table, save the sheet as CSV.`,
};

/** Both are told by the names of their streams, which stand in UTF-16 in the container's directory. */
function oleSentence(bytes: Uint8Array, fileName: string): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return `${fileName} ${FAULTS.encrypted}`;
  return `${fileName} is a workbook of Excel 97 to 2003. Open it in Excel and save it as XLSX or CSV, then choose that file.`;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
