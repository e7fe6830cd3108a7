import type { Insertable, Selectable } from 'kysely';
import { fromJson } from '#main/database/codecs.ts';
import type { OwnNoise } from '#shared/analysis/own-noise.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import type { OwnTest, TestSettings } from '#shared/catalog/tests-in-use.ts';
import type { OwnTestRow } from './catalog.repository.ts';
import type { OwnNoiseTable, TestSettingTable } from './catalog.table.ts';

export function toOwnTest(row: OwnTestRow): OwnTest {
  return {
    definition: fromJson<TestDefinition>(row.definition),
    archived: row.archived_at !== null,
    version: row.version,
  };
}

export function toSettings(row: Selectable<TestSettingTable>): TestSettings {
  return {
    testId: row.test_id,
    threshold: row.threshold,
    trialError: row.trial_error,
    dayError: row.day_error,
  };
}

export function settingsRow(settings: TestSettings): Insertable<TestSettingTable> {
  return {
    test_id: settings.testId,
    threshold: settings.threshold,
    trial_error: settings.trialError,
    day_error: settings.dayError,
  };
}

export function toOwnNoise(row: Selectable<OwnNoiseTable>): OwnNoise {
  return {
    testId: row.test_id,
    athletes: row.athletes,
    pairs: row.pairs,
    trialError: row.trial_error,
    dayError: row.day_error,
    typicalError: row.typical_error,
    cv: row.cv,
    sem: row.sem,
    mdc95: row.mdc95,
    swc: row.swc,
    kappa: row.kappa,
  };
}

export function ownNoiseRow(noise: OwnNoise): Insertable<OwnNoiseTable> {
  return {
    test_id: noise.testId,
    athletes: noise.athletes,
    pairs: noise.pairs,
    trial_error: noise.trialError,
    day_error: noise.dayError,
    typical_error: noise.typicalError,
    cv: noise.cv,
    sem: noise.sem,
    mdc95: noise.mdc95,
    swc: noise.swc,
    kappa: noise.kappa,
  };
}
