import type { SetUp, SetUpField } from '../catalog/set-up.ts';
import type { TestDefinition } from '../catalog/test-definition.ts';

/** No field chosen for the day: each athlete as last time. */
export const AS_LAST_TIME: SetUp = { device: null, position: null, angleDeg: null, leverM: null, speedKmh: null };

/**
 * The set-up an athlete is tested in: what was chosen for the day, else as the athlete's last time, else as the
 * catalogue proposes. So a lever stays the athlete's own while a new device holds for all.
 * @param chosen the set-up of the day; null fields are not chosen
 * @param before the athlete's last set-up, null where there is none
 */
export function setUpOfDay(test: TestDefinition, chosen: SetUp, before: SetUp | null): SetUp {
  const { device = null, position = null, angleDeg = null } = test.setUp;
  const usual = before ?? { ...AS_LAST_TIME, device, position, angleDeg };
  return {
    device: chosen.device ?? usual.device,
    position: chosen.position ?? usual.position,
    angleDeg: chosen.angleDeg ?? usual.angleDeg,
    leverM: chosen.leverM ?? usual.leverM,
    speedKmh: chosen.speedKmh ?? usual.speedKmh,
  };
}

/**
 * The set-up of what is recorded already, when the set-up of the day is changed: as if it were tested now. So a change
 * that is taken back leaves nothing behind. A field that was set elsewhere, such as a lever on the athlete's page, stays
 * where nothing is chosen for the day.
 * @param recorded what stands in the record
 * @param was what was chosen for the day until now
 */
export function setUpChanged(
  test: TestDefinition,
  { recorded, was, chosen, before }: { recorded: SetUp; was: SetUp; chosen: SetUp; before: SetUp | null },
): SetUp {
  const given = setUpOfDay(test, was, before);
  const now = setUpOfDay(test, chosen, before);
  const ownOr = <Field extends SetUpField>(field: Field): SetUp[Field] =>
    chosen[field] === null && recorded[field] !== given[field] ? recorded[field] : now[field];
  return {
    device: ownOr('device'),
    position: ownOr('position'),
    angleDeg: ownOr('angleDeg'),
    leverM: ownOr('leverM'),
    speedKmh: ownOr('speedKmh'),
  };
}
