import type { Answers } from '#shared/exchange/answers.ts';
import { type Question, unanswered } from '#shared/exchange/questions.ts';

/** A question with one answer: that of a name among many, or a whole one. */
export interface Asked {
  id: string;
  question: Question;
  isOpen: boolean;
}

/** Each thing that is asked, one answer each, in the order they are asked. */
export function askedOf(questions: Question[], answers: Answers): Asked[] {
  return questions.flatMap(single).map((question) => ({
    id: idOf(question),
    question,
    isOpen: unanswered([question], answers).length > 0,
  }));
}

function single(question: Question): Question[] {
  switch (question.kind) {
    case 'tests':
      return question.names.map((name) => ({ ...question, names: [name] }));
    case 'names':
      return question.ids.map((id) => ({ ...question, ids: [id] }));
    case 'people':
      return question.people.map((person) => ({ ...question, people: [person] }));
    default:
      return [question];
  }
}

function idOf(question: Question): string {
  switch (question.kind) {
    case 'unit':
      return `unit ${question.id}`;
    case 'date-order':
      return `dates ${question.column}`;
    case 'tests':
      return `test ${question.names[0]?.key}`;
    case 'names':
      return `name ${question.ids[0]?.id}`;
    case 'people':
      return `person ${question.people[0]?.key}`;
    default:
      return question.kind;
  }
}

/** The same answer for everyone or everything that is still open, where many are asked about. */
export interface AllAtOnce {
  label: string;
  answer: Partial<Answers>;
}

/** More than this of one kind can be answered together. */
const MANY = 3;

export function allAtOnce(asked: Asked[], answers: Answers): AllAtOnce[] {
  const open = asked.filter(({ isOpen }) => isOpen).map(({ question }) => question);
  const names = open.flatMap((question) => (question.kind === 'names' ? question.ids : []));
  const people = open.flatMap((question) => (question.kind === 'people' ? question.people : []));
  const tests = open.flatMap((question) => (question.kind === 'tests' ? question.names : []));
  const all = <Value>(keys: string[], value: Value) => Object.fromEntries(keys.map((key) => [key, value]));
  const ways: AllAtOnce[] = [];
  if (people.length > MANY) {
    const nearest = people.flatMap(({ key, candidates: [first] }) => (first ? [[key, first.target]] : []));
    const keys = people.map(({ key }) => key);
    ways.push(
      {
        label: 'All are the first proposed',
        answer: { people: { ...answers.people, ...Object.fromEntries(nearest) } },
      },
      { label: 'All are new athletes', answer: { people: { ...answers.people, ...all(keys, 'new') } } },
    );
  }
  if (names.length > MANY) {
    const left = all(
      names.map(({ id }) => id),
      null,
    );
    ways.push({ label: `Leave out all ${names.length} ids`, answer: { names: { ...answers.names, ...left } } });
  }
  if (tests.length > MANY) {
    const left = all(
      tests.map(({ key }) => key),
      null,
    );
    ways.push({ label: `Leave out all ${tests.length} tests`, answer: { tests: { ...answers.tests, ...left } } });
  }
  return ways;
}
