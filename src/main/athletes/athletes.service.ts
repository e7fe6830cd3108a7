import { fromJson, toJson } from '#main/database/codecs.ts';
import { newId } from '#main/database/new-id.ts';
import { ConflictError, InvalidError, NotFoundError } from '#main/errors.ts';
import type { Clock } from '#main/platform/ports.ts';
import type { Equipment } from '#shared/catalog/exercise.ts';
import type { Athlete, AthleteInput } from '#shared/contract/athletes.ts';
import { searchText } from '#shared/search-text.ts';
import type { AthleteRow, AthletesRepository } from './athletes.repository.ts';
import type { SquadsRepository } from './squads.repository.ts';

export class AthletesService {
  readonly #athletes: AthletesRepository;
  readonly #squads: SquadsRepository;
  readonly #clock: Clock;

  constructor(athletes: AthletesRepository, squads: SquadsRepository, clock: Clock) {
    this.#athletes = athletes;
    this.#squads = squads;
    this.#clock = clock;
  }

  async get(athleteId: string): Promise<Athlete> {
    const row = await this.#athletes.find(athleteId);
    if (!row) throw new NotFoundError('athlete');
    const [races, squadIds] = await Promise.all([
      this.#athletes.racesOf(athleteId),
      this.#athletes.squadIdsOf(athleteId),
    ]);
    return {
      ...fromRow(row),
      squadIds,
      races: races.map((race) => ({
        name: race.name,
        date: race.date,
        distanceKm: race.distance_km,
        targetSeconds: race.target_seconds,
      })),
    };
  }

  async create(input: AthleteInput): Promise<Athlete> {
    await this.#checkSquads(input.squadIds);
    const id = newId();
    const now = this.#clock.now().toISOString();
    await this.#athletes.insert(
      { id, ...toRow(input), archived_at: null, created_at: now, updated_at: now, version: 1 },
      input.squadIds,
      raceRows(id, input),
    );
    return this.get(id);
  }

  async update(athleteId: string, version: number, input: AthleteInput): Promise<Athlete> {
    if (!(await this.#athletes.find(athleteId))) throw new NotFoundError('athlete');
    await this.#checkSquads(input.squadIds);
    const change = { ...toRow(input), updated_at: this.#clock.now().toISOString() };
    const updated = await this.#athletes.update(athleteId, version, change, input.squadIds, raceRows(athleteId, input));
    if (!updated) throw new ConflictError('athlete');
    return this.get(athleteId);
  }

  async archive(athleteId: string): Promise<void> {
    await this.#setArchived(athleteId, this.#clock.now().toISOString());
  }

  async restore(athleteId: string): Promise<void> {
    await this.#setArchived(athleteId, null);
  }

  async #setArchived(athleteId: string, archivedAt: string | null): Promise<void> {
    if (!(await this.#athletes.setArchived(athleteId, archivedAt))) throw new NotFoundError('athlete');
  }

  async #checkSquads(squadIds: string[]): Promise<void> {
    if ((await this.#squads.existing(squadIds)) < new Set(squadIds).size) {
      throw new InvalidError('One of these squads is no longer there. Choose again.', 'squadIds');
    }
  }
}

function toRow(input: AthleteInput) {
  return {
    name: input.name,
    search_name: searchText(input.name),
    external_id: input.externalId,
    birth_date: input.birthDate,
    sex: input.sex,
    mass_kg: input.massKg,
    height_cm: input.heightCm,
    dominant_leg: input.dominantLeg,
    involved_side: input.involvedSide,
    limb_length_left_cm: input.limbLengthCm.left,
    limb_length_right_cm: input.limbLengthCm.right,
    main_event: input.mainEvent,
    weekly_km_from: input.weeklyVolume?.from ?? null,
    weekly_km_to: input.weeklyVolume?.to ?? null,
    equipment: toJson(input.equipment),
    notes: input.notes,
  };
}

function fromRow(row: AthleteRow): Omit<Athlete, 'squadIds' | 'races'> {
  return {
    id: row.id,
    name: row.name,
    externalId: row.external_id,
    birthDate: row.birth_date,
    sex: row.sex,
    massKg: row.mass_kg,
    heightCm: row.height_cm,
    dominantLeg: row.dominant_leg,
    involvedSide: row.involved_side,
    limbLengthCm: { left: row.limb_length_left_cm, right: row.limb_length_right_cm },
    mainEvent: row.main_event,
    weeklyVolume: row.weekly_km_from === null ? null : { from: row.weekly_km_from, to: row.weekly_km_to },
    equipment: fromJson<Equipment[]>(row.equipment),
    notes: row.notes,
    archivedAt: row.archived_at,
    version: row.version,
  };
}

function raceRows(athleteId: string, input: AthleteInput) {
  return input.races.map((race) => ({
    id: newId(),
    athlete_id: athleteId,
    name: race.name,
    date: race.date,
    distance_km: race.distanceKm,
    target_seconds: race.targetSeconds,
  }));
}
