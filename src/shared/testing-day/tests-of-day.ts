import type { Catalogue } from '../catalog/catalogue.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';
import type { DayTest } from '../contract/testing-day.ts';

/**
 * The tests of a day in their order, each under a name that only it has: where two share one, what sets them apart is
 * added ("Hamstrings, 90°" beside "Hamstrings, face down, 30°"). A test that is in no catalogue is left out.
 */
export function testsOfDay<Day extends Pick<DayTest, 'testId'>>(
  tests: readonly Day[],
  catalogue: Catalogue,
): { test: TestDefinition; day: Day }[] {
  const found = tests.flatMap((day) => {
    const test = catalogue.find(day.testId);
    return test ? [{ test, day }] : [];
  });
  return found.map(({ test, day }) => {
    const namesakes = found.filter((other) => other.test.name === test.name && other.test !== test);
    return {
      day,
      test:
        namesakes.length > 0
          ? {
              ...test,
              name: nameApart(
                test,
                namesakes.map((other) => other.test),
              ),
            }
          : test,
    };
  });
}

function nameApart({ name, detail }: TestDefinition, namesakes: TestDefinition[]): string {
  const shared = new Set(namesakes.flatMap((other) => partsOf(other.detail)));
  const own = partsOf(detail).filter((part) => !shared.has(part));
  return [name, ...(own.length > 0 ? own : [detail])].join(', ');
}

function partsOf(detail: string): string[] {
  return detail.split(', ');
}
