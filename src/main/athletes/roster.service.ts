import type { CatalogInUseService } from '#main/catalog/catalog-in-use.service.ts';
import { findingWords } from '#shared/analysis/headline.ts';
import type { RosterRow } from '#shared/contract/athletes.ts';
import type { RosterFinding } from '#shared/contract/findings.ts';
import type { RosterRepository } from './roster.repository.ts';

type RosterAthlete = Awaited<ReturnType<RosterRepository['athletes']>>[number];

/** The list of all athletes, archived ones included, with what stands out about each. */
export class RosterService {
  readonly #roster: RosterRepository;
  readonly #catalog: CatalogInUseService;

  constructor(roster: RosterRepository, catalog: CatalogInUseService) {
    this.#roster = roster;
    this.#catalog = catalog;
  }

  async list(): Promise<RosterRow[]> {
    const athletes = await this.#roster.athletes();
    const squads = groupSquads(await this.#roster.memberships());
    const programs = new Map((await this.#roster.programs()).map((program) => [program.athlete_id, program]));
    const { catalogue } = await this.#catalog.current();
    return athletes.map((row) => {
      const program = programs.get(row.id);
      const finding = findingOf(row);
      return {
        id: row.id,
        name: row.name,
        squadIds: squads.get(row.id) ?? [],
        birthDate: row.birth_date,
        sex: row.sex,
        massKg: row.mass_kg,
        mainEvent: row.main_event,
        weeklyVolume: row.weekly_km_from === null ? null : { from: row.weekly_km_from, to: row.weekly_km_to },
        archived: row.archived_at !== null,
        finding,
        findingWords: findingWords(finding, catalogue),
        lastTest: row.last_test,
        program: program
          ? {
              name: program.name,
              startDate: program.start_date,
              weeks: program.weeks,
              done: Number(program.done),
              planned: Number(program.planned),
            }
          : null,
      };
    });
  }
}

function groupSquads(memberships: { athlete_id: string; squad_id: string }[]): Map<string, string[]> {
  const squads = new Map<string, string[]>();
  for (const { athlete_id, squad_id } of memberships) {
    const list = squads.get(athlete_id);
    if (list) list.push(squad_id);
    else squads.set(athlete_id, [squad_id]);
  }
  return squads;
}

/** Athletes without a summary have never been tested. */
function findingOf(row: RosterAthlete): RosterFinding {
  const subject = row.subject_kind && row.subject_id ? { kind: row.subject_kind, id: row.subject_id } : null;
  return {
    state: row.state ?? 'not-tested',
    subject,
    side: row.side,
    left: row.left_mean,
    right: row.right_mean,
    judged: row.judged ?? 0,
    open: row.open ?? 0,
  };
}
