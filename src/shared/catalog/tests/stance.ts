import type { Sourced } from '../citation.ts';
import type { Protocol, TestDefinition, Threshold, TypicalError } from '../test-definition.ts';
import { convention, EACH_SIDE, errorOf, WITH_POSITION } from './shared.ts';

const STANCE_LINE: Threshold = {
  kind: 'relative',
  value: 0.2,
  source: convention('The widest of the lines in use (20 %), because times on one leg scatter much.'),
};

const SPRINGER: Sourced = {
  citation: 'springer-2007',
  grade: 'study',
  note: '549 people, three trials, 45 s cap: the protocol used here.',
};
const PROTOCOL_MATTERS: Sourced = {
  citation: 'stance-2025',
  grade: 'study',
  note: 'Another protocol with a 30 s cap gave other times, so the protocol stays with the number.',
};
const STATIC_IS_NOT_DYNAMIC: Sourced = {
  citation: 'static-balance',
  grade: 'study',
  note: 'Standing tests were unrelated to reach and hop tests in 46 students: one does not stand for the other.',
};

interface Stance {
  id: string;
  name: string;
  eyes: 'open' | 'closed';
  detail: string;
  noun: string;
  floor: string;
  setUp: TestDefinition['setUp'];
  typicalError: TypicalError;
  sources: Sourced[];
}

function protocolOf({ eyes, floor }: Stance): Protocol {
  const open = eyes === 'open';
  return {
    position: `Barefoot on ${floor}, arms crossed over the chest, the other foot lifted to the ankle without touching it, ${open ? 'eyes on a mark at eye level' : 'eyes closed once steady'}.`,
    angle: null,
    lever: null,
    contraction: 'none',
    speed: null,
    practice: 1,
    restSeconds: 30,
    instructions: `Stand close by. The time starts when ${open ? 'the foot leaves the floor' : 'the eyes close'}. Sides in turn. Say “stand as still and as long as you can”.`,
    counts: `The time stops when the arms uncross, the lifted foot touches anything, the standing foot moves${open ? '' : ', the eyes open'} or at 45 s. Every trial counts.`,
  };
}

/** Times are taken together to their mean, for norms as well: that is how Springer 2007 has them. */
function stance(given: Stance): TestDefinition {
  const { id, name, detail, noun, setUp, typicalError, sources } = given;
  return {
    ...EACH_SIDE,
    aggregate: { difference: 'mean', norm: 'mean' },
    id,
    name,
    detail,
    noun,
    benefits: ['balance'],
    muscleGroup: 'whole-leg',
    unit: 's',
    plausible: { min: 0, max: 45 },
    typicalError,
    threshold: STANCE_LINE,
    setUp,
    comparable: WITH_POSITION,
    protocol: protocolOf(given),
    sources,
  };
}

const FIRM: TestDefinition['setUp'] = {
  device: 'stopwatch, 45 s cap',
  position: 'barefoot, firm floor, arms crossed',
};

export const STANCE_TESTS: readonly TestDefinition[] = [
  stance({
    id: 'single-leg-stance-open',
    name: 'Stance, eyes open',
    eyes: 'open',
    detail: 'single leg, 45 s at most',
    noun: 'eyes-open stance',
    floor: 'a firm floor',
    setUp: FIRM,
    typicalError: errorOf(
      0.15,
      0.1,
      convention('No figure at hand. Most young adults reach the 45 s cap, where two equal sides say little.'),
    ),
    sources: [SPRINGER, STATIC_IS_NOT_DYNAMIC],
  }),
  stance({
    id: 'single-leg-stance-closed',
    name: 'Stance, eyes closed',
    eyes: 'closed',
    detail: 'single leg, 45 s at most',
    noun: 'eyes-closed stance',
    floor: 'a firm floor',
    setUp: FIRM,
    typicalError: errorOf(
      0.3,
      0.2,
      convention('No figure at hand; set wide because times are short and differ much from trial to trial.'),
    ),
    sources: [SPRINGER, PROTOCOL_MATTERS, STATIC_IS_NOT_DYNAMIC],
  }),
  stance({
    id: 'single-leg-stance-foam',
    name: 'Stance on foam',
    eyes: 'open',
    detail: 'single leg, eyes open, 45 s at most',
    noun: 'stance on foam',
    floor: 'a foam pad of 6 cm',
    setUp: { device: 'foam pad of 6 cm, stopwatch, 45 s cap', position: 'barefoot, arms crossed, eyes open' },
    typicalError: errorOf(
      0.25,
      0.15,
      convention('No figure at hand; set between eyes open (15 %) and eyes closed (30 %) on a firm floor.'),
    ),
    sources: [
      convention('The protocol of the stance on a firm floor, on foam; no norm is known, and pads differ.'),
      STATIC_IS_NOT_DYNAMIC,
    ],
  }),
];
