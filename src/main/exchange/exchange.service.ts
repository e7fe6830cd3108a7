import { createHash } from 'node:crypto';
import type { SummariesService } from '#main/assessments/summaries.service.ts';
import type { OwnNoiseService } from '#main/catalog/own-noise.service.ts';
import { newId } from '#main/database/new-id.ts';
import type { Database } from '#main/database/open.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { ImportInput, ImportPreview, ImportResult, TablePreview } from '#shared/contract/exchange.ts';
import { countPlan, type PlannedRow } from '#shared/exchange/plan.ts';
import { planRows } from '#shared/exchange/plan-rows.ts';
import { readRows } from '#shared/exchange/read-rows.ts';
import { sessionNote } from '#shared/exchange/session-note.ts';
import { searchText } from '#shared/search-text.ts';
import { addMadeUpDays, EXAMPLE_DATE_REASON, type ImportedAthlete, readExample } from './example-squad.ts';
import type { ExchangeRepository } from './exchange.repository.ts';
import { refusedLine, resultOf, toPreviewRow } from './import-result.ts';
import { addPlannedRow, type ImportContext, type ImportRows, noRows } from './import-rows.ts';
import { bytesOf, checkReady, type NamedBytes, type PreparedImport, prepareImport } from './prepared-import.ts';
import { tablePreview } from './table-preview.ts';

/** What an import adds beyond its file, in the same transaction. */
interface ImportExtras {
  dateReason: string | null;
  add?(trx: Database, rows: ImportRows, athletes: ImportedAthlete[], context: ImportContext): Promise<void>;
}

/** Import of delimited text, and of the example squad by the same path. */
export class ExchangeService {
  readonly #exchange: ExchangeRepository;
  readonly #summaries: SummariesService;
  readonly #ownNoise: OwnNoiseService;
  readonly #clock: Clock;
  readonly #resources: string;

  /** @param resources folder of the files that are shipped with the application */
  constructor(
    exchange: ExchangeRepository,
    summaries: SummariesService,
    ownNoise: OwnNoiseService,
    clock: Clock,
    resources: string,
  ) {
    this.#exchange = exchange;
    this.#summaries = summaries;
    this.#ownNoise = ownNoise;
    this.#clock = clock;
    this.#resources = resources;
  }

  async read(input: File): Promise<TablePreview> {
    const file = await bytesOf(input);
    return tablePreview(file, await this.#exchange.importedAt(digestOf(file)));
  }

  async preview(input: ImportInput): Promise<ImportPreview> {
    const prepared = await prepareImport(await bytesOf(input.file), input);
    const { problem, questions, open } = prepared;
    const ready = problem === null && open.length === 0;
    if (!ready) return { problem, questions, open: open.length, plan: null };
    const rows = await this.#plan(prepared);
    return { problem, questions, open: 0, plan: { counts: countPlan(rows), rows: rows.map(toPreviewRow) } };
  }

  async run(input: ImportInput): Promise<ImportResult> {
    const prepared = await prepareImport(await bytesOf(input.file), input);
    return this.#import(prepared, { dateReason: null });
  }

  /** The published runners and made-up test days. What is there already stays as it is. */
  async loadExample(): Promise<ImportResult> {
    const prepared = await readExample(this.#resources);
    return this.#import(prepared, {
      dateReason: EXAMPLE_DATE_REASON,
      add: async (trx, rows, athletes, context) => {
        const ids = athletes.map(({ athleteId }) => athleteId);
        const having = await this.#exchange.withMadeUpDays(trx, ids);
        const without = athletes.filter(({ athleteId }) => !having.has(athleteId));
        addMadeUpDays(rows, without, this.#clock.today(), context);
      },
    });
  }

  async #plan({ table, mapping, answers }: PreparedImport, db?: Database): Promise<PlannedRow[]> {
    const read = readRows(table, mapping, answers, this.#clock.today());
    const ids = read.flatMap(({ externalId }) => externalId ?? []);
    const names = read.flatMap(({ name }) => (name ? searchText(name) : []));
    const known = await this.#exchange.knownAthletes([...new Set(ids)], [...new Set(names)], db);
    return [...planRows(read, known), ...table.refused.map(refusedLine)].sort((a, b) => a.line - b.line);
  }

  /** What came may hold repeated sessions, so that the own noise is worked out again where anything came. */
  async #import(prepared: PreparedImport, extras: ImportExtras): Promise<ImportResult> {
    const result = await this.#store(prepared, extras);
    if (result.sessions > 0) await this.#ownNoise.measure();
    return result;
  }

  /** Plans and writes in one transaction: what is compared is what is written upon, and a failure leaves nothing. */
  async #store(prepared: PreparedImport, extras: ImportExtras): Promise<ImportResult> {
    checkReady(prepared);
    const { file, mapping, answers, format } = prepared;
    return this.#exchange.transaction(async (trx) => {
      const planned = await this.#plan(prepared, trx);
      const now = this.#clock.now().toISOString();
      const squads = planned.flatMap((row) => row.squads);
      const context: ImportContext = {
        importId: newId(),
        now,
        squadIds: await this.#exchange.ensureSquads(trx, squads, now),
        sessionNote: sessionNote(file.name, mapping, answers, format, extras.dateReason),
      };
      const rows = noRows();
      const athletes = planned.flatMap((row): ImportedAthlete[] => {
        const athleteId = addPlannedRow(rows, row, context);
        return athleteId === null ? [] : [{ athleteId, planned: row }];
      });
      await extras.add?.(trx, rows, athletes, context);
      const batch = { id: context.importId, file_name: file.name, digest: digestOf(file), created_at: now };
      await this.#write(trx, batch, rows);
      return resultOf(planned, rows);
    });
  }

  async #write(trx: Database, batch: Parameters<ExchangeRepository['write']>[1], rows: ImportRows): Promise<void> {
    if (Object.values(rows).every((list) => list.length === 0)) return;
    await this.#exchange.write(trx, batch, rows);
    await this.#summaries.refreshAll(trx, [...new Set(rows.sessions.map((session) => session.athlete_id))]);
  }
}

function digestOf({ bytes }: NamedBytes): string {
  return createHash('sha256').update(bytes).digest('hex');
}
