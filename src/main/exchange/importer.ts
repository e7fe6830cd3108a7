import type { SummariesService } from '#main/assessments/summaries.service.ts';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import type { Clock } from '#main/platform/ports.ts';
import { type ImportProgress, type ImportResult, type PreviewRow, REFUSED_SHOWN } from '#shared/contract/exchange.ts';
import { PlanCounter, type PlanCounts } from '#shared/exchange/plan-sessions.ts';
import type { Table } from '#shared/exchange/read-table.ts';
import { sessionNote } from '#shared/exchange/session-note.ts';
import type { ExchangeRepository } from './exchange.repository.ts';
import { digestOf } from './import-digest.ts';
import { planFile, type StoredAthletes } from './import-plan.ts';
import { type ImportContext, type ImportedAthlete, type ImportRows, rowsOf } from './import-rows.ts';
import { ImportWriter } from './import-writer.ts';
import { leftOutOf } from './left-out-file.ts';
import { checkReady, type PreparedImport } from './prepared-import.ts';
import { toRow } from './remembered-mapping.ts';
import { ToldRows } from './told-rows.ts';

/** What an import adds beyond its file, in the same transaction. */
export interface ImportExtras {
  dateReason: string | null;
  add?(trx: Database, rows: ImportRows, athletes: ImportedAthlete[], context: ImportContext): Promise<void>;
}

/** Who follows a long import, and may break it off. */
export interface Following {
  tell(progress: ImportProgress): void;
  signal?: AbortSignal;
}

/** Compares files with what is stored, and writes them, athlete by athlete. */
export class Importer {
  readonly #exchange: ExchangeRepository;
  readonly #summaries: SummariesService;
  readonly #clock: Clock;

  constructor(exchange: ExchangeRepository, summaries: SummariesService, clock: Clock) {
    this.#exchange = exchange;
    this.#summaries = summaries;
    this.#clock = clock;
  }

  /** What an import would do. Nothing is stored. */
  async plan(
    prepared: PreparedImport,
    { tell, signal }: Following,
  ): Promise<{ counts: PlanCounts; rows: PreviewRow[] }> {
    const told = new ToldRows(prepared.table);
    const counter = new PlanCounter();
    let done = 0;
    for await (const athletes of planFile(prepared, this.#stored(), this.#clock.today())) {
      signal?.throwIfAborted();
      for (const { rows, sessions } of athletes) {
        told.add(rows);
        counter.add(rows, sessions);
        done += rows.length;
      }
      tell({ kind: 'progress', stage: 'comparing', done, of: rowsIn(prepared.table) });
    }
    return { counts: counter.counts(), rows: told.inOrder() };
  }

  /**
   * Plans and writes in one transaction: what is compared is what is written upon, and a failure leaves nothing.
   * @throws InvalidError while the mapping does not hold or a question is open
   */
  async run(
    prepared: PreparedImport,
    extras: ImportExtras,
    { tell, signal }: Following,
  ): Promise<{ result: ImportResult; rows: PreviewRow[] }> {
    checkReady(prepared);
    const { file, table, mapping, answers, format, questions, catalogue } = prepared;
    const now = this.#clock.now().toISOString();
    const note = sessionNote(file.name, mapping, answers, format, questions, catalogue, extras.dateReason);
    const batch = { id: newId(), file_name: file.name, digest: digestOf(file.bytes), created_at: now, undone_at: null };
    const told = new ToldRows(table);
    const counter = new PlanCounter();
    const written = { sessions: 0, values: 0 };
    const begun = await this.#exchange.transaction(async (trx) => {
      const writer = new ImportWriter(trx, batch);
      let done = 0;
      for await (const planned of planFile(prepared, this.#stored(trx), this.#clock.today())) {
        signal?.throwIfAborted();
        const squadIds = await writer.squadIds(planned.flatMap(({ rows }) => rows.flatMap(({ squads }) => squads)));
        const context: ImportContext = { importId: batch.id, now, squadIds, sessionNote: note };
        const { rows, athletes } = rowsOf(planned, context);
        await extras.add?.(trx, rows, athletes, context);
        await writer.write(rows);
        await this.#summaries.refreshAll(trx, [...new Set(rows.sessions.map(({ athlete_id }) => athlete_id))]);
        written.sessions += rows.sessions.length;
        written.values += rows.trials.length;
        for (const { rows: lines, sessions } of planned) {
          told.add(lines);
          counter.add(lines, sessions);
          done += lines.length;
        }
        tell({ kind: 'progress', stage: 'writing', done, of: rowsIn(table) });
      }
      if (writer.begun) await this.#exchange.keepMapping(trx, toRow(table.columns, mapping, answers, now));
      signal?.throwIfAborted();
      return writer.begun;
    });
    const counts = counter.counts();
    const rows = told.inOrder();
    const refused = [...leftOutOf(rows)];
    const result: ImportResult = {
      importId: begun ? batch.id : null,
      athletesNew: counts.new,
      athletesUpdated: counts.match,
      athletesUnchanged: counts.unchanged,
      ...written,
      refused: refused.slice(0, REFUSED_SHOWN),
      refusedTotal: refused.length,
    };
    return { result, rows };
  }

  #stored(db?: Database): StoredAthletes {
    return {
      people: () => this.#exchange.storedPeople(db),
      whole: (ids) => this.#exchange.knownAthletes(ids, db),
    };
  }
}

/** All that are told of, those that do not fit the header too. */
function rowsIn({ rows, refused }: Table): number {
  return rows.length + refused.length;
}
