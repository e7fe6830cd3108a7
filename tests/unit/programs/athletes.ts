import { type AthleteAnalysis, analyse } from '#shared/analysis/analysis.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import { testById } from '#shared/catalog/tests.ts';
import type { SuggestionOptions } from '#shared/contract/programs.ts';
import { suggest } from '#shared/programs/suggest.ts';
import type { RuleContext, SuggestionAthlete } from '#shared/programs/suggestion.ts';

export const TODAY = '2026-11-22';
export const HAMSTRING = 'knee-flexion-isometric-hhd';
export const QUADRICEPS = 'knee-extension-isometric-hhd';
export const HIP_ABDUCTION = 'hip-abduction-isometric';
export const HIP_EXTENSION = 'hip-extension-isometric';
export const NORDIC = 'nordic-hamstring';
export const REACH = 'y-balance-anterior';

/** One test of one session in the test's own unit. */
export function tested(testId: string, date: string, left: number[], right: number[]): TestedSession {
  const { unit } = testById(testId);
  return {
    sessionId: date,
    date,
    testId,
    unit,
    basis: 'trials',
    statedTrials: null,
    setUp: { device: null, position: null, angleDeg: null, leverM: null, speedKmh: null },
    massKg: null,
    left,
    right,
    whole: [],
  };
}

/** Two sessions in which the left side is far weaker: a clear difference in any strength test. */
export function clearlyWeaker(testId: string, side: 'left' | 'right', share = 0.7): TestedSession[] {
  const strong = [200, 202, 201];
  const weak = strong.map((value) => value * share);
  return ['2026-06-01', '2026-09-01'].map((date) =>
    side === 'left' ? tested(testId, date, weak, strong) : tested(testId, date, strong, weak),
  );
}

export const NOBODY: SuggestionAthlete = { equipment: [], races: [], birthDate: null };

export function context(sessions: TestedSession[], change: Partial<RuleContext> = {}): RuleContext {
  return { athlete: NOBODY, analysis: analyse(sessions, DELIVERED), level: 'beginner', equipment: null, ...change };
}

export function suggested(
  analysis: AthleteAnalysis | TestedSession[],
  options: Partial<SuggestionOptions> = {},
  athlete: Partial<SuggestionAthlete> = {},
) {
  return suggest({
    athlete: { ...NOBODY, ...athlete },
    analysis: Array.isArray(analysis) ? analyse(analysis, DELIVERED) : analysis,
    options,
    today: TODAY,
  });
}
