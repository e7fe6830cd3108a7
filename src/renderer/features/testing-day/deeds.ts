import { type CellContent, sameContent } from './cell-content.ts';
import type { CellChange } from './day-store.ts';

/** What was done to cells at once, and is taken back at once. */
export interface Deed {
  label: string;
  before: CellChange[];
  after: CellChange[];
}

/** Undo and redo of a day, for as long as the application runs. */
export class Deeds {
  readonly #undo: Deed[] = [];
  readonly #redo: Deed[] = [];

  add(deed: Deed): void {
    this.#undo.push(deed);
    this.#redo.length = 0;
  }

  /** Takes the last deed out, to be taken back or done again; `settle` says how that went. */
  take(way: 'undo' | 'redo'): { target: CellChange[]; settle(moved: boolean): void } | undefined {
    const [from, to] = way === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    const deed = from.pop();
    return (
      deed && {
        target: way === 'undo' ? deed.before : deed.after,
        settle: (moved) => void (moved ? to : from).push(deed),
      }
    );
  }

  next(way: 'undo' | 'redo'): string | null {
    return (way === 'undo' ? this.#undo : this.#redo).at(-1)?.label ?? null;
  }

  /** Keeps what can still be taken back: cells that were changed elsewhere since end the history. */
  keepWhere(contentOf: (change: CellChange) => CellContent | null): void {
    keepTrue(this.#undo, 'after', 'before', contentOf);
    keepTrue(this.#redo, 'before', 'after', contentOf);
  }

  clear(): void {
    this.#undo.length = 0;
    this.#redo.length = 0;
  }
}

/** From the last deed back, as long as the cells stand as it left them. */
function keepTrue(
  deeds: Deed[],
  now: 'before' | 'after',
  then: 'before' | 'after',
  contentOf: (change: CellChange) => CellContent | null,
): void {
  const known = new Map<string, CellContent | null>();
  const keyOf = ({ athleteId, column }: CellChange) => `${athleteId} ${column}`;
  for (let index = deeds.length - 1; index >= 0; index--) {
    const deed = deeds[index];
    const holds = deed?.[now].every((change) => {
      const key = keyOf(change);
      return sameContent(known.has(key) ? (known.get(key) ?? null) : contentOf(change), change.content);
    });
    if (!deed || !holds) {
      deeds.splice(0, index + 1);
      return;
    }
    for (const change of deed[then]) known.set(keyOf(change), change.content);
  }
}
