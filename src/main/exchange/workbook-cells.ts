import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import readXlsxFile from 'read-excel-file/node';

export type Value = string | number | boolean | Date | null;

/** Rows of each sheet by its name, as the library reads them. */
export type SheetCells = Map<string, Value[][]>;

/** Cells from which on a thread beside reads them: the library does so in one go, some milliseconds for a thousand. */
const MANY_CELLS = 20_000;

/** Runs in a thread of its own, where the sources of the application are not at hand; sends some rows at a time. */
const SCRIPT = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { module, bytes } = workerData;
  const { default: readXlsxFile } = require(module);
  readXlsxFile(Buffer.from(bytes), { trim: false }).then((sheets) => {
    for (const { sheet, data } of sheets) {
      for (let at = 0; at < data.length; at += 1000) parentPort.postMessage({ sheet, rows: data.slice(at, at + 1000) });
    }
  });
`;

/**
 * The cells of a workbook.
 * @param cells how many there are
 * @throws Error for what the library cannot read
 */
export async function readCells(bytes: Uint8Array<ArrayBuffer>, cells: number): Promise<SheetCells> {
  if (cells >= MANY_CELLS) return readBeside(bytes);
  const sheets = await readXlsxFile(Buffer.from(bytes.buffer), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as Value[][]]));
}

function readBeside(bytes: Uint8Array<ArrayBuffer>): Promise<SheetCells> {
  const module = createRequire(import.meta.url).resolve('read-excel-file/node');
  const worker = new Worker(SCRIPT, { eval: true, workerData: { module, bytes }, transferList: [bytes.buffer] });
  const read: SheetCells = new Map();
  return new Promise((resolve, reject) => {
    worker.on('message', ({ sheet, rows }: { sheet: string; rows: Value[][] }) => {
      const before = read.get(sheet);
      if (before) before.push(...rows);
      else read.set(sheet, rows);
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(read));
  });
}
