import { ENOUGH_ATHLETES, type OwnNoise } from '../analysis/own-noise.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import type { TestDefinition, Threshold, TypicalError } from './test-definition.ts';
import { TESTS } from './tests.ts';

/** What a coach set for a test; null keeps what was delivered. Errors are relative, the line is in its own measure. */
export interface TestSettings {
  testId: string;
  threshold: number | null;
  trialError: number | null;
  dayError: number | null;
}

/** A test that a coach defined. */
export interface OwnTest {
  definition: TestDefinition;
  archived: boolean;
  version: number;
}

export type NoiseOrigin = 'delivered' | 'own-athletes' | 'coach';

/** A test as it is in use now, and what was delivered or defined beneath it. */
export interface TestInUse {
  test: TestDefinition;
  origin: 'delivered' | 'own';
  archived: boolean;
  /** Of an own test; 0 for delivered ones, which no one edits. */
  version: number;
  noiseFrom: NoiseOrigin;
  thresholdFrom: 'delivered' | 'coach';
  /** What a reset goes back to. */
  delivered: { typicalError: TypicalError; threshold: Threshold };
}

/**
 * All tests with the noise and the line in use. What the coach set comes before the noise of their own athletes, which
 * from ten athletes on comes before the catalogue's.
 */
export function testsInUse(own: OwnTest[], settings: TestSettings[], noise: OwnNoise[]): TestInUse[] {
  const settingsById = new Map(settings.map((setting) => [setting.testId, setting]));
  const noiseById = new Map(noise.map((measured) => [measured.testId, measured]));
  const inUse = (definition: TestDefinition, rest: Pick<TestInUse, 'origin' | 'archived' | 'version'>): TestInUse => {
    const setting = settingsById.get(definition.id);
    const error = errorInUse(definition.typicalError, setting, noiseById.get(definition.id));
    const threshold = thresholdInUse(definition.threshold, setting);
    return {
      ...rest,
      test: { ...definition, typicalError: error.typicalError, threshold },
      noiseFrom: error.from,
      thresholdFrom: threshold === definition.threshold ? 'delivered' : 'coach',
      delivered: { typicalError: definition.typicalError, threshold: definition.threshold },
    };
  };
  return [
    ...TESTS.map((test) => inUse(test, { origin: 'delivered', archived: false, version: 0 })),
    ...own.map(({ definition, archived, version }) => inUse(definition, { origin: 'own', archived, version })),
  ];
}

/** Archived tests stay in the catalogue, since stored sessions name them. */
export function catalogueInUse(tests: TestInUse[]): Catalogue {
  return catalogueOf(tests.map(({ test }) => test));
}

function errorInUse(
  delivered: TypicalError,
  setting: TestSettings | undefined,
  noise: OwnNoise | undefined,
): { typicalError: TypicalError; from: NoiseOrigin } {
  if (setting && (setting.trialError !== null || setting.dayError !== null)) {
    const trial = setting.trialError ?? delivered.trial;
    const day = setting.dayError ?? delivered.day;
    const source = { citation: 'coach', grade: 'convention' as const };
    return { typicalError: { trial, day, source }, from: 'coach' };
  }
  if (noise && noise.athletes >= ENOUGH_ATHLETES) {
    const source = {
      citation: 'own-athletes',
      grade: 'derived' as const,
      note: `Measured in ${noise.athletes} of your athletes, tested twice within two weeks in the same set-up.`,
    };
    return {
      typicalError: { trial: noise.trialError ?? delivered.trial, day: noise.dayError, source },
      from: 'own-athletes',
    };
  }
  return { typicalError: delivered, from: 'delivered' };
}

function thresholdInUse(delivered: Threshold, setting: TestSettings | undefined): Threshold {
  if (!setting || setting.threshold === null) return delivered;
  return { ...delivered, value: setting.threshold, source: { citation: 'coach', grade: 'convention' } };
}
