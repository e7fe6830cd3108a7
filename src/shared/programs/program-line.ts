import { ageOn } from '../athletes/birth-date.ts';
import { BENEFIT_NAMES } from '../catalog/benefits.ts';
import type { Sourced } from '../catalog/citation.ts';
import type { Template } from '../catalog/template.ts';
import { WHY } from '../catalog/why.ts';
import type { BenefitProposal } from './choose-benefit.ts';
import type { SuggestionAthlete, SuggestionLine } from './suggestion.ts';

/** Age from which the pooled effect on running economy was small (Eihara 2022: 34 to 45 years). */
const OLDER = 34;

const AGE_AND_ECONOMY: Sourced = {
  citation: 'eihara-2022',
  grade: 'study',
  note: 'Pooled effect on running economy g -0.51 at 21 to 31 years, -0.12 at 34 to 45.',
};

/** Which program and why: the findings' own proposal, or the coach's choice beside what the findings speak for. */
export function programLine(
  template: Template,
  proposed: BenefitProposal,
  { birthDate }: SuggestionAthlete,
  startDate: string,
): SuggestionLine {
  const age = birthDate === null ? null : ageOn(birthDate, startDate);
  const smaller = template.benefit === 'running-economy' && age !== null && age.years >= OLDER;
  const own = template.benefit === proposed.benefit;
  const why = own
    ? proposed.reason
    : `Your choice. The tests speak for ${BENEFIT_NAMES[proposed.benefit].toLowerCase()}: ${proposed.reason}`;
  return {
    id: 'program',
    kind: 'program',
    title: template.name,
    reason: smaller ? `${why} In runners of 34 to 45 years the effect was smaller than in younger ones.` : why,
    sources: unique([...template.sources, ...WHY[template.benefit].sources, ...(smaller ? [AGE_AND_ECONOMY] : [])]),
    refusable: false,
    change: null,
  };
}

/** The same source with the same note is named once. */
function unique(sources: Sourced[]): Sourced[] {
  const seen = new Set<string>();
  return sources.filter(({ citation, note }) => {
    const key = `${citation}|${note}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
