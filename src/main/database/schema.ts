import type { MeasurementTable, TestSessionTable, TrialTable } from '#main/assessments/assessments.table.ts';
import type { AthleteSummaryTable } from '#main/assessments/summaries.table.ts';
import type { AthleteTable, RaceTable, SquadMemberTable, SquadTable } from '#main/athletes/athletes.table.ts';
import type {
  BatteryTable,
  OwnNoiseRunTable,
  OwnNoiseTable,
  OwnTestTable,
  TestSettingTable,
} from '#main/catalog/catalog.table.ts';
import type {
  ImportAthleteTable,
  ImportBatchTable,
  ImportMappingTable,
  ImportSessionTable,
  ImportSquadTable,
} from '#main/exchange/exchange.table.ts';
import type { ProgramExerciseTable, ProgramSessionTable, ProgramTable } from '#main/programs/programs.table.ts';
import type { PreferenceTable } from '#main/settings/settings.table.ts';
import type { TestingDayAthleteTable, TestingDayTable } from '#main/testing-day/testing-day.table.ts';

/** All tables, each declared by the feature that owns it. */
export interface Schema {
  athlete: AthleteTable;
  squad: SquadTable;
  squad_member: SquadMemberTable;
  race: RaceTable;
  test_session: TestSessionTable;
  measurement: MeasurementTable;
  trial: TrialTable;
  athlete_summary: AthleteSummaryTable;
  own_test: OwnTestTable;
  test_setting: TestSettingTable;
  own_noise: OwnNoiseTable;
  own_noise_run: OwnNoiseRunTable;
  battery: BatteryTable;
  program: ProgramTable;
  program_session: ProgramSessionTable;
  program_exercise: ProgramExerciseTable;
  import_batch: ImportBatchTable;
  import_session: ImportSessionTable;
  import_athlete: ImportAthleteTable;
  import_squad: ImportSquadTable;
  import_mapping: ImportMappingTable;
  preference: PreferenceTable;
  testing_day: TestingDayTable;
  testing_day_athlete: TestingDayAthleteTable;
}
