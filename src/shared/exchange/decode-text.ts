import { knownBinary, knownText, looksBinary } from './file-kind.ts';
import type { Encoding } from './file-reading.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** Real exports of a season stay far below; more than this would hold the window for seconds. */
const LARGEST = 20 * 1024 * 1024;

export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** What the coach has to know about how the letters were read. */
  notices: string[];
}

/** Bytes that are decoded at a stretch. */
const PIECE = 512 * 1024;

/**
 * The text of a file of delimited text, its line ends all as one sign. Comes to it piece by piece, so that the caller can
 * let other work through.
 * @param asked the encoding to read it in; null finds out: UTF-8 with or without byte order mark, UTF-16 (what Excel
 * calls "Unicode text"), else Windows-1252 with a notice
 * @throws UnreadableTable for files that are empty, too large, or no text
 */
export function* decodingText(
  bytes: Uint8Array,
  fileName: string,
  asked: Encoding | null,
): Generator<undefined, DecodedText, undefined> {
  if (bytes.length === 0) throw new UnreadableTable(`${fileName} is empty. Choose the file with the table in it.`);
  refuseTooLarge(bytes.length, fileName);
  const binary = knownBinary(bytes, fileName);
  if (binary) throw new UnreadableTable(binary);
  const encoding = asked ?? (yield* findingEncoding(bytes));
  if (encoding === 'binary') {
    throw new UnreadableTable(`${fileName} is not a text file. Export the table as CSV, then choose that file.`);
  }
  const pieces: string[] = [];
  for (const piece of decoded(bytes, new TextDecoder(encoding))) {
    pieces.push(piece);
    yield;
  }
  const text = pieces.join('');
  if (!/\S/.test(text)) throw new UnreadableTable(`${fileName} is empty. Choose the file with the table in it.`);
  const other = knownText(text, fileName);
  if (other) throw new UnreadableTable(other);
  return { text, encoding, notices: noticesOf(text, encoding, asked) };
}

/** @throws UnreadableTable for more bytes of text than are read */
export function refuseTooLarge(size: number, fileName: string): void {
  if (size <= LARGEST) return;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  throw new UnreadableTable(
    `${fileName} has ${megabytes(size)} MB; files up to ${megabytes(LARGEST)} MB can be read. Split it into smaller files.`,
  );
}

function* findingEncoding(bytes: Uint8Array): Generator<undefined, Encoding | 'binary', undefined> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (looksBinary(bytes)) return unmarkedUtf16(bytes) ?? 'binary';
  try {
    for (const _ of decoded(bytes, new TextDecoder('utf-8', { fatal: true }))) yield;
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** @throws TypeError for bytes that mean nothing to a decoder that is fatal */
function* decoded(bytes: Uint8Array, decoder: TextDecoder): Generator<string, void, undefined> {
  let held = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const more = at + PIECE < bytes.length;
    const piece = held + decoder.decode(bytes.subarray(at, at + PIECE), { stream: more });
    // A line end of two signs may lie across two pieces.
    held = more && piece.endsWith('\r') ? '\r' : '';
    yield (held === '' ? piece : piece.slice(0, -1)).replace(/\r\n?/g, '\n');
  }
}

/** In UTF-16 nearly every other byte of a table is 0, since its letters and digits are Latin. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const probe = bytes.subarray(0, 4096);
  const zeros = (parity: number) => probe.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const most = probe.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function noticesOf(text: string, encoding: Encoding, asked: Encoding | null): string[] {
  const notices: string[] = [];
  if (encoding === 'windows-1252' && asked === null) {
    notices.push('The file is not in UTF-8; its letters were read as Windows-1252. Check names with accents.');
  }
  if (text.includes('\ufffd')) {
    notices.push('Some letters cannot be read in this encoding and show as \ufffd. Choose another encoding.');
  }
  return notices;
}
