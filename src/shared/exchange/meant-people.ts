import { searchText } from '../search-text.ts';
import type { Answers } from './answers.ts';
import type { Question } from './questions.ts';

/** What the answers about people come to. Only what was asked counts, so that answers to another file do nothing. */
export interface Meant {
  /** By the searched name of a row: the name, as the file writes it elsewhere, that it stands for. */
  names: ReadonlyMap<string, string>;
  /** By the searched name of a row: the id of the stored athlete it stands for, or null for nobody stored. */
  athletes: ReadonlyMap<string, string | null>;
}

export function meantBy(questions: readonly Question[], answers: Answers): Meant {
  const names = new Map<string, string>();
  const athletes = new Map<string, string | null>();
  for (const question of questions) {
    if (question.kind !== 'people') continue;
    for (const { key, candidates } of question.people) {
      const answer = answers.people[key];
      const chosen = candidates.find(({ target }) => target === answer);
      if (answer === 'new') athletes.set(key, null);
      else if (chosen?.target.startsWith('athlete:')) athletes.set(key, chosen.target.slice('athlete:'.length));
      // A name stands for one further up only, so that what that one stands for is known by now.
      else if (chosen) names.set(key, names.get(searchText(chosen.name)) ?? chosen.name);
    }
  }
  return { names, athletes };
}
