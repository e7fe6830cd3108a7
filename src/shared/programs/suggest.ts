import type { AthleteAnalysis } from '../analysis/analysis.ts';
import type { Benefit } from '../catalog/benefits.ts';
import type { Level } from '../catalog/exercise.ts';
import { TEMPLATES } from '../catalog/templates.ts';
import type { SuggestionOptions } from '../contract/programs.ts';
import { chooseBenefit } from './choose-benefit.ts';
import { correctiveLines } from './correctives.ts';
import { equipmentLines } from './equipment.ts';
import { programLine } from './program-line.ts';
import { emphasisLines } from './ratio-emphasis.ts';
import { nextTuesday } from './schedule.ts';
import type { RuleContext, Suggestion, SuggestionAthlete } from './suggestion.ts';
import { taperLines } from './taper.ts';
import { testLines } from './tests-to-do.ts';

export interface SuggestionInput {
  athlete: SuggestionAthlete;
  analysis: AthleteAnalysis;
  /** What the coach chose; the rest is proposed. */
  options: Partial<SuggestionOptions>;
  /** ISO date. */
  today: string;
}

/**
 * A program for one athlete from findings, equipment and races: the template of the benefit, and lines that change it,
 * each with reason and source. Nothing is stored, and the same input gives the same suggestion.
 * @throws RangeError when the catalogue has no template for the benefit and level
 */
export function suggest({ athlete, analysis, options, today }: SuggestionInput): Suggestion {
  const proposed = chooseBenefit(analysis);
  const chosen: SuggestionOptions = {
    benefit: options.benefit ?? proposed.benefit,
    level: options.level ?? 'beginner',
    startDate: options.startDate ?? nextTuesday(today),
  };
  const template = templateFor(chosen.benefit, chosen.level);
  const context: RuleContext = {
    athlete,
    analysis,
    level: chosen.level,
    equipment: athlete.equipment.length > 0 ? athlete.equipment : null,
  };
  return {
    options: chosen,
    proposed,
    templateId: template.id,
    lines: [
      programLine(template, proposed, athlete, chosen.startDate),
      ...correctiveLines(context),
      ...emphasisLines(context),
      ...testLines(context),
      ...equipmentLines(template, context),
      ...taperLines(template, athlete.races, chosen.startDate),
    ],
  };
}

function templateFor(benefit: Benefit, level: Level) {
  const template = TEMPLATES.find((candidate) => candidate.benefit === benefit && candidate.level === level);
  if (!template) throw new RangeError(`The catalogue has no template for "${benefit}" at level "${level}".`);
  return template;
}
