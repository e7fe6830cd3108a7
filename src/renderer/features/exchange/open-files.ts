import { ORPCError } from '@orpc/client';
import { showFault } from '#renderer/components/fault-toast.ts';
import { client } from '#renderer/lib/api.ts';
import type { ImportInput, TablePreview } from '#shared/contract/exchange.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { type FileReading, FOUND_OUT } from '#shared/exchange/file-reading.ts';
import { type ImportFile, isImporting, stateOf } from './import-file.ts';
import { clearImports, currentImports, fileOf, setFile, setImports } from './import-store.ts';
import { lookSoon, stopLooking } from './look-through.ts';

let reading: Promise<void> = Promise.resolve();

/** Something that was dropped: a file, or what cannot be one with the sentence that says so. */
export type Dropped = { file: File } | { name: string; fault: string };

/** Takes files in and reads them, one after the other. A single file that could not be read makes room for them. */
export function addFiles(dropped: Dropped[]): void {
  if (currentImports().files.every((file) => stateOf(file) === 'unreadable')) clearFiles();
  const added = dropped.map((one) => ({ one, file: newFile(one) }));
  const { files, chosen } = currentImports();
  setImports({
    files: [...files, ...added.map(({ file }) => file)],
    chosen: chosen ?? added[0]?.file.key ?? null,
    chosenByHand: false,
    undone: null,
  });
  for (const { one, file } of added) {
    if ('file' in one) reading = reading.then(() => open(file.key, one.file));
  }
}

function newFile(one: Dropped): ImportFile {
  const isFile = 'file' in one;
  return {
    key: crypto.randomUUID(),
    name: isFile ? one.file.name : one.name,
    table: null,
    how: FOUND_OUT,
    mapping: [],
    answers: NO_ANSWERS,
    preview: null,
    fresh: false,
    looks: 0,
    doing: isFile ? 'reading' : null,
    progress: null,
    error: isFile ? null : new ORPCError('UNREADABLE_FILE', { message: one.fault }),
    result: null,
  };
}

async function open(key: string, file: File): Promise<void> {
  if (!fileOf(key)) return;
  try {
    const table = await client.exchange.open({ file });
    // It was removed while it was read.
    if (!fileOf(key)) await client.exchange.forget({ draftId: table.draftId });
    setFile(key, { table, mapping: table.mapping, answers: table.answers, doing: null });
  } catch (error) {
    setFile(key, { error, doing: null });
  }
  lookSoon();
}

/** Changes what the columns hold or what was answered. */
export function changeFile(key: string, change: Partial<Pick<ImportInput, 'mapping' | 'answers'>>): void {
  stopLooking(key);
  setFile(key, { ...change, doing: null, fresh: false, error: null });
  setImports({ chosenByHand: true, undone: null });
  lookSoon();
}

/**
 * Reads a file with another encoding, delimiter or sheet. What was said of the same columns stays; what cannot be read so
 * stays as it was read before.
 */
export async function readFileAs(key: string, how: FileReading): Promise<void> {
  const before = fileOf(key);
  if (!before?.table) return;
  stopLooking(key);
  setFile(key, { how, doing: 'reading', error: null, fresh: false });
  setImports({ chosenByHand: true });
  try {
    const table = await client.exchange.readAs({ draftId: before.table.draftId, how });
    const now = fileOf(key) ?? before;
    const read = sameColumns(before.table, table)
      ? { table: { ...table, mapping: before.table.mapping }, mapping: now.mapping, answers: now.answers }
      : { table, mapping: table.mapping, answers: table.answers };
    setFile(key, { ...read, preview: null, doing: null });
  } catch (error) {
    setFile(key, { how: before.how, fresh: before.fresh, doing: null });
    showFault(error);
  }
  lookSoon();
}

function sameColumns(one: TablePreview, other: TablePreview): boolean {
  return JSON.stringify(one.columns.map(({ name }) => name)) === JSON.stringify(other.columns.map(({ name }) => name));
}

export function showFile(key: string): void {
  setImports({ chosen: key, chosenByHand: true });
}

/** Takes a file out of the list; what it brought stays. */
export function removeFile(key: string): void {
  const { files, chosen } = currentImports();
  const index = files.findIndex((file) => file.key === key);
  const left = files.filter((file) => file.key !== key);
  letGo(files.filter((file) => file.key === key));
  setImports({ files: left, chosen: chosen === key ? (left[Math.min(index, left.length - 1)]?.key ?? null) : chosen });
}

export function clearFiles(): void {
  const { files } = currentImports();
  letGo(files);
  clearImports();
}

function letGo(files: readonly ImportFile[]): void {
  for (const { key, table } of files.filter((file) => !isImporting(file))) {
    stopLooking(key);
    // What cannot be let go of is let go of by the main process itself.
    if (table) client.exchange.forget({ draftId: table.draftId }).catch(() => {});
  }
}
