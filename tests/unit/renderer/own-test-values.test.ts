import { describe, expect, it } from 'vitest';
import { copyOf, EMPTY_TEST, toOwnTest } from '#renderer/features/catalog/own-test-values.ts';
import { TESTS } from '#shared/catalog/tests.ts';
import { ownTestInput } from '#shared/contract/catalog.ts';

function faults(values: unknown): string[] {
  const result = ownTestInput.safeParse(values);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a test of the coach’s own', () => {
  it.each(TESTS.map((test) => [test.id, test] as const))('may begin as a copy of %s without a fault', (_id, test) => {
    expect(faults(toOwnTest(copyOf(test)))).toEqual([]);
  });

  it('asks for what an empty form lacks and for nothing else', () => {
    const fields = faults(toOwnTest(EMPTY_TEST)).map((fault) => fault.split(':')[0]);
    expect(fields.toSorted()).toEqual([
      'benefits',
      'detail',
      'name',
      'noun',
      'plausible.max',
      'protocol.counts',
      'protocol.instructions',
      'protocol.position',
    ]);
  });

  it('turns percent into shares without a rounding tail', () => {
    expect(toOwnTest({ ...EMPTY_TEST, trialError: 5.9, dayError: 0.7, threshold: 14.5 })).toMatchObject({
      trialError: 0.059,
      dayError: 0.007,
      threshold: 0.145,
    });
  });
});
