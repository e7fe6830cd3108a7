import { notifications } from '@mantine/notifications';
import { ORPCError } from '@orpc/client';
import { showFault } from '#renderer/components/fault-toast.ts';
import { showUndo } from '#renderer/components/undo-toast.tsx';
import { client } from '#renderer/lib/api.ts';
import { RunningNote } from './components/running-note.tsx';
import { type ImportFile, isImporting, isOver, stateOf } from './import-file.ts';
import { currentImports, fileOf, setFile, setImports } from './import-store.ts';
import { lookSoon, showFirstQuestion, stopLooking } from './look-through.ts';
import { clearFiles } from './open-files.ts';
import { importedWords, undoSentence } from './plan-words.ts';

const NOTE = 'import-running';

let isCancelled = false;
let isOnPage = false;
/** Withdraws the offer to undo that is still on screen. */
let withdrawUndo = () => {};

/** Reads everything on screen anew. */
type Refresh = () => Promise<void>;

/**
 * Imports files one after the other, and offers to take all of them back as one step. It goes on when the page is left.
 * @param keys files that are ready
 */
export async function importFiles(keys: string[], refresh: Refresh): Promise<void> {
  isCancelled = false;
  setImports({ undone: null });
  for (const key of keys) {
    stopLooking(key);
    setFile(key, { doing: 'waiting', progress: null, error: null });
  }
  for (const key of keys) {
    if (!isCancelled && fileOf(key)) await importOne(key);
    setFile(key, { doing: null, progress: null });
  }
  notifications.hide(NOTE);
  for (const file of currentImports().files) if (!file.result) setFile(file.key, { fresh: false });
  setImports({ chosenByHand: false });
  tellWhatCame(keys, refresh);
  await refresh();
  showFirstQuestion();
  lookSoon();
}

async function importOne(key: string): Promise<void> {
  const file = fileOf(key);
  if (!file?.table) return;
  const { table, mapping, answers } = file;
  setFile(key, { doing: 'importing' });
  try {
    const events = await client.exchange.run({ draftId: table.draftId, mapping, answers });
    for await (const event of events) {
      setFile(key, event.kind === 'progress' ? { progress: event } : { result: event.result });
    }
  } catch (error) {
    if (isAskedNow(error)) return;
    setFile(key, { error });
    if (!isOnPage) showFault(error);
  }
}

/** What came before may have raised a question, such as a name that is near to one just stored: the next look asks it. */
function isAskedNow(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'INVALID';
}

function tellWhatCame(keys: string[], refresh: Refresh): void {
  const came = keys.flatMap((key) => fileOf(key) ?? []).filter(({ result }) => result?.importId);
  if (came.length === 0) return;
  withdrawUndo = showUndo(importedWords(came), () => takeBack(importIdsOf(came), refresh));
}

/** Stops what is being imported: nothing of that file stays unless it was stored already; files before it do. */
export function cancelImports(): void {
  isCancelled = true;
  const file = currentImports().files.find(({ doing }) => doing === 'importing');
  if (file?.table) client.exchange.cancel({ draftId: file.table.draftId }).catch(showFault);
}

export function importIdsOf(files: readonly ImportFile[]): string[] {
  return files.flatMap(({ result }) => result?.importId ?? []);
}

/** Takes imports back as one step. Their files can be imported again, in another way. */
export async function takeBack(importIds: string[], refresh: Refresh): Promise<void> {
  const undone = await client.exchange.undo({ importIds });
  withdrawUndo();
  for (const { key, result } of currentImports().files) {
    if (result?.importId && importIds.includes(result.importId)) setFile(key, { result: null, fresh: false });
    else if (!result) setFile(key, { fresh: false });
  }
  setImports({ undone });
  if (!isOnPage) notifications.show({ message: undoSentence(undone) });
  await refresh();
  lookSoon();
}

/**
 * Called when the page is opened and left. While it cannot be seen, what is going on is told in a corner of the window;
 * what is over and was seen is not kept.
 */
export function setOnPage(onPage: boolean): void {
  isOnPage = onPage;
  if (onPage) notifications.hide(NOTE);
  else setTimeout(leavePage);
}

function leavePage(): void {
  const { files } = currentImports();
  if (isOnPage) return;
  if (files.every(isOver)) clearFiles();
  if (!files.some(isImporting)) return;
  notifications.show({ id: NOTE, loading: true, autoClose: false, withCloseButton: false, message: <RunningNote /> });
}

/** Files that wait for nothing but the coach's word. */
export function readyFiles(files: readonly ImportFile[]): ImportFile[] {
  return files.filter((file) => stateOf(file) === 'ready');
}
