import type { Template } from './template.ts';
import { BALANCE_TEMPLATES } from './templates/balance.ts';
import { INJURY_PREVENTION_TEMPLATES } from './templates/injury-prevention.ts';
import { NEUROMUSCULAR_POWER_TEMPLATES } from './templates/neuromuscular-power.ts';
import { RUNNING_ECONOMY_TEMPLATES } from './templates/running-economy.ts';

/** Programs to start from: one for each benefit and level. */
export const TEMPLATES: readonly Template[] = [
  ...INJURY_PREVENTION_TEMPLATES,
  ...RUNNING_ECONOMY_TEMPLATES,
  ...NEUROMUSCULAR_POWER_TEMPLATES,
  ...BALANCE_TEMPLATES,
];

const BY_ID = new Map(TEMPLATES.map((template) => [template.id, template]));

/**
 * The template with this id.
 * @throws RangeError when there is none.
 */
export function templateById(id: string): Template {
  const template = BY_ID.get(id);
  if (!template) throw new RangeError(`There is no template "${id}".`);
  return template;
}
