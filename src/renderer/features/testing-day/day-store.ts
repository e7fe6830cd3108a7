import { showFault } from '#renderer/components/fault-toast.ts';
import { tell } from '#renderer/lib/errors.ts';
import type { CellWrite, DayResults, MassWrite, TestingDay } from '#shared/contract/testing-day.ts';
import { typed } from '#shared/shown.ts';
import { type CellContent, cellWrites, sameContent } from './cell-content.ts';
import type { DayColumns } from './columns.ts';
import { type CellChange, DayRows } from './day-rows.ts';
import type { Tally } from './day-tally.ts';
import { type Absence, Deeds } from './deeds.ts';

/** Is told of the first cell that changes as soon as it is on screen: whoever goes there later would pull the coach back. */
type Seen = (first: Pick<CellChange, 'athleteId' | 'column'>) => void;

export interface DayStatus extends Tally {
  undo: string | null;
  redo: string | null;
  /** What was done last, where the coach may not have meant it. */
  notice: string | null;
}

/** Writes cells and masses in one transaction, as `testingDay.write` of the contract does. */
export type WriteCells = (input: { dayId: string; cells: CellWrite[]; masses: MassWrite[] }) => Promise<DayResults[]>;

/** Stores who is absent, as `testingDay.setAbsent` of the contract does. */
export type WriteAbsent = (input: { dayId: string; athleteId: string; absent: boolean }) => Promise<void>;

/** Stores what is done on a testing day. Writes go out one after the other, so that the last typed stands last. */
export class DayStore extends DayRows {
  readonly dayId: string;
  readonly #write: WriteCells;
  readonly #writeAbsent: WriteAbsent;
  readonly #deeds = new Deeds();
  #status: DayStatus | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(day: TestingDay, layout: DayColumns, write: WriteCells, writeAbsent: WriteAbsent) {
    super(day, layout);
    this.dayId = day.id;
    this.#write = write;
    this.#writeAbsent = writeAbsent;
  }

  status(): DayStatus {
    this.#status ??= {
      ...this.tally,
      undo: this.#deeds.next('undo'),
      redo: this.#deeds.next('redo'),
      notice: this.#deeds.notice,
    };
    return this.#status;
  }

  /**
   * Takes the day as it was read anew, after a change of a set-up or when it is opened again. What waits for an answer
   * stays, and so does what can be undone, unless those cells were changed elsewhere.
   */
  renew(day: TestingDay, layout: DayColumns): void {
    const taken = this.take(day, layout);
    if (taken === 'same') return;
    if (taken === 'new-values') this.#keepTrueDeeds();
    else this.#deeds.clear();
    for (const athleteId of this.athleteIds) this.changed(athleteId);
    this.changed('layout');
    this.changed('all');
  }

  /** Writes cells as one deed, which one undo takes back. @returns whether they are stored */
  change(label: string, changes: CellChange[]): Promise<boolean> {
    if (this.closed) return Promise.resolve(false);
    const before = changes.map((change) => ({ ...change, content: this.content(change) }));
    this.show(changes, { kind: 'saving' });
    return this.#inTurn(async () => {
      const seen = changes.map((change) => this.#stored(change));
      if (!(await this.#store(changes, before, seen))) return false;
      this.#deeds.add({ label, before, after: changes });
      this.changed('all');
      return true;
    });
  }

  /** Marks an athlete as absent or as there, as one deed. @returns whether it is stored */
  setAbsent(after: Absence): Promise<boolean> {
    const before = { ...after, absent: !after.absent };
    const label = `${this.row(after.athleteId).athlete.name} is marked ${after.absent ? 'absent' : 'as there'}`;
    this.showAbsence(after);
    return this.#inTurn(async () => {
      if (!(await this.#storeAbsence(after))) return false;
      this.#deeds.add({ label, before, after });
      this.changed('all');
      return true;
    });
  }

  /** When all that is under way is stored or refused. */
  idle(): Promise<void> {
    return this.#inTurn(async () => {});
  }

  /** Takes the last deed back. */
  undo(seen?: Seen): Promise<boolean> {
    return this.#move('undo', seen);
  }

  /** Does again what was taken back last. */
  redo(seen?: Seen): Promise<boolean> {
    return this.#move('redo', seen);
  }

  /** In turn with the writes, since a deed can be taken back only when it is stored. @returns whether there was one */
  #move(way: 'undo' | 'redo', seen?: Seen): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.closed) return false;
      const deed = this.#deeds.take(way);
      if (!deed) return false;
      const { target, left } = deed;
      const moved = await (Array.isArray(target)
        ? this.#moveCells(target, Array.isArray(left) ? left : [], seen)
        : this.#moveAbsence(target, seen));
      deed.settle(moved);
      if (!moved) this.#keepTrueDeeds();
      this.changed('all');
      return true;
    });
  }

  #moveCells(target: CellChange[], left: CellChange[], seen?: Seen): Promise<boolean> {
    const now = target.map((change) => ({ ...change, content: this.content(change) }));
    this.show(target, { kind: 'saving' });
    if (target[0]) seen?.(target[0]);
    const contents = left.map(({ content }) => content);
    return this.#store(target, now, contents);
  }

  #moveAbsence(target: Absence, seen?: Seen): Promise<boolean> {
    this.showAbsence(target);
    seen?.(target);
    return this.#storeAbsence(target);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #keepTrueDeeds(): void {
    this.#deeds.keepWhere((at) => this.heard(at));
  }

  #stored(at: Pick<CellChange, 'athleteId' | 'column'>): CellContent | null {
    return this.heard(at) ?? null;
  }

  /** The new content is on screen already; the old one comes back if it cannot be stored. */
  async #store(changes: CellChange[], before: CellChange[], seen: (CellContent | null)[]): Promise<boolean> {
    try {
      const { columns } = this.layout;
      const results = await this.#write({ dayId: this.dayId, ...cellWrites(changes, columns, seen) });
      this.hear(results);
      const lost = changes.some((change) => !sameContent(change.content, this.#stored(change)));
      if (lost) this.#showStored(changes);
      this.showResults(results, changes);
      if (lost) this.#tellLost(changes, seen);
      return !lost;
    } catch (error) {
      this.#putBack(before, changes, tell(error).title);
      return false;
    }
  }

  async #storeAbsence(absence: Absence): Promise<boolean> {
    const { athleteId, absent } = absence;
    try {
      await this.#writeAbsent({ dayId: this.dayId, athleteId, absent });
      return true;
    } catch (error) {
      this.showAbsence({ ...absence, absent: !absent });
      showFault(error);
      return false;
    }
  }

  /** All or none is stored: where none is, each cell keeps what was typed, and says why. */
  #putBack(before: CellChange[], changes: CellChange[], sentence: string): void {
    this.show(before, { kind: 'saved' });
    const whole =
      changes.length === 1
        ? `${sentence} It is not stored.`
        : `None of these ${changes.length} values is stored. ${sentence}`;
    for (const { athleteId, column, content } of changes) {
      this.mark(athleteId, column, {
        kind: 'refused',
        text: content === null ? '' : String(content.value),
        sentence: whole,
      });
    }
  }

  /** Another window has written into these cells: what it wrote is shown. */
  #showStored(changes: CellChange[]): void {
    const stored = changes.map((change) => ({ ...change, content: this.#stored(change) }));
    this.show(stored, { kind: 'saved' });
  }

  /** In the first cell that the other window changed, since there the coach has to look. */
  #tellLost(changes: CellChange[], seen: (CellContent | null)[]): void {
    const first = changes.find((change, index) => !sameContent(this.#stored(change), seen[index] ?? null));
    if (!first) return;
    const { athleteId, column, content } = first;
    const stored = this.#stored(first);
    const own = content ? `Your ${typed(content.value)} is not stored.` : 'It was not emptied.';
    this.mark(athleteId, column, {
      kind: 'refused',
      text: stored ? typed(stored.value) : '',
      sentence: `Another window has changed this cell; what it wrote stands here now. ${
        changes.length === 1 ? own : `None of your ${changes.length} changes is stored.`
      }`,
    });
    this.#keepTrueDeeds();
  }

  protected override changed(topic: string): void {
    this.#status = null;
    super.changed(topic);
  }
}
