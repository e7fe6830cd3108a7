import { describe, expect, it } from 'vitest';
import { analyse } from '#shared/analysis/analysis.ts';
import { type BenefitState, benefitFinding, benefitStates } from '#shared/analysis/benefits.ts';
import type { TestedSession } from '#shared/analysis/tested-session.ts';
import { BENEFITS, type Benefit } from '#shared/catalog/benefits.ts';
import { catalogueOf, DELIVERED } from '#shared/catalog/catalogue.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { sessionOf, three } from './sessions.ts';

const HAMSTRINGS = testById('knee-flexion-isometric-hhd');
const QUADRICEPS = testById('knee-extension-isometric-hhd');
const JUMP = testById('countermovement-jump');
const COST = testById('running-economy');
const REACH = testById('y-balance-anterior');

const [EARLIER, LAST, TODAY] = ['2026-09-01', '2026-10-01', '2026-11-01'] as const;

function stateOf(
  benefit: Benefit,
  sessions: TestedSession[],
  { today = TODAY, endDate = null }: { today?: string; endDate?: string | null } = {},
): BenefitState {
  const program = endDate === null ? null : { endDate };
  const states = benefitStates(analyse(sessions, DELIVERED), { today, catalogue: DELIVERED, program });
  const state = states.find((one) => one.benefit === benefit);
  if (!state) throw new RangeError(`No state of ${benefit}.`);
  return state;
}

const weakLeft = [EARLIER, LAST].map((date) => sessionOf(HAMSTRINGS, date, { left: three(140), right: three(200) }));
const jumps = (...heights: number[]) =>
  heights.map((height, index) => sessionOf(JUMP, [EARLIER, LAST][index] ?? TODAY, { whole: three(height) }));

describe('the four benefits', () => {
  it('are always four, in one order, and without tests say so and ask for tests', () => {
    const states = benefitStates(analyse([], DELIVERED), { today: TODAY, catalogue: DELIVERED, program: null });
    expect(states.map(({ benefit }) => benefit)).toEqual([...BENEFITS]);
    for (const { state, words, carriedBy, missing, due } of states) {
      expect({ state, words, carriedBy, due }).toEqual({
        state: 'not-tested',
        words: 'Not tested yet.',
        carriedBy: [],
        due: null,
      });
      expect(missing.length).toBeGreaterThan(0);
      expect(missing.length).toBeLessThanOrEqual(4);
      expect(new Set(missing).size).toBe(missing.length);
    }
  });

  it('a difference carries the benefits of its test, and no other', () => {
    const state = stateOf('injury-prevention', weakLeft);
    expect(state).toMatchObject({
      state: 'clear',
      words: 'Left hamstring weaker by 30 %, second session running.',
      carriedBy: [
        {
          testId: HAMSTRINGS.id,
          name: 'Hamstrings',
          state: 'clear',
          words: 'Left weaker by 30 %, second session running',
        },
      ],
    });
    expect(stateOf('balance', weakLeft).state).toBe('not-tested');
  });

  it('a ratio carries injury prevention', () => {
    const sessions = [EARLIER, LAST].flatMap((date) => [
      sessionOf(HAMSTRINGS, date, { left: three(50), right: three(50) }),
      sessionOf(QUADRICEPS, date, { left: three(200), right: three(200) }),
    ]);
    const { carriedBy, state } = stateOf('injury-prevention', sessions);
    expect(state).toBe('watch');
    expect(carriedBy.filter(({ testId }) => testId === null)).toEqual([
      expect.objectContaining({
        state: 'watch',
        name: expect.stringMatching(/^H:Q, isometric/),
        words: 'Left 0.25, below its band (0.33 to 0.55) in two sessions',
      }),
      expect.objectContaining({ words: 'Right 0.25, below its band (0.33 to 0.55) in two sessions' }),
    ]);
    expect(stateOf('running-economy', sessions).carriedBy.some(({ testId }) => testId === null)).toBe(false);
  });

  it.each([
    [
      'got worse',
      jumps(36, 30),
      'watch',
      'worse',
      /^Countermovement jump 17 % worse than on 1 Sep, beyond noise \(\d+ %\)/,
    ],
    [
      'got better',
      jumps(30, 36),
      'within-noise',
      'better',
      /^Countermovement jump 20 % better than on 1 Sep, beyond noise/,
    ],
    ['stayed within noise', jumps(30, 30.5), 'within-noise', 'within-noise', /2 % better than on 1 Sep, within noise/],
    ['was done once', jumps(30), 'no-verdict', 'measured', /^Countermovement jump 30 cm, measured once$/],
  ] as const)('a test without sides that %s', (_, sessions, state, part, words) => {
    const told = stateOf('neuromuscular-power', [...sessions]);
    expect(told.state).toBe(state);
    expect(told.carriedBy[0]).toMatchObject({ state: part, words: expect.stringMatching(words) });
  });

  it('a difference stands before a change', () => {
    const reach = [EARLIER, LAST].map((date) => sessionOf(REACH, date, { left: three(55), right: three(70) }));
    expect(stateOf('balance', reach)).toMatchObject({
      state: 'clear',
      words: expect.stringMatching(/^Left anterior reach/),
    });
  });

  it('one side, one trial or a value to check is no verdict, and is told', () => {
    const [oneSide] = stateOf('injury-prevention', [sessionOf(HAMSTRINGS, LAST, { left: three(200) })]).carriedBy;
    expect(oneSide).toMatchObject({ state: 'one-side', words: 'Right not tested, one side gives no difference' });
    const state = stateOf('injury-prevention', [sessionOf(HAMSTRINGS, LAST, { left: [0], right: [0] })]);
    expect(state).toMatchObject({ state: 'no-verdict', carriedBy: [{ state: 'both-zero' }] });
  });

  it('gives the same finding alone', () => {
    const { state, words } = stateOf('injury-prevention', weakLeft);
    expect(benefitFinding(analyse(weakLeft, DELIVERED), 'injury-prevention')).toEqual({ state, words });
  });
});

describe('what is missing', () => {
  it.each([
    ['injury-prevention', ['Hamstrings', 'Quadriceps', 'Hip abductors', 'Heel raise']],
    ['running-economy', ['Running economy', 'Heart rate at a fixed pace', 'Squat', 'Soleus']],
    ['neuromuscular-power', ['Countermovement jump', 'Drop jump', '10/5 rebound hops', 'Single-leg hop']],
    ['balance', ['Y-Balance anterior', 'Y-Balance posteromedial', 'Y-Balance posterolateral', 'Stance, eyes open']],
  ] as const)('asks for the tests that say most about %s first', (benefit, names) => {
    expect(stateOf(benefit, []).missing).toEqual(names);
  });

  it('asks for no muscle that is tested in another way', () => {
    const isokinetic = testById('knee-flexion-concentric-60');
    const sessions = [sessionOf(isokinetic, LAST, { left: three(100), right: three(100) })];
    expect(stateOf('injury-prevention', sessions).missing[0]).toBe('Quadriceps');
  });

  it('asks for what is done no more, and then for the benefit’s own tests before those that serve it too', () => {
    expect(stateOf('running-economy', [sessionOf(COST, LAST, { whole: [200] })]).missing).not.toContain(COST.name);
    const own = (id: string): TestDefinition => ({ ...JUMP, id, name: id, muscleGroup: 'whole-body' });
    const also: TestDefinition = { ...own('also'), benefits: ['balance', 'neuromuscular-power'] };
    const catalogue = catalogueOf([also, own('own')]);
    const states = benefitStates(analyse([], catalogue), { today: TODAY, catalogue, program: null });
    expect(states.find(({ benefit }) => benefit === 'neuromuscular-power')?.missing).toEqual(['own', 'also']);
  });
});

describe('what is due', () => {
  it('is a retest 8 weeks after the last test of the benefit, as a convention', () => {
    expect(stateOf('injury-prevention', weakLeft).due).toEqual({
      date: '2026-11-26',
      overdue: false,
      words: 'Retest due on 26 Nov 2026, 8 weeks after the last test (coaching convention).',
    });
  });

  it('is overdue after that day, and due today on it', () => {
    expect(stateOf('injury-prevention', weakLeft, { today: '2026-11-26' }).due).toMatchObject({
      overdue: false,
      words: expect.stringContaining('due today'),
    });
    expect(stateOf('injury-prevention', weakLeft, { today: '2026-11-27' }).due).toMatchObject({
      overdue: true,
      words: expect.stringContaining('overdue since 26 Nov 2026'),
    });
  });

  it('is at the end of the program where that comes sooner', () => {
    expect(stateOf('injury-prevention', weakLeft, { endDate: '2026-11-20' }).due).toMatchObject({
      date: '2026-11-20',
      words: 'Retest due on 20 Nov 2026, when the program ends (coaching convention).',
    });
    expect(stateOf('injury-prevention', weakLeft, { endDate: '2027-01-20' }).due?.date).toBe('2026-11-26');
    expect(stateOf('injury-prevention', weakLeft, { endDate: LAST }).due?.date).toBe('2026-11-26');
  });

  it('counts from the last test of this benefit, not of another', () => {
    const sessions = [...weakLeft, sessionOf(JUMP, TODAY, { whole: three(30) })];
    expect(stateOf('injury-prevention', sessions).due?.date).toBe('2026-11-26');
    expect(stateOf('neuromuscular-power', sessions).due?.date).toBe('2026-12-27');
  });
});
