import type { RatioState } from '#shared/analysis/ratio.ts';
import type { VerdictState } from '#shared/analysis/verdict.ts';
import type { MarkState } from './state-mark.tsx';

/** The mark of a verdict: all reasons for saying nothing look the same, their words differ. */
export function markOf(state: VerdictState): MarkState {
  switch (state) {
    case 'clear':
    case 'watch':
    case 'within-noise':
      return state;
    default:
      return 'no-verdict';
  }
}

/** The mark of a ratio: context at the most, so never more than watch. */
export function markOfRatio(state: RatioState): MarkState {
  switch (state) {
    case 'watch':
      return 'watch';
    case 'too-few':
      return 'no-verdict';
    default:
      return 'within-noise';
  }
}
