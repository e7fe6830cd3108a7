import { type CellContent, sameContent } from './cell-content.ts';
import type { CellChange } from './day-rows.ts';

/** An athlete marked as absent or as there, and the column in which the coach stood. */
export interface Absence {
  athleteId: string;
  column: number;
  absent: boolean;
}

type Target = CellChange[] | Absence;

/** What was done at once, and is taken back at once. */
export interface Deed {
  label: string;
  before: Target;
  after: Target;
}

/** Undo and redo of a day, for as long as the application runs. */
export class Deeds {
  readonly #undo: Deed[] = [];
  readonly #redo: Deed[] = [];

  add(deed: Deed): void {
    this.#undo.push(deed);
    this.#redo.length = 0;
  }

  /** Takes the last deed out, to be taken back or done again; `left` is how the cells stand by it, `settle` says how it went. */
  take(way: 'undo' | 'redo'): { target: Target; left: Target; settle(moved: boolean): void } | undefined {
    const [from, to] = way === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    const deed = from.pop();
    return (
      deed && {
        target: way === 'undo' ? deed.before : deed.after,
        left: way === 'undo' ? deed.after : deed.before,
        settle: (moved) => void (moved ? to : from).push(deed),
      }
    );
  }

  next(way: 'undo' | 'redo'): string | null {
    return (way === 'undo' ? this.#undo : this.#redo).at(-1)?.label ?? null;
  }

  /** Told while it was done last: a letter that slips into the grid marks someone as absent. */
  get notice(): string | null {
    const last = this.#undo.at(-1);
    return last && !Array.isArray(last.after) && last.after.absent ? `${last.label}. Ctrl Z takes it back.` : null;
  }

  /**
   * Keeps what can still be taken back: cells that were changed elsewhere since end the history.
   * @param contentOf undefined where the athlete is no longer on the day
   */
  keepWhere(contentOf: ContentOf): void {
    keepTrue(this.#undo, 'after', 'before', contentOf);
    keepTrue(this.#redo, 'before', 'after', contentOf);
  }

  clear(): void {
    this.#undo.length = 0;
    this.#redo.length = 0;
  }
}

type Place = Pick<CellChange, 'athleteId' | 'column'>;
type ContentOf = (place: Place) => CellContent | null | undefined;

/** From the last deed back, as long as the cells stand as it left them. */
function keepTrue(deeds: Deed[], now: 'before' | 'after', then: 'before' | 'after', contentOf: ContentOf): void {
  const known = new Map<string, CellContent | null>();
  const keyOf = ({ athleteId, column }: Place) => `${athleteId} ${column}`;
  const holds = (target: Target): boolean => {
    if (!Array.isArray(target)) return contentOf(target) !== undefined;
    return target.every((change) => {
      const key = keyOf(change);
      const content = known.has(key) ? known.get(key) : contentOf(change);
      return content !== undefined && sameContent(content, change.content);
    });
  };
  for (let index = deeds.length - 1; index >= 0; index--) {
    const deed = deeds[index];
    if (!deed || !holds(deed[now])) {
      deeds.splice(0, index + 1);
      return;
    }
    for (const change of Array.isArray(deed[then]) ? deed[then] : []) known.set(keyOf(change), change.content);
  }
}
