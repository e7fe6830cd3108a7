import type { DayAthlete, DayResults, DayTest, TestingDay } from '#shared/contract/testing-day.ts';
import { type CellContent, contentOf, withContent } from './cell-content.ts';
import { type DayColumns, sameColumns } from './columns.ts';
import { addRow, emptyTally, type Tally } from './day-tally.ts';
import type { Absence } from './deeds.ts';
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

/** The grid's rows as they are on screen, outside React: a key stroke draws one cell, a saved cell draws one row. */
export class DayRows {
  readonly #listeners = new Map<string, Set<() => void>>();
  #day: TestingDay;
  #layout: DayColumns;
  #rows = new Map<string, RowView>();
  /** What was last heard of each athlete; the rows show what is on its way, too. */
  #heard = new Map<string, DayResults>();
  #athleteIds: readonly string[] = [];
  #tally = emptyTally();
  #present: readonly boolean[] | null = null;

  constructor(day: TestingDay, layout: DayColumns) {
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

  /** Says of a cell why what was typed is not stored, or that nothing is wrong any more. */
  mark(athleteId: string, column: number, state: CellState | null): void {
    const row = this.row(athleteId);
    if (!state && !row.states[column]) return;
    const { [column]: _, ...others } = row.states;
    this.#set(athleteId, { ...row, states: state ? { ...others, [column]: state } : others });
  }

  /** How many values stand how. */
  protected get tally(): Tally {
    return this.#tally;
  }

  /** Takes the day as it was read anew. What waits for an answer stays, where the columns are the same. */
  protected take(day: TestingDay, layout: DayColumns): 'same' | 'new-values' | 'new-columns' {
    if (day === this.#day && layout === this.#layout) return 'same';
    const before = this.#rows;
    const kept = sameColumns(layout.columns, this.#layout.columns);
    this.#day = day;
    this.#layout = layout;
    this.#fill(kept ? before : undefined);
    return kept ? 'new-values' : 'new-columns';
  }

  /** Takes in what the application answered. */
  protected hear(results: DayResults[]): void {
    for (const result of results) this.#heard.set(result.athleteId, result);
  }

  /** What was heard last; undefined where the athlete is not on the day any more. */
  protected heard({ athleteId, column }: Pick<CellChange, 'athleteId' | 'column'>): CellContent | null | undefined {
    const [heard, at] = [this.#heard.get(athleteId), this.#layout.columns[column]];
    return heard && (at ? contentOf(heard, at) : null);
  }

  protected show(changes: CellChange[], state: CellState): void {
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

  protected showResults(results: DayResults[], changes: CellChange[]): void {
    for (const result of results) {
      this.#set(result.athleteId, takeResult(this.row(result.athleteId), result, changes, this.#layout.columns));
    }
  }

  protected showAbsence({ athleteId, absent }: Absence): void {
    const row = this.row(athleteId);
    this.#present = null;
    this.#set(athleteId, { ...row, athlete: { ...row.athlete, absent } });
  }

  protected changed(topic: string): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener();
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
    this.changed(athleteId);
    this.changed('all');
  }
}
