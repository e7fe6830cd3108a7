import type { Verdict } from './verdict.ts';
import { TO_CHECK } from './words.ts';

/** The finding that a difference chart shows, as its title: what is clear, then what is worth a second look. */
export function differenceTitle(verdicts: Verdict[]): string {
  const named = (state: Verdict['state']) =>
    verdicts.filter((verdict) => verdict.state === state).map(({ test }) => test.noun);
  const clear = named('clear');
  const watch = named('watch');
  const judged = verdicts.filter(({ today }) => today.kind === 'difference').length;
  if (clear.length > 0) {
    const verb = clear.length === 1 ? 'is a clear difference' : 'are clear differences';
    const second = watch.length > 0 ? `; ${list(watch)} worth a second look` : '';
    return `${capital(list(clear))} ${verb}${second}`;
  }
  if (watch.length > 0) return `${capital(list(watch))} worth a second look, nothing clear`;
  if (judged > 0) return judged === 1 ? 'Nothing beyond noise in 1 test' : `Nothing beyond noise in ${judged} tests`;
  if (verdicts.some(({ state }) => TO_CHECK.includes(state))) return 'No verdict: values have to be checked first';
  return 'No verdict yet: two trials a side are needed, three are better';
}

/** "hamstring", "hamstring and hop", "hamstring, hop and 2 more". */
function list(names: string[]): string {
  if (names.length <= 1) return names.join('');
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
