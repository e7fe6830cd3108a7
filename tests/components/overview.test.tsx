import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BenefitsPanel } from '#renderer/features/assessments/overview/benefits-panel.tsx';
import { RaceGain } from '#renderer/features/assessments/overview/race-gain.tsx';
import { type BenefitPart, type BenefitState, benefitStates } from '#shared/analysis/benefits.ts';
import { DELIVERED } from '#shared/catalog/catalogue.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import { addDays, localDate } from '#shared/dates.ts';
import { renderRouted } from '#tests/support/routed.tsx';

const part = (name: string, state: BenefitPart['state'], testId: string | null = name): BenefitPart => ({
  testId,
  name,
  state,
  words: 'as it is told',
});

const DUE = { date: '2027-01-10', overdue: true, words: 'Retest overdue since 10 Jan 2027.' };

function benefit(id: BenefitState['benefit'], more: Partial<BenefitState> = {}): BenefitState {
  return { benefit: id, state: 'not-tested', words: 'Not tested yet.', carriedBy: [], missing: [], due: null, ...more };
}

const STATES: BenefitState[] = [
  benefit('injury-prevention', {
    state: 'clear',
    words: 'Left hamstring weaker by 17 %.',
    carriedBy: [
      part('Quadriceps', 'within-noise'),
      part('Hamstrings', 'clear'),
      part('Adductors', 'one-side'),
      part('H:Q, isometric, 90°', 'within-band', null),
      part('H:Q, isometric, 90°', 'below-once', null),
    ],
    missing: ['Soleus', 'Stance, eyes open'],
    due: DUE,
  }),
  benefit('running-economy', { state: 'within-noise', carriedBy: [part('Running economy', 'better')] }),
  benefit('neuromuscular-power'),
  benefit('balance'),
];

test('a benefit tells its tests by how they stand, the loudest first, and each ratio once', async () => {
  const screen = await renderRouted(<BenefitsPanel states={STATES} />);
  const first = screen.getByRole('region', { name: 'Injury prevention' });
  const told = [...first.element().querySelectorAll('dl > div')].map((row) => row.textContent);
  expect(told).toEqual([
    'ClearHamstrings',
    'Within noiseQuadriceps · H:Q',
    'No verdictAdductors',
    'MissingSoleus · Stance, eyes open',
    'DueRetest overdue since 10 Jan 2027.',
  ]);
  expect(screen.getByRole('region', { name: 'Running economy' }).element().textContent).toContain('Better');
});

test('what is due for all alike is said once', async () => {
  const screen = await renderRouted(<BenefitsPanel states={STATES.map((state) => ({ ...state, due: DUE }))} />);
  expect(screen.getByText(DUE.words).elements()).toHaveLength(1);
});

test('an athlete without a test has four benefits without a verdict, never a score', async () => {
  const analysis = { rulesVersion: '1.1', verdicts: [], ratios: [], wholes: [] };
  const states = benefitStates(analysis, { today: localDate(), catalogue: DELIVERED, program: null });
  const screen = await renderRouted(<BenefitsPanel states={states} />);
  expect(screen.getByRole('region').elements().length).toBe(5);
  expect(screen.container.textContent).not.toMatch(/\d %|\d \/ \d/);
});

type Race = Athlete['races'][number];
const RACE: Race = {
  name: 'Spring half marathon',
  date: addDays(localDate(), 90),
  distanceKm: 21.1,
  targetSeconds: 6300,
};
const withRaces = (...races: Race[]) => ({ id: 'runner-07', races });

test('a gain is told as a time, and follows what is typed', async () => {
  const screen = await renderRouted(<RaceGain athlete={withRaces(RACE)} measuredGain={null} />);
  await expect.element(screen.getByText(/^\d+:\d\d faster than 1:45:00$/)).toBeVisible();
  await expect.element(screen.getByText(/not a measured gain/)).toBeVisible();
  const time = () => screen.container.querySelector('strong')?.textContent;
  const before = time();
  const field = screen.getByRole('textbox', { name: 'If it costs less by' });
  await userEvent.fill(field, '5');
  expect(time()).not.toBe(before);
  expect(time()).toMatch(/^1:\d\d:\d\d$/);
  await userEvent.fill(field, 'much');
  expect(screen.container.querySelector('strong')).toBeNull();
});

test('a measured gain stands there first, until another one is typed', async () => {
  const screen = await renderRouted(<RaceGain athlete={withRaces(RACE)} measuredGain={0.031} />);
  const field = screen.getByRole('textbox', { name: 'If it costs less by' });
  expect((field.element() as HTMLInputElement).value).toBe('3.1');
  await expect.element(screen.getByText(/^This gain was measured beyond noise/)).toBeVisible();
  await userEvent.fill(field, '4');
  await expect.element(screen.getByText(/not a measured gain/)).toBeVisible();
});

test.each([
  ['no race', [], 'Add a race'],
  ['only a race that is over', [{ ...RACE, date: addDays(localDate(), -1) }], 'Add a race'],
  ['a race without a distance', [{ ...RACE, distanceKm: null }], 'Complete the race'],
  ['a race without a time', [{ ...RACE, targetSeconds: null }], 'Complete the race'],
])('with %s it says what is missing and where to record it', async (_, races, link) => {
  const screen = await renderRouted(<RaceGain athlete={withRaces(...races)} measuredGain={null} />);
  const found = screen.getByRole('link', { name: link });
  expect(found.element().getAttribute('href')).toContain('/athletes/runner-07/edit');
  expect(screen.container.textContent).not.toContain('faster');
});
