import type { SetUp } from '#shared/catalog/set-up.ts';

/** A set-up in one line: "hand-held dynamometer, seated, 90°, lever 0.34 m". */
export function setUpWords({ device, position, angleDeg, leverM, speedKmh }: SetUp): string {
  return [
    device,
    position,
    angleDeg !== null && `${angleDeg}°`,
    leverM !== null && `lever ${leverM} m`,
    speedKmh !== null && `${speedKmh} km/h`,
  ]
    .filter(Boolean)
    .join(', ');
}
