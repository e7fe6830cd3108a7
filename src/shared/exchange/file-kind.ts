/** Kinds of files that are often chosen by mistake, by their first bytes, whatever the name says. */
const SIGNATURES: { bytes: number[]; kind: string; advice: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF document', advice: 'Export the table itself as CSV' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a PNG picture', advice: 'Export the table itself as CSV' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a JPEG picture', advice: 'Export the table itself as CSV' },
  { bytes: [0x1f, 0x8b], kind: 'a compressed file (gzip)', advice: 'Unpack it' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old Excel workbook', advice: 'Open it in Excel and save it as CSV' },
  { bytes: [...ascii('SQLite format 3')], kind: 'an SQLite database', advice: 'Export the table as CSV' },
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** How much of a ZIP archive is searched for the names that tell a workbook. */
const ZIP_PROBE = 64 * 1024;

/**
 * What a file is, if it is something known that is no delimited text.
 * @returns a kind with its article and what to do, or null
 */
export function knownBinary(bytes: Uint8Array): { kind: string; advice: string } | null {
  if (startsWith(bytes, ZIP)) return zipKind(bytes);
  return SIGNATURES.find((signature) => startsWith(bytes, signature.bytes)) ?? null;
}

/** Whether bytes that carry no known signature are still no text: text files hold no control characters but tab and line ends. */
export function looksBinary(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, ZIP_PROBE);
  let control = 0;
  for (const byte of probe) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) control++;
  }
  return control > probe.length / 100;
}

/** A workbook is a ZIP archive whose parts are named after its kind; the names stand uncompressed in it. */
function zipKind(bytes: Uint8Array): { kind: string; advice: string } {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, ZIP_PROBE));
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-ZIP_PROBE));
  if (names.includes('xl/') || tail.includes('xl/workbook')) {
    return { kind: 'an Excel workbook', advice: 'Open it in Excel and save it as CSV' };
  }
  if (names.includes('opendocument.spreadsheet')) {
    return { kind: 'an OpenDocument spreadsheet', advice: 'Open it in its program and save it as CSV' };
  }
  return { kind: 'a ZIP archive', advice: 'Unpack it' };
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
