import type { MethodSection } from '../method-section.ts';

export const ECONOMY: MethodSection = {
  id: 'economy',
  title: 'Running economy and the race',
  text: [
    'The oxygen cost of a kilometre at a stated speed; lower is better. What a gain means is worked out for the athlete’s own race, and only from a gain that was measured beyond noise.',
  ],
  formulas: [
    'cost in ml/kg/km = uptake in ml/kg/min · 60 / speed in km/h',
    'speed gain = gain · w; w = 1 up to 3 m/s, 0.657 from 5.67 m/s on, a straight line in between',
    'race time = time / (1 + speed gain)',
  ],
  points: [
    'It holds on level ground without wind, at the same share of capacity, for groups and by a model.',
    '3 % at the pace of a 2:04 marathon is worth 1.97 %, or 2:01:36.',
  ],
  sources: [
    {
      citation: 'kipp-2019',
      grade: 'study',
      note: 'Below about 3 m/s speed rises by at least as much as economy gains, at 5.5 m/s by about two thirds of it.',
    },
    { citation: 'kipp-2019', grade: 'derived', note: 'The straight line between the two speeds is ours.' },
  ],
};
