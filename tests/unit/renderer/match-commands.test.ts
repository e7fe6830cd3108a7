import { expect, test } from 'vitest';
import { matchCommands } from '#renderer/app/shell/match-commands.ts';

const COMMANDS = [
  { label: 'Go to athletes', words: 'runners' },
  { label: 'Add athlete' },
  { label: 'Back up the file' },
];
const found = (query: string) => matchCommands(COMMANDS, query).map((command) => command.label);

test('every word has to be found, in the label or its other words', () => {
  expect(found('athl')).toEqual(['Go to athletes', 'Add athlete']);
  expect(found('runners go')).toEqual(['Go to athletes']);
  expect(found('nothing')).toEqual([]);
});

test('what starts with the query comes first, accents and case do not count', () => {
  expect(found('Ádd')).toEqual(['Add athlete']);
  expect(found('b')).toEqual(['Back up the file']);
});

test('an empty query offers everything', () => {
  expect(found('')).toHaveLength(3);
});
