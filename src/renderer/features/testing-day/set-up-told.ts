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
  /** "same as 14 Aug", or how many cannot be compared with last time. */
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
    return { effective, before, same };
  });
  const setUp = mostOf(used.map(({ effective }) => effective)) ?? setUpOfDay(test, day.setUp, null);
  const known = used.filter(({ before }) => before !== undefined);
  const other = known.filter(({ same }) => !same).length;
  if (known.length === 0) return { setUp, words: 'first time', changed: false };
  if (other > 0) {
    const who = other === known.length ? 'the last time' : `the last time of ${other} of ${known.length}`;
    return { setUp, words: `changed: not comparable with ${who}`, changed: true };
  }
  const dates = [...new Set(known.flatMap(({ before }) => before?.date ?? []))];
  const [date] = dates;
  return {
    setUp,
    words: dates.length === 1 && date ? `same as ${shortDate(date, today)}` : 'same as last time',
    changed: false,
  };
}

function mostOf(setUps: SetUp[]): SetUp | undefined {
  const groups = [...Map.groupBy(setUps, (setUp) => JSON.stringify(setUp)).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}
