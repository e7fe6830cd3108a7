import { NORMS, type NormDefinition } from '#shared/catalog/norms.ts';

/** Samples that say where a value of this test stands; most tests have none. */
export function normsOfTest(testId: string): NormDefinition[] {
  return NORMS.filter((norm) => norm.testId === testId);
}

export function hasNorm(testId: string): boolean {
  return normsOfTest(testId).length > 0;
}
