import { useSyncExternalStore } from 'react';
import type { UndoResult } from '#shared/contract/exchange.ts';
import type { ImportFile } from './import-file.ts';

/** All that is on its way in. */
export interface Imports {
  files: readonly ImportFile[];
  /** The file that is shown. */
  chosen: string | null;
  /** Whether the coach has chosen it, so that nothing else may be put in its place. */
  chosenByHand: boolean;
  /** What was last taken back, until something else is done. */
  undone: UndoResult | null;
}

const NOTHING: Imports = { files: [], chosen: null, chosenByHand: false, undone: null };

let imports = NOTHING;
const listeners = new Set<() => void>();

/**
 * Files on their way in are kept outside the page: a coach may leave it while a large file is imported, or to look
 * something up before a question is answered.
 */
export function currentImports(): Imports {
  return imports;
}

export function useImports(): Imports {
  return useSyncExternalStore(subscribe, currentImports);
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setImports(change: Partial<Imports>): void {
  imports = { ...imports, ...change };
  for (const listener of listeners) listener();
}

/** Changes one file; one that was removed meanwhile stays away. */
export function setFile(key: string, change: Partial<ImportFile>): void {
  setImports({ files: imports.files.map((file) => (file.key === key ? { ...file, ...change } : file)) });
}

export function fileOf(key: string | null): ImportFile | undefined {
  return imports.files.find((file) => file.key === key);
}

export function clearImports(): void {
  setImports(NOTHING);
}
