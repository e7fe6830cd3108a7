import { newId } from '#main/database/new-id.ts';
import { InvalidError } from '#main/errors.ts';
import type { PreviewRow } from '#shared/contract/exchange.ts';
import { type FileReading, FOUND_OUT } from '#shared/exchange/file-reading.ts';
import { type NamedBytes, type ReadFile, readFile } from './read-file.ts';

/** A file that the coach chose and that is not imported yet, or just was. */
export interface Draft {
  readonly id: string;
  readonly file: NamedBytes;
  /** How its bytes become a table. */
  how: FileReading;
  /** What the last preview or import of it did, row by row. */
  rows: PreviewRow[];
  /** Breaks off the import that runs. */
  running: AbortController | null;
}

/** Bytes of all files together that are held; above it the file that was chosen first is let go. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Holds chosen files until they are forgotten. Only the one that was used last is held as a table, too. */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  #used: { draft: Draft; how: FileReading; read: ReadFile } | null = null;

  add(file: NamedBytes): Draft {
    const draft: Draft = { id: newId(), file, how: FOUND_OUT, rows: [], running: null };
    this.#drafts.set(draft.id, draft);
    let bytes = 0;
    for (const held of [...this.#drafts.values()].reverse()) {
      bytes += held.file.bytes.length;
      if (bytes > MOST_BYTES && held !== draft) this.forget(held.id);
    }
    return draft;
  }

  /** @throws InvalidError for a file that is held no longer, as after a new start */
  get(draftId: string): Draft {
    const draft = this.#drafts.get(draftId);
    if (!draft) throw new InvalidError('Evenstride no longer holds this file. Choose the file again.', 'file');
    return draft;
  }

  /** @throws UnreadableFileError */
  async read(draft: Draft): Promise<ReadFile> {
    if (this.#used?.draft === draft && this.#used.how === draft.how) return this.#used.read;
    this.#used = null;
    const { how } = draft;
    const read = await readFile(draft.file, how);
    if (this.#drafts.has(draft.id)) this.#used = { draft, how, read };
    return read;
  }

  forget(draftId: string): void {
    if (this.#used?.draft.id === draftId) this.#used = null;
    this.#drafts.delete(draftId);
  }
}
