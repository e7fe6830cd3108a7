import type { MethodSection } from './method-section.ts';
import { BENEFITS_SECTION } from './text/benefits.ts';
import { CHANGE } from './text/change.ts';
import { DIFFERENCE } from './text/difference.ts';
import { ECONOMY } from './text/economy.ts';
import { NOISE } from './text/noise.ts';
import { NORMS_SECTION } from './text/norms.ts';
import { OWN_NOISE } from './text/own-noise.ts';
import { RATIOS_SECTION } from './text/ratios.ts';
import { STATES } from './text/states.ts';

/** The method in reading order; the calibration follows it. */
export const SECTIONS: MethodSection[] = [
  DIFFERENCE,
  NOISE,
  STATES,
  RATIOS_SECTION,
  CHANGE,
  OWN_NOISE,
  NORMS_SECTION,
  BENEFITS_SECTION,
  ECONOMY,
];
