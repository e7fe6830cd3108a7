import { tell } from '#renderer/lib/errors.ts';
import type {
  CellWrite,
  DayAthlete,
  DayResults,
  DayTest,
  MassWrite,
  TestingDay,
} from '#shared/contract/testing-day.ts';
import { type CellContent, cellWrites, contentOf, withContent } from './cell-content.ts';
import type { DayColumns } from './columns.ts';

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

interface Deed {
  label: string;
  before: CellChange[];
  after: CellChange[];
}

export interface DayStatus {
  saving: number;
  open: number;
  values: number;
  undo: string | null;
  redo: string | null;
}

/** Writes cells and masses in one transaction, as `testingDay.write` of the contract does. */
export type WriteCells = (input: { dayId: string; cells: CellWrite[]; masses: MassWrite[] }) => Promise<DayResults[]>;

/**
 * The grid's values outside React: a key stroke draws one cell, a saved cell draws one row. Writes go out one after the
 * other, so that the last typed stands last.
 */
export class DayStore {
  readonly dayId: string;
  readonly tests: readonly DayTest[];
  readonly layout: DayColumns;
  readonly athleteIds: readonly string[];
  readonly #rows: Map<string, RowView>;
  readonly #write: WriteCells;
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #undo: Deed[] = [];
  readonly #redo: Deed[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #status: DayStatus | null = null;

  constructor(day: TestingDay, layout: DayColumns, write: WriteCells) {
    this.dayId = day.id;
    this.tests = day.tests;
    this.layout = layout;
    this.athleteIds = day.athletes.map(({ athleteId }) => athleteId);
    this.#rows = new Map(day.athletes.map((athlete) => [athlete.athleteId, { athlete, states: {} }]));
    this.#write = write;
  }

  row(athleteId: string): RowView {
    const row = this.#rows.get(athleteId);
    if (!row) throw new RangeError(`No athlete ${athleteId} on this day.`);
    return row;
  }

  athletes(): DayAthlete[] {
    return this.athleteIds.map((athleteId) => this.row(athleteId).athlete);
  }

  content({ athleteId, column }: Pick<CellChange, 'athleteId' | 'column'>): CellContent | null {
    const at = this.layout.columns[column];
    return at ? contentOf(this.row(athleteId).athlete, at) : null;
  }

  /** @param topic an athlete's id, or `all` */
  subscribe(topic: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  status(): DayStatus {
    this.#status ??= this.#count();
    return this.#status;
  }

  setAbsent(athleteId: string, absent: boolean): void {
    const row = this.row(athleteId);
    this.#set(athleteId, { ...row, athlete: { ...row.athlete, absent } });
  }

  /** Says of a cell why what was typed is not stored, or that nothing is wrong any more. */
  mark(athleteId: string, column: number, state: CellState | null): void {
    const row = this.row(athleteId);
    const { [column]: _, ...others } = row.states;
    this.#set(athleteId, { ...row, states: state ? { ...others, [column]: state } : others });
  }

  /** Writes cells as one deed, which one undo takes back. @returns whether they are stored */
  change(label: string, changes: CellChange[]): Promise<boolean> {
    const before = changes.map((change) => ({ ...change, content: this.content(change) }));
    this.#show(changes, { kind: 'saving' });
    return this.#inTurn(async () => {
      if (!(await this.#store(changes, before))) return false;
      this.#undo.push({ label, before, after: changes });
      this.#redo.length = 0;
      this.#changed('all');
      return true;
    });
  }

  /** @returns where it was, to go there; undefined when there is nothing to take back */
  undo(): Promise<CellChange | undefined> {
    return this.#move(this.#undo, this.#redo, 'before');
  }

  redo(): Promise<CellChange | undefined> {
    return this.#move(this.#redo, this.#undo, 'after');
  }

  /** In turn with the writes, since a deed can be taken back only when it is stored. */
  #move(from: Deed[], to: Deed[], which: 'before' | 'after'): Promise<CellChange | undefined> {
    return this.#inTurn(async () => {
      const deed = from.pop();
      if (!deed) return undefined;
      const target = deed[which];
      const now = target.map((change) => ({ ...change, content: this.content(change) }));
      this.#show(target, { kind: 'saving' });
      const moved = await this.#store(target, now);
      (moved ? to : from).push(deed);
      this.#changed('all');
      return target[0];
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** The new content is on screen already; the old one comes back if it cannot be stored. */
  async #store(changes: CellChange[], before: CellChange[]): Promise<boolean> {
    try {
      const writes = cellWrites(changes, this.layout.columns);
      this.#take(await this.#write({ dayId: this.dayId, ...writes }), changes);
      return true;
    } catch (error) {
      this.#putBack(before, changes, tell(error).title);
      return false;
    }
  }

  #show(changes: CellChange[], state: CellState): void {
    for (const [athleteId, ofAthlete] of Map.groupBy(changes, (change) => change.athleteId)) {
      let { athlete, states } = this.row(athleteId);
      for (const { column, content } of ofAthlete) {
        const at = this.layout.columns[column];
        if (at) athlete = withContent(athlete, at, content);
        states = { ...states, [column]: state };
      }
      this.#set(athleteId, { athlete, states });
    }
  }

  /** What was typed while the answer was under way stays: only tests without such a cell are replaced. */
  #take(results: DayResults[], changes: CellChange[]): void {
    for (const result of results) {
      const { athlete, states } = this.row(result.athleteId);
      const done: Record<number, CellState> = { ...states };
      for (const { athleteId, column, content } of changes) {
        const same = athleteId === result.athleteId && sameContent(content, this.content({ athleteId, column }));
        if (same) done[column] = { kind: 'saved' };
      }
      const open = new Set(
        Object.entries(done).flatMap(([column, { kind }]) =>
          kind === 'saving' ? [this.layout.columns[Number(column)]?.station] : [],
        ),
      );
      const records = [
        ...result.records.map((record) => {
          const shown = athlete.records.find(({ testId }) => testId === record.testId);
          return open.has(record.testId) && shown ? { ...record, trials: shown.trials } : record;
        }),
        ...athlete.records.filter(
          ({ testId }) => open.has(testId) && !result.records.some((record) => record.testId === testId),
        ),
      ];
      const massKg = open.has('mass') ? athlete.massKg : result.massKg;
      this.#set(result.athleteId, { athlete: { ...athlete, massKg, records }, states: done });
    }
  }

  #putBack(before: CellChange[], changes: CellChange[], sentence: string): void {
    this.#show(before, { kind: 'saved' });
    for (const [index, { athleteId, column, content }] of changes.entries()) {
      const typed = content?.value ?? null;
      const first = index === 0 || changes.length === 1;
      this.mark(
        athleteId,
        column,
        first ? { kind: 'refused', text: typed === null ? '' : String(typed), sentence } : null,
      );
    }
  }

  #set(athleteId: string, row: RowView): void {
    this.#rows.set(athleteId, row);
    this.#changed(athleteId);
    this.#changed('all');
  }

  #changed(topic: string): void {
    this.#status = null;
    for (const listener of this.#listeners.get(topic) ?? []) listener();
  }

  #count(): DayStatus {
    let [saving, open, values] = [0, 0, 0];
    for (const { athlete, states } of this.#rows.values()) {
      for (const { kind } of Object.values(states)) {
        if (kind === 'saving') saving++;
        else if (kind !== 'saved') open++;
      }
      for (const { trials } of athlete.records) values += trials.length;
    }
    return { saving, open, values, undo: this.#undo.at(-1)?.label ?? null, redo: this.#redo.at(-1)?.label ?? null };
  }
}

function sameContent(a: CellContent | null, b: CellContent | null): boolean {
  return a?.value === b?.value && (a?.struckReason ?? null) === (b?.struckReason ?? null);
}
