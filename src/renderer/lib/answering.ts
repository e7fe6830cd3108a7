import { ORPCError } from '@orpc/client';
import { useSyncExternalStore } from 'react';

let answering = true;
const listeners = new Set<() => void>();

/** Takes in how a call ended. One that was given up by the page says nothing; a refusal is an answer. */
export function heard(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  const now = error === null || error instanceof ORPCError;
  if (now === answering) return;
  answering = now;
  for (const listener of listeners) listener();
}

/** Whether Evenstride answered the last call: while it does not, nothing is saved. */
export function useAnswering(): boolean {
  return useSyncExternalStore(subscribe, () => answering);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
