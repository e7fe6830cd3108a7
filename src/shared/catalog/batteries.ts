import type { Battery } from './battery.ts';

/**
 * The presets that come with Evenstride. Tests stand in the order in which they are best done: quick and skilled ones
 * first, heavy ones after them, those until tired last. Minutes are for one athlete who knows the tests.
 */
export const BATTERIES: readonly Battery[] = [
  battery(
    'knee',
    'Knee',
    'Quadriceps and hamstrings with their ratio, and how the leg copes. For any runner, and for knee or hamstring trouble. Hand-held dynamometer with belt, Nordic board, 20 cm step. About 40 minutes.',
    [
      'knee-extension-isometric-hhd',
      'knee-flexion-isometric-hhd',
      'knee-flexion-isometric-prone-30',
      'nordic-hamstring',
      'step-down-single-leg',
      'single-leg-bridge',
    ],
  ),
  battery(
    'hip',
    'Hip and groin',
    'All muscles round the hip, adductors beside abductors, and the trunk. For any runner, and for pain at hip, groin or outer knee. Hand-held dynamometer with belts, table. About 45 minutes.',
    [
      'hip-abduction-isometric',
      'hip-adduction-isometric',
      'adductor-squeeze',
      'hip-flexion-isometric',
      'hip-external-rotation-isometric',
      'hip-internal-rotation-isometric',
      'hip-extension-isometric',
      'side-bridge',
    ],
  ),
  battery(
    'calf-and-foot',
    'Calf, ankle and foot',
    'From the knee down. For any runner, and for trouble at Achilles tendon, shin or foot. Hand-held dynamometer with belt, force plate or load cell under a bar, incline board, metronome. About 40 minutes.',
    [
      'weight-bearing-lunge',
      'calf-isometric-seated',
      'calf-isometric-straight',
      'ankle-dorsiflexion-isometric',
      'ankle-eversion-isometric',
      'ankle-inversion-isometric',
      'great-toe-flexion-isometric',
      'heel-raise-single-leg',
    ],
  ),
  battery(
    'power',
    'Power',
    'How high, how fast and how stiff. For trained and rested runners without bone pain, two days after hard running. Contact mat or force plate, 30 cm box, tape. About 40 minutes.',
    [
      'countermovement-jump',
      'squat-jump',
      'drop-jump-rsi',
      'rebound-hops-10-5',
      'single-leg-countermovement-jump',
      'single-leg-hop',
      'three-jump-distance',
    ],
  ),
  battery(
    'balance',
    'Balance',
    'Standing and reaching on one leg, and the ankle bend that reaching needs. For any runner, trail runners above all. Y-Balance kit or tape, stopwatch, foam pad. About 35 minutes.',
    [
      'weight-bearing-lunge',
      'y-balance-anterior',
      'y-balance-posteromedial',
      'y-balance-posterolateral',
      'single-leg-stance-open',
      'single-leg-stance-closed',
      'single-leg-stance-foam',
    ],
  ),
  battery(
    'return-to-running',
    'Return to running',
    'Strength first, then hops, each beside the other leg and the athlete’s own baseline. After an injury, when the therapist agrees; stop at pain above 3 of 10, and no hops with bone pain. Hand-held dynamometer with belt, tape, stopwatch, incline board. About 60 minutes.',
    [
      'y-balance-anterior',
      'knee-extension-isometric-hhd',
      'knee-flexion-isometric-hhd',
      'hip-abduction-isometric',
      'calf-isometric-seated',
      'single-leg-countermovement-jump',
      'single-leg-hop',
      'triple-hop',
      'six-metre-timed-hop',
      'heel-raise-single-leg',
    ],
  ),
  battery(
    'club-20-minutes',
    'Club, 20 minutes',
    'The least that covers strength, power and balance. For a club evening with many runners and one cheap hand-held dynamometer with a belt, a tape, a watch. About 20 minutes an athlete, two trials where three take too long.',
    [
      'single-leg-stance-closed',
      'single-leg-hop',
      'knee-extension-isometric-hhd',
      'knee-flexion-isometric-hhd',
      'hip-abduction-isometric',
      'heel-raise-single-leg',
    ],
  ),
];

function battery(id: string, name: string, text: string, testIds: string[]): Battery {
  return { id, name, text, testIds, origin: 'delivered' };
}
