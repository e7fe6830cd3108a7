import { expect, test } from 'vitest';
import { MARK_WORDS, type MarkState, StateMark } from '#renderer/components/state-mark.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { renderThemed } from '#tests/support/themed.tsx';

const STATES = Object.keys(MARK_WORDS) as MarkState[];

test('each state has a word, a shape and a colour of its own', async () => {
  const screen = await renderThemed(STATES.map((state) => <StateMark key={state} state={state} />));
  for (const state of STATES) await expect.element(screen.getByRole('img', { name: MARK_WORDS[state] })).toBeVisible();
  const marks = [...screen.container.querySelectorAll('svg')];
  const shapes = marks.map((mark) => mark.lastElementChild?.outerHTML);
  expect(new Set(shapes).size).toBe(STATES.length);
  const colours = ['clear', 'watch', 'within-noise', 'refer'].map((state) => {
    const mark = screen.container.querySelector(`[data-state="${state}"]`);
    return mark && getComputedStyle(mark).color;
  });
  expect(new Set(colours).size).toBe(colours.length);
});

test('a mark beside its words is silent, and the sentence says the state', async () => {
  const screen = await renderThemed(
    <VerdictSentence state="clear" lead="Left weaker by 15 %" detail="third session running" />,
  );
  expect(screen.getByRole('img').elements()).toHaveLength(0);
  await expect.element(screen.getByText('Clear difference:')).toBeInTheDocument();
  expect(screen.container.textContent).toContain('Left weaker by 15 %, third session running');
});
