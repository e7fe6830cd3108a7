import type { SetUp } from '#shared/contract/assessments.ts';

/** A set-up in one line: "hand-held dynamometer, seated, 90°, lever 0.34 m". */
export function setUpWords({ device, position, angleDeg, leverM }: SetUp): string {
  return [device, position, angleDeg !== null && `${angleDeg}°`, leverM !== null && `lever ${leverM} m`]
    .filter(Boolean)
    .join(', ');
}
