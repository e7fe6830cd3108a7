import type { SetUp } from '../catalog/set-up.ts';
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
