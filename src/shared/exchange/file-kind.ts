/** Kinds of files that are often chosen by mistake, by their first bytes, whatever the name says. */
const SIGNATURES: { bytes: number[]; kind: string; advice: string }[] = [
  { bytes: ascii('%PDF'), kind: 'a PDF document', advice: 'Export the table itself as CSV' },
  { bytes: [0x89, ...ascii('PNG')], kind: 'a PNG picture', advice: 'Export the table itself as CSV' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a JPEG picture', advice: 'Export the table itself as CSV' },
  { bytes: [0x1f, 0x8b], kind: 'a compressed file (gzip)', advice: 'Unpack it' },
  { bytes: ascii('Rar!'), kind: 'a RAR archive', advice: 'Unpack it' },
  { bytes: ascii('7z'), kind: 'a 7-Zip archive', advice: 'Unpack it' },
  { bytes: ascii('SQLite format 3'), kind: 'an SQLite database', advice: 'Export the table as CSV' },
];

const IN_EXCEL = 'Open it in Excel and save it as XLSX or CSV';

/** Texts that are no delimited text, by how they begin. Some devices give a page of the web the ending of a workbook. */
const TEXTS: { begins: RegExp; kind: string; advice: string }[] = [
  { begins: /^\s*<(!doctype html|html|head|body|table|meta)\b/i, kind: 'a web page', advice: IN_EXCEL },
  { begins: /^\s*<\?xml/i, kind: 'an XML document', advice: IN_EXCEL },
  { begins: /^\s*[[{]\s*["[{]/, kind: 'a JSON file', advice: 'Export the table as CSV' },
];
const OWN_EXPORT = /^\s*\{\s*"format"\s*:\s*"evenstride-export"/;

/** What an export of this application is to be done with. */
export function ownExport(fileName: string): string {
  return `${fileName} is an export of Evenstride itself. Bring it back under Export; the database has to be empty for it.`;
}

/** How much of a file is looked at. */
const PROBE = 64 * 1024;

/**
 * What a file is, if it is something known that is no delimited text and no workbook.
 * @returns a sentence with what to do, or null
 */
export function knownBinary(bytes: Uint8Array, fileName: string): string | null {
  const found = SIGNATURES.find(({ bytes: signature }) => signature.every((byte, index) => bytes[index] === byte));
  return found ? sentence(fileName, found) : null;
}

/** The same for a text. */
export function knownText(text: string, fileName: string): string | null {
  const start = text.slice(0, 1000);
  if (OWN_EXPORT.test(start)) return ownExport(fileName);
  const found = TEXTS.find(({ begins }) => begins.test(start));
  return found ? sentence(fileName, found) : null;
}

/** Whether bytes that carry no known signature are still no text: text files hold no control characters but tab and line ends. */
export function looksBinary(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE);
  let control = 0;
  for (const byte of probe) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) control++;
  }
  return control > probe.length / 100;
}

function sentence(fileName: string, { kind, advice }: { kind: string; advice: string }): string {
  const ending = /\.(csv|tsv|txt|tab|xlsx?)$/i.exec(fileName)?.[0];
  const although = ending ? `, although its name ends in ${ending}` : '';
  return `${fileName} is ${kind}${although}. ${advice}, then choose that file.`;
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
