import type { SummariesService } from '#main/assessments/summaries.service.ts';
import type { AthleteTable } from '#main/athletes/athletes.table.ts';
import { fromJson } from '#main/database/codecs.ts';
import type { Database } from '#main/database/open.ts';
import { NotFoundError } from '#main/errors.ts';
import { letOthersThrough } from '#main/let-others-through.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { UndoResult } from '#shared/contract/exchange.ts';
import { shownDate } from '#shared/dates.ts';
import { sessionDigest } from './import-digest.ts';
import { isAsAdded } from './import-effects.ts';
import type { ImportUndoRepository, TouchedAthlete } from './import-undo.repository.ts';

type Kept = UndoResult['kept'];

/** Takes an import back whole: what it brought goes, and what was edited since stays and is told. */
export class ImportUndo {
  readonly #imports: ImportUndoRepository;
  readonly #summaries: SummariesService;
  readonly #clock: Clock;

  constructor(imports: ImportUndoRepository, summaries: SummariesService, clock: Clock) {
    this.#imports = imports;
    this.#summaries = summaries;
    this.#clock = clock;
  }

  /**
   * One import after the other, the newest first, all of them or none.
   * @throws NotFoundError for an import that is not there, or was taken back before
   */
  run(importIds: string[]): Promise<UndoResult> {
    return this.#imports.transaction(async (trx) => {
      const total: UndoResult = { athletesRemoved: 0, athletesRestored: 0, sessions: 0, kept: [] };
      const tested = new Set<string>();
      for (const importId of await this.#newestFirst(trx, importIds)) {
        const kept: Kept = [];
        const sessions = await this.#removeSessions(trx, importId, kept);
        const touched = await this.#imports.athletes(trx, importId);
        const removed = await this.#removeAdded(trx, touched, kept);
        total.athletesRestored += await this.#restoreChanged(trx, touched, kept);
        await this.#imports.removeEmptySquads(trx, importId);
        await this.#imports.markUndone(trx, importId, this.#clock.now().toISOString());
        for (const id of sessions.athletes) tested.add(id);
        for (const id of removed) tested.delete(id);
        total.athletesRemoved += removed.size;
        total.sessions += sessions.removed;
        total.kept.push(...kept);
      }
      await this.#summaries.refreshAll(trx, [...tested]);
      return total;
    });
  }

  async #newestFirst(trx: Database, importIds: string[]): Promise<string[]> {
    const batches = await this.#imports.batches(trx, [...new Set(importIds)]);
    if (batches.length < new Set(importIds).size) throw new NotFoundError('import');
    return batches.map(({ id }) => id);
  }

  async #removeSessions(trx: Database, importId: string, kept: Kept) {
    let removed = 0;
    const athletes = new Set<string>();
    for await (const part of this.#imports.sessions(trx, importId)) {
      const remove: string[] = [];
      for (const { written, athlete, ...rows } of part) {
        athletes.add(rows.session.athlete_id);
        if (sessionDigest(rows) === written) remove.push(rows.session.id);
        else kept.push({ name: athlete, reason: `The session of ${shownDate(rows.session.date)} was edited since.` });
      }
      await letOthersThrough();
      if (remove.length > 0) await this.#imports.removeSessions(trx, remove);
      removed += remove.length;
      await letOthersThrough();
    }
    return { removed, athletes: [...athletes] };
  }

  async #removeAdded(trx: Database, touched: TouchedAthlete[], kept: Kept): Promise<Set<string>> {
    const added = touched.filter(({ effect }) => effect.added === 1);
    const used = await this.#imports.inUse(
      trx,
      added.map(({ athlete }) => athlete.id),
    );
    const remove = new Set<string>();
    for (const { athlete, effect, squads } of added) {
      const joined = fromJson<string[]>(effect.squads);
      const edited = !isAsAdded(athlete, effect) || squads.some((squad) => !joined.includes(squad));
      const reason = edited
        ? 'The athlete was edited since.'
        : used.has(athlete.id)
          ? 'The athlete has sessions, races or programs of their own.'
          : null;
      if (reason === null) remove.add(athlete.id);
      else kept.push({ name: athlete.name, reason });
    }
    await this.#imports.removeAthletes(trx, [...remove]);
    return remove;
  }

  async #restoreChanged(trx: Database, touched: TouchedAthlete[], kept: Kept): Promise<number> {
    let restored = 0;
    for (const { athlete, effect } of touched) {
      if (effect.added === 1) continue;
      await this.#imports.leaveSquads(trx, athlete.id, fromJson(effect.squads));
      const [before, after] = [fromJson<Row>(effect.before), fromJson<Row>(effect.after)];
      const columns = Object.keys(after) as (keyof AthleteTable)[];
      const same = columns.filter((column) => athlete[column] === after[column]);
      if (same.length < columns.length) {
        kept.push({ name: athlete.name, reason: 'What was changed of the athlete since stays.' });
      }
      if (same.length > 0) {
        const change = Object.fromEntries(same.map((column) => [column, before[column] ?? null]));
        await this.#imports.restoreAthlete(trx, athlete.id, { ...change, updated_at: this.#clock.now().toISOString() });
      }
      restored++;
    }
    return restored;
  }
}

type Row = Partial<Record<keyof AthleteTable, unknown>>;
