import { knownBinary, looksBinary } from './file-kind.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** Real exports of a season stay far below; more than this would hold the window for seconds. */
export const LARGEST_FILE = 20 * 1024 * 1024;

export interface DecodedText {
  text: string;
  /** What the coach has to know about how the letters were read. */
  notices: string[];
}

/**
 * The text of a file of delimited text: UTF-8 with or without byte order mark, UTF-16 with one (what Excel calls
 * "Unicode text"), else Windows-1252 with a notice.
 * @throws UnreadableTable for files that are empty, too large, or no text
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  if (bytes.length === 0) throw new UnreadableTable(`${fileName} is empty. Choose the file with the table in it.`);
  refuseTooLarge(bytes.length, fileName);
  const binary = knownBinary(bytes);
  if (binary) throw new UnreadableTable(misnamed(fileName, binary));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain(new TextDecoder('utf-16be').decode(bytes));
  if (looksBinary(bytes)) {
    throw new UnreadableTable(`${fileName} is not a text file. Export the table as CSV, then choose that file.`);
  }
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      notices: ['The file is not in UTF-8; its letters were read as Windows-1252. Check names with accents.'],
    };
  }
}

/** @throws UnreadableTable for more bytes than the importer takes */
export function refuseTooLarge(size: number, fileName: string): void {
  if (size <= LARGEST_FILE) return;
  const megabytes = Math.ceil(size / 1024 / 1024);
  throw new UnreadableTable(
    `${fileName} has ${megabytes} MB; files up to ${LARGEST_FILE / 1024 / 1024} MB can be read. Split it into smaller files.`,
  );
}

/** TextDecoder drops a byte order mark by itself. */
function plain(text: string): DecodedText {
  return { text, notices: [] };
}

function misnamed(fileName: string, { kind, advice }: { kind: string; advice: string }): string {
  const ending = /\.(csv|tsv|txt|tab)$/i.exec(fileName)?.[0];
  const although = ending ? `, although its name ends in ${ending}` : '';
  return `${fileName} is ${kind}${although}. ${advice}, then choose that file.`;
}
