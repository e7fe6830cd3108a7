import { RULES_VERSION } from '#shared/analysis/rules-version.ts';
import { AssessmentsRepository } from './assessments/assessments.repository.ts';
import { AssessmentsService } from './assessments/assessments.service.ts';
import { MeasurementsService } from './assessments/measurements.service.ts';
import { RecordingService } from './assessments/recording.service.ts';
import { RepeatedSessionsService } from './assessments/repeated-sessions.service.ts';
import { SummariesRepository } from './assessments/summaries.repository.ts';
import { SummariesService } from './assessments/summaries.service.ts';
import { TestedSessionsRepository } from './assessments/tested-sessions.repository.ts';
import { AthletesRepository } from './athletes/athletes.repository.ts';
import { AthletesService } from './athletes/athletes.service.ts';
import { RosterRepository } from './athletes/roster.repository.ts';
import { RosterService } from './athletes/roster.service.ts';
import { SquadsRepository } from './athletes/squads.repository.ts';
import { SquadsService } from './athletes/squads.service.ts';
import { BatteriesRepository } from './catalog/batteries.repository.ts';
import { BatteriesService } from './catalog/batteries.service.ts';
import { CatalogRepository } from './catalog/catalog.repository.ts';
import { CatalogService } from './catalog/catalog.service.ts';
import { CatalogChangesService } from './catalog/catalog-changes.service.ts';
import { CatalogInUseService } from './catalog/catalog-in-use.service.ts';
import { OwnNoiseRepository } from './catalog/own-noise.repository.ts';
import { OwnNoiseService } from './catalog/own-noise.service.ts';
import type { Database } from './database/open.ts';
import { ExchangeRepository } from './exchange/exchange.repository.ts';
import { ExchangeService } from './exchange/exchange.service.ts';
import { ImportUndoRepository } from './exchange/import-undo.repository.ts';
import { ImportUndo } from './exchange/import-undo.ts';
import { Importer } from './exchange/importer.ts';
import { ExportRepository } from './export/export.repository.ts';
import { ExportService } from './export/export.service.ts';
import { RestoreService } from './export/restore.service.ts';
import type { Platform } from './platform/ports.ts';
import { ProgramsRepository } from './programs/programs.repository.ts';
import { ProgramsService } from './programs/programs.service.ts';
import { ReportsService } from './reports/reports.service.ts';
import { SettingsRepository } from './settings/settings.repository.ts';
import { SettingsService } from './settings/settings.service.ts';
import { DayValuesRepository } from './testing-day/day-values.repository.ts';
import { DayValuesService } from './testing-day/day-values.service.ts';
import { TestingDaysRepository } from './testing-day/testing-days.repository.ts';
import { TestingDaysService } from './testing-day/testing-days.service.ts';

export interface ServicesConfig {
  /** Shown to the coach, so that they know where the data is. */
  dataFile: string;
  /** Folder of the files that are shipped with the application. */
  resources: string;
}

/** The composition root: the only place that says `new` to services and repositories. */
export function createServices(db: Database, platform: Platform, config: ServicesConfig) {
  const { clock } = platform;
  const squadsRepository = new SquadsRepository(db);
  const catalogRepository = new CatalogRepository(db);
  const ownNoiseRepository = new OwnNoiseRepository(db);
  const inUse = new CatalogInUseService(catalogRepository, ownNoiseRepository);
  const tested = new TestedSessionsRepository();
  const summaries = new SummariesService(db, new SummariesRepository(), tested, inUse);
  const changes = new CatalogChangesService(catalogRepository, inUse, summaries);
  const repeated = new RepeatedSessionsService(db, tested);
  const ownNoise = new OwnNoiseService(ownNoiseRepository, repeated, inUse, changes, clock);
  const athletes = new AthletesService(new AthletesRepository(db), squadsRepository, clock);
  const assessmentsRepository = new AssessmentsRepository(db);
  const exportRepository = new ExportRepository(db);
  const recording = new RecordingService(assessmentsRepository, clock);
  const assessments = new AssessmentsService(assessmentsRepository, summaries, recording, clock);
  const exchangeRepository = new ExchangeRepository(db);
  const batteries = new BatteriesService(new BatteriesRepository(db), inUse, clock);
  const testingDaysRepository = new TestingDaysRepository(db);
  const dayValuesRepository = new DayValuesRepository();
  const testingDays = new TestingDaysService(
    testingDaysRepository,
    dayValuesRepository,
    batteries,
    summaries,
    inUse,
    platform,
  );
  return {
    athletes,
    squads: new SquadsService(squadsRepository, clock),
    roster: new RosterService(new RosterRepository(db), inUse),
    assessments,
    measurements: new MeasurementsService(assessmentsRepository, summaries, inUse, recording),
    summaries,
    catalog: new CatalogService(catalogRepository, inUse, changes, assessments, clock),
    batteries,
    ownNoise,
    programs: new ProgramsService(new ProgramsRepository(db), athletes, assessments, clock),
    reports: new ReportsService(athletes, platform.printer, platform.delivery, clock),
    exchange: new ExchangeService(
      exchangeRepository,
      new ImportUndo(new ImportUndoRepository(db), summaries, clock),
      inUse,
      new Importer(exchangeRepository, summaries, clock),
      ownNoise,
      platform,
      config.resources,
    ),
    testingDays,
    dayValues: new DayValuesService(testingDaysRepository, dayValuesRepository, summaries, inUse, recording),
    export: new ExportService(exportRepository, platform.delivery, clock, platform.version),
    restore: new RestoreService(exportRepository, inUse, summaries),
    settings: new SettingsService(new SettingsRepository(db), {
      version: platform.version,
      host: platform.host,
      dataFile: config.dataFile,
      rulesVersion: RULES_VERSION,
    }),
  };
}

export type Services = ReturnType<typeof createServices>;
