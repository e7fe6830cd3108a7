import { client } from '#renderer/lib/api.ts';
import type { ImportFile } from './import-file.ts';
import { isAsking, isImporting, isOver, leavesNumbers, stateOf } from './import-file.ts';
import { currentImports, fileOf, setFile, setImports } from './import-store.ts';

/** Milliseconds without a change, so that not each letter of a squad's name is asked about. */
const PAUSE = 150;

let looking: { key: string; cancel: AbortController } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Works out what the imports would do, one file after the other and the shown one first. */
export function lookSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void lookOn(), PAUSE);
}

/** Stops what is being worked out for a file, since it changed or is not wanted any more. */
export function stopLooking(key: string): void {
  if (looking?.key === key) looking.cancel.abort();
}

/** For the coach: stops what takes too long. The file stays as it is until it is looked through again. */
export function stopLook(key: string): void {
  stopLooking(key);
  setFile(key, { doing: 'stopped', progress: null });
}

export function lookAgain(key: string): void {
  setFile(key, { doing: null });
  lookSoon();
}

async function lookOn(): Promise<void> {
  const file = looking ? undefined : nextToLook();
  if (!file?.table) return;
  const { key, mapping, answers } = file;
  const cancel = new AbortController();
  looking = { key, cancel };
  setFile(key, { doing: 'looking', progress: null });
  try {
    const events = await client.exchange.preview(
      { draftId: file.table.draftId, mapping, answers },
      { signal: cancel.signal },
    );
    for await (const event of events) {
      if (cancel.signal.aborted) break;
      if (event.kind === 'progress') setFile(key, { progress: event });
      else setFile(key, { preview: event.preview, fresh: true, looks: file.looks + 1 });
    }
  } catch (error) {
    if (!cancel.signal.aborted) setFile(key, { error });
  }
  looking = null;
  if (fileOf(key)?.doing === 'looking') setFile(key, { doing: null, progress: null });
  showFirstQuestion();
  void lookOn();
}

/** Nothing is worked out while something is imported: it would be another answer afterwards. */
function nextToLook(): ImportFile | undefined {
  const { files, chosen } = currentImports();
  if (files.some(isImporting)) return undefined;
  const waiting = files.filter(
    (file) => file.table && file.doing === null && !file.fresh && !file.error && !file.result,
  );
  return waiting.find(({ key }) => key === chosen) ?? waiting[0];
}

/** Puts a file that asks something, or leaves out numbers that nobody said to, in the place of one that does not, as long as the coach has not chosen. */
export function showFirstQuestion(): void {
  const { files, chosen, chosenByHand } = currentImports();
  const shown = fileOf(chosen);
  if (chosenByHand || (shown && isAsking(shown))) return;
  const asking =
    files.find(isAsking) ??
    files.find(leavesNumbers) ??
    (shown && !isOver(shown) ? undefined : files.find((file) => stateOf(file) === 'ready'));
  if (asking) setImports({ chosen: asking.key });
}
