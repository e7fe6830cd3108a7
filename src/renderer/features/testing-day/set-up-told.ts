import { type SetUp, setUpKey } from '#shared/catalog/set-up.ts';
import type { DayAthlete } from '#shared/contract/testing-day.ts';
import { shortDate } from '#shared/dates.ts';
import { setUpOfDay } from '#shared/testing-day/set-up-of-day.ts';
import { unitKind } from '#shared/units.ts';
import { recordOf } from './cell-content.ts';
import type { Station } from './columns.ts';

export interface SetUpTold {
  /** The set-up most athletes are tested in. */
  setUp: SetUp;
  /** "same as 14 Aug", or whose last time cannot be compared. */
  words: string;
  changed: boolean;
}

/**
 * The set-up guard of one test of the day: whether its values may be compared with those of last time.
 * @param present the athletes who came
 */
export function setUpTold({ test, day }: Station, present: readonly DayAthlete[], today: string): SetUpTold {
  const used = present.map((athlete) => {
    const before = athlete.before.find(({ testId }) => testId === test.id);
    const record = recordOf(athlete, test.id);
    // A record that was not answered yet has no set-up; it will be made in that of the day.
    const recorded = record && Object.values(record.setUp).some((part) => part !== null) ? record.setUp : null;
    const effective = recorded ?? setUpOfDay(test, day.setUp, before?.setUp ?? null);
    const same =
      before === undefined ||
      (setUpKey(before.setUp, test.comparable) === setUpKey(effective, test.comparable) &&
        unitKind(before.unit) === unitKind(record?.unit ?? day.unit));
    return { name: athlete.name, effective, before, same };
  });
  const setUp = mostOf(used.map(({ effective }) => effective)) ?? setUpOfDay(test, day.setUp, null);
  const known = used.filter(({ before }) => before !== undefined);
  const other = known.filter(({ same }) => !same).map(({ name }) => name);
  if (known.length === 0) return { setUp, words: 'first time', changed: false };
  if (other.length > 0) {
    const whose = other.length === known.length ? '' : ` of ${whoWords(other)}`;
    return { setUp, words: `changed: not comparable with the last time${whose}`, changed: true };
  }
  const dates = [...new Set(known.flatMap(({ before }) => before?.date ?? []))];
  const [date] = dates;
  return {
    setUp,
    words: dates.length === 1 && date ? `same as ${shortDate(date, today)}` : 'same as last time',
    changed: false,
  };
}

/** "Anna Example", "Anna Example and Ben Example", "Anna Example, Ben Example and 3 more" */
function whoWords([first, second, ...others]: string[]): string {
  if (others.length > 0) return `${first}, ${second} and ${others.length} more`;
  return second === undefined ? `${first}` : `${first} and ${second}`;
}

function mostOf(setUps: SetUp[]): SetUp | undefined {
  const groups = [...Map.groupBy(setUps, (setUp) => JSON.stringify(setUp)).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}
