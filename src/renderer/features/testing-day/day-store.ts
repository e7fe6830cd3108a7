import { showFault } from '#renderer/components/fault-toast.ts';
import { tell } from '#renderer/lib/errors.ts';
import type {
  CellWrite,
  DayAthlete,
  DayResults,
  DayTest,
  MassWrite,
  TestingDay,
} from '#shared/contract/testing-day.ts';
import { typed } from '#shared/shown.ts';
import { type CellContent, cellWrites, contentOf, sameContent, withContent } from './cell-content.ts';
import { type DayColumns, sameColumns } from './columns.ts';
import { addRow, emptyTally, type Tally } from './day-tally.ts';
import { type Absence, Deeds } from './deeds.ts';
import { takeResult } from './take-result.ts';

/** How a cell stands with what was typed in it. Without a state it is as it was read. */
export type CellState =
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** Not stored: refused, or far off and waiting for an answer. `text` is what was typed. */
  | { kind: 'refused' | 'asked'; text: string; sentence: string };

/** One row as React sees it; replaced as a whole when anything in it changes. */
export interface RowView {
  athlete: DayAthlete;
  /** By column. */
  states: Readonly<Record<number, CellState>>;
}

/** A cell and what is to stand in it. */
export interface CellChange {
  athleteId: string;
  column: number;
  content: CellContent | null;
}

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

/**
 * The grid's values outside React: a key stroke draws one cell, a saved cell draws one row. Writes go out one after the
 * other, so that the last typed stands last.
 */
export class DayStore {
  readonly dayId: string;
  readonly #write: WriteCells;
  readonly #writeAbsent: WriteAbsent;
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #deeds = new Deeds();
  #day: TestingDay;
  #layout: DayColumns;
  #rows = new Map<string, RowView>();
  /** What was last heard of each athlete; the rows show what is on its way, too. */
  #heard = new Map<string, DayResults>();
  #athleteIds: readonly string[] = [];
  #tally = emptyTally();
  #present: readonly boolean[] | null = null;
  #status: DayStatus | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(day: TestingDay, layout: DayColumns, write: WriteCells, writeAbsent: WriteAbsent) {
    this.dayId = day.id;
    this.#write = write;
    this.#writeAbsent = writeAbsent;
    this.#day = day;
    this.#layout = layout;
    this.#fill();
  }

  get layout(): DayColumns {
    return this.#layout;
  }

  get tests(): readonly DayTest[] {
    return this.#day.tests;
  }

  /** A closed day is read only, until it is opened again. */
  get closed(): boolean {
    return this.#day.finishedAt !== null;
  }

  get athleteIds(): readonly string[] {
    return this.#athleteIds;
  }

  /** By row, whether the athlete is there. */
  get present(): readonly boolean[] {
    this.#present ??= this.#athleteIds.map((athleteId) => !this.row(athleteId).athlete.absent);
    return this.#present;
  }

  row(athleteId: string): RowView {
    const row = this.#rows.get(athleteId);
    if (!row) throw new RangeError(`No athlete ${athleteId} on this day.`);
    return row;
  }

  athletes(): DayAthlete[] {
    return this.#athleteIds.map((athleteId) => this.row(athleteId).athlete);
  }

  content({ athleteId, column }: Pick<CellChange, 'athleteId' | 'column'>): CellContent | null {
    const at = this.#layout.columns[column];
    return at ? contentOf(this.row(athleteId).athlete, at) : null;
  }

  /** @param topic an athlete's id, `layout`, or `all` */
  subscribe(topic: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  status(): DayStatus {
    this.#status ??= {
      ...this.#tally,
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
    if (day === this.#day && layout === this.#layout) return;
    const before = this.#rows;
    const kept = sameColumns(layout.columns, this.#layout.columns);
    this.#day = day;
    this.#layout = layout;
    this.#fill(kept ? before : undefined);
    if (kept) this.#keepTrueDeeds();
    else this.#deeds.clear();
    for (const athleteId of this.#athleteIds) this.#changed(athleteId);
    this.#changed('layout');
    this.#changed('all');
  }

  /** Says of a cell why what was typed is not stored, or that nothing is wrong any more. */
  mark(athleteId: string, column: number, state: CellState | null): void {
    const row = this.row(athleteId);
    if (!state && !row.states[column]) return;
    const { [column]: _, ...others } = row.states;
    this.#set(athleteId, { ...row, states: state ? { ...others, [column]: state } : others });
  }

  /** Writes cells as one deed, which one undo takes back. @returns whether they are stored */
  change(label: string, changes: CellChange[]): Promise<boolean> {
    if (this.closed) return Promise.resolve(false);
    const before = changes.map((change) => ({ ...change, content: this.content(change) }));
    this.#show(changes, { kind: 'saving' });
    return this.#inTurn(async () => {
      const seen = changes.map((change) => this.#contentHeard(change));
      if (!(await this.#store(changes, before, seen))) return false;
      this.#deeds.add({ label, before, after: changes });
      this.#changed('all');
      return true;
    });
  }

  /** Marks an athlete as absent or as there, as one deed. @returns whether it is stored */
  setAbsent(after: Absence): Promise<boolean> {
    const before = { ...after, absent: !after.absent };
    const label = `${this.row(after.athleteId).athlete.name} is marked ${after.absent ? 'absent' : 'as there'}`;
    this.#showAbsence(after);
    return this.#inTurn(async () => {
      if (!(await this.#storeAbsence(after))) return false;
      this.#deeds.add({ label, before, after });
      this.#changed('all');
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
      this.#changed('all');
      return true;
    });
  }

  #moveCells(target: CellChange[], left: CellChange[], seen?: Seen): Promise<boolean> {
    const now = target.map((change) => ({ ...change, content: this.content(change) }));
    this.#show(target, { kind: 'saving' });
    if (target[0]) seen?.(target[0]);
    const contents = left.map(({ content }) => content);
    return this.#store(target, now, contents);
  }

  #moveAbsence(target: Absence, seen?: Seen): Promise<boolean> {
    this.#showAbsence(target);
    seen?.(target);
    return this.#storeAbsence(target);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #keepTrueDeeds(): void {
    this.#deeds.keepWhere((at) => (this.#heard.has(at.athleteId) ? this.#contentHeard(at) : undefined));
  }

  #contentHeard({ athleteId, column }: Pick<CellChange, 'athleteId' | 'column'>): CellContent | null {
    const [heard, at] = [this.#heard.get(athleteId), this.#layout.columns[column]];
    return heard && at ? contentOf(heard, at) : null;
  }

  /** The new content is on screen already; the old one comes back if it cannot be stored. */
  async #store(changes: CellChange[], before: CellChange[], seen: (CellContent | null)[]): Promise<boolean> {
    try {
      const { columns } = this.#layout;
      const results = await this.#write({ dayId: this.dayId, ...cellWrites(changes, columns, seen) });
      for (const result of results) this.#heard.set(result.athleteId, result);
      const lost = changes.some((change) => !sameContent(change.content, this.#contentHeard(change)));
      if (lost) this.#showStored(changes);
      for (const result of results) {
        this.#set(result.athleteId, takeResult(this.row(result.athleteId), result, changes, columns));
      }
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
      this.#showAbsence({ ...absence, absent: !absent });
      showFault(error);
      return false;
    }
  }

  #showAbsence({ athleteId, absent }: Absence): void {
    const row = this.row(athleteId);
    this.#present = null;
    this.#set(athleteId, { ...row, athlete: { ...row.athlete, absent } });
  }

  #show(changes: CellChange[], state: CellState): void {
    for (const [athleteId, ofAthlete] of Map.groupBy(changes, (change) => change.athleteId)) {
      let { athlete, states } = this.row(athleteId);
      for (const { column, content } of ofAthlete) {
        const at = this.#layout.columns[column];
        if (at) athlete = withContent(athlete, at, content);
        states = { ...states, [column]: state };
      }
      this.#set(athleteId, { athlete, states });
    }
  }

  /** All or none is stored: where none is, each cell keeps what was typed, and says why. */
  #putBack(before: CellChange[], changes: CellChange[], sentence: string): void {
    this.#show(before, { kind: 'saved' });
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
    const stored = changes.map((change) => ({ ...change, content: this.#contentHeard(change) }));
    this.#show(stored, { kind: 'saved' });
  }

  /** In the first cell that the other window changed, since there the coach has to look. */
  #tellLost(changes: CellChange[], seen: (CellContent | null)[]): void {
    const first = changes.find((change, index) => !sameContent(this.#contentHeard(change), seen[index] ?? null));
    if (!first) return;
    const { athleteId, column, content } = first;
    const stored = this.#contentHeard(first);
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

  #fill(before?: ReadonlyMap<string, RowView>): void {
    this.#rows = new Map(
      this.#day.athletes.map((athlete) => {
        const states = Object.entries(before?.get(athlete.athleteId)?.states ?? {});
        const open = states.filter(([, { kind }]) => kind === 'refused' || kind === 'asked');
        return [athlete.athleteId, { athlete, states: Object.fromEntries(open) }];
      }),
    );
    this.#heard = new Map(this.#day.athletes.map((athlete) => [athlete.athleteId, athlete]));
    this.#athleteIds = this.#day.athletes.map(({ athleteId }) => athleteId);
    this.#present = null;
    this.#tally = emptyTally();
    for (const row of this.#rows.values()) addRow(this.#tally, row, this.#layout, 1);
  }

  #set(athleteId: string, row: RowView): void {
    addRow(this.#tally, this.row(athleteId), this.#layout, -1);
    addRow(this.#tally, row, this.#layout, 1);
    this.#rows.set(athleteId, row);
    this.#changed(athleteId);
    this.#changed('all');
  }

  #changed(topic: string): void {
    this.#status = null;
    for (const listener of this.#listeners.get(topic) ?? []) listener();
  }
}
