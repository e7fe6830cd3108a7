import type { RatioDefinition } from '../catalog/ratio-definition.ts';
import { ratioById } from '../catalog/ratios.ts';
import { shown } from '../shown.ts';
import { unitLabel } from '../units.ts';
import { changeOf } from './change.ts';
import type { RatioVerdict } from './ratio.ts';
import type { WholeResult } from './whole.ts';
import { NOT_COMPARED_WORDS } from './words.ts';

/** A ratio as it is told beside its name: "Left 0.45, inside its band (0.33 to 0.55)". */
export function ratioSentence({ ratioId, side, value, state }: RatioVerdict): string {
  const band = bandWords(ratioById(ratioId));
  const who = `${side === 'left' ? 'Left' : 'Right'} ${value.toFixed(2)}`;
  switch (state) {
    case 'too-few':
      return `${who}, no verdict from one trial of a muscle`;
    case 'within-band':
      return `${who}, inside its band (${band})`;
    case 'above-band':
      return `${who}, above its band (${band})`;
    case 'below-once':
      return `${who}, below its band (${band}) for the first time`;
    case 'watch':
      return `${who}, below its band (${band}) in two sessions`;
  }
}

/** "0.33 to 0.55", or "1.00 or more". */
export function bandWords({ band }: RatioDefinition): string {
  return band.high === null ? `${band.low.toFixed(2)} or more` : `${band.low.toFixed(2)} to ${band.high.toFixed(2)}`;
}

/** A test without sides: its change since the session before, or its value where there is nothing to compare it with. */
export function wholeWords(whole: WholeResult): string {
  const change = changeOf(whole, 'last');
  const [limb] = change?.limbs ?? [];
  if (limb) return limb.words;
  const { test, today, notCompared } = whole;
  const value = `${test.name} ${shown(today.summary.mean)} ${unitLabel(today.unit)}`;
  return notCompared ? `${value}, ${NOT_COMPARED_WORDS[notCompared]}` : `${value}, measured once`;
}
