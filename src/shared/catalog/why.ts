import type { Benefit } from './benefits.ts';
import type { Sourced } from './citation.ts';
import {
  FOOT_CORE,
  HEAVY_LOADS,
  HIP_AND_CORE,
  JUMPS_ALONE,
  PRACTICE,
  RUNNERS_POOLED,
  STATIC_NOT_DYNAMIC,
  STRENGTH_AND_ECONOMY,
} from './evidence.ts';

export interface Why {
  /** For a coach: what is known, how well, and what is not. */
  coach: string;
  /** The same for the athlete, in plain words. */
  athlete: string;
  sources: Sourced[];
}

/** Why each benefit is worth the work, as a report tells it. */
export const WHY: Record<Benefit, Why> = {
  'injury-prevention': {
    coach:
      'In 325 novice runners, 24 weeks of hip and core work went with a lower injury rate than in the control group (hazard ratio 0.66, 95 % interval 0.45 to 0.97; Leppänen 2024). Pooled over nine trials of all kinds of programs there was no effect, but supervised programs did lower the risk (Wu 2024). A side difference alone has not been shown to raise the risk, nor closing it to lower it (Afonso 2022). So this work may lower the risk, best when supervised and done.',
    athlete:
      'Stronger muscles and tendons can take more running, and hip and core work has the best evidence among runners. Your body tends to favour its stronger side, so we begin with the weaker one. This may lower your risk of injury, best when someone watches how you do it and when you really do it. Nobody can promise that you will stay free of injury.',
    sources: [
      HIP_AND_CORE,
      RUNNERS_POOLED,
      {
        citation: 'afonso-2022',
        grade: 'study',
        note: 'No evidence that an existing side difference raises the risk, nor that reducing it helps.',
      },
    ],
  },
  'running-economy': {
    coach:
      'Over 24 studies with 469 runners, strength training improved running economy by 2 to 8 % after 6 to 20 weeks at two to three sessions a week (Blagrove 2018). Heavy loads had the clearest effect, larger over 10 to 14 weeks than over 6 to 8; jumps alone had a small effect that may be none (Eihara 2022). At 5.5 m/s the gain in speed is about two thirds of the gain in economy, below 3 m/s at least as large (Kipp 2019). Evening out the two sides is no proven way to better economy.',
    athlete:
      'A stronger runner spends less energy at the same pace. In studies of 6 to 20 weeks the cost of running fell by 2 to 8 %; how much it will be for you, nobody can say beforehand. It takes heavy lifting, a few jumps and at least ten weeks of patience, and over a half or full marathon even a small saving counts.',
    sources: [
      STRENGTH_AND_ECONOMY,
      HEAVY_LOADS,
      JUMPS_ALONE,
      {
        citation: 'kipp-2019',
        grade: 'study',
        note: 'Slower than about 3 m/s the gain in speed is at least as large as that in economy; at 5.5 m/s it is about two thirds.',
      },
      {
        citation: 'seminati-2013',
        grade: 'study',
        note: 'No link between side differences and the cost of running in 19 runners.',
      },
    ],
  },
  'neuromuscular-power': {
    coach:
      'Runners who covered more ground in three jumps also ran faster from 60 to 5,000 m, which shows a link and not a cause (Hudgins 2013). In reviews, short time trials and sprints tended to improve with strength training that includes jumps (Blagrove 2018). No norms of jump height or reactive strength for distance runners are at hand, so an athlete is compared with their own history.',
    athlete:
      'Power is how fast your brain can switch your muscles on. Each step is short, so force that comes late is of little use. Quick jumps and hops, done fresh and in small doses, train that; in studies sprints and short races tended to get a little faster when strength work was added.',
    sources: [
      {
        citation: 'hudgins-2013',
        grade: 'study',
        note: 'Three-jump distance: sprinters 8.24, middle-distance 6.59, long-distance runners 5.61 m; related to times from 60 to 5,000 m.',
      },
      {
        citation: 'blagrove-2018',
        grade: 'study',
        note: 'Time trials of 1.5 to 10 km and sprints tended to improve; maximal oxygen uptake and body composition did not.',
      },
      PRACTICE,
    ],
  },
  balance: {
    coach:
      'Over trials from many sports, proprioceptive training went with fewer injuries (relative risk 0.55; Lauersen 2014), and foot training with fewer in 118 runners (Taddei 2020); balance training by itself is little studied in runners. In a large trial ankle and foot exercises brought novices no benefit, and more acute injuries (Leppänen 2024), so it is added gently. Standing, reaching and hopping are different skills (46 students), so there is no single balance score.',
    athlete:
      'When you run you are always in the air or on one leg. Small muscles at foot, ankle and hip keep you steady on kerbs, roots and tired legs. A few minutes three times a week train them; it may help you to run more evenly and to lower your risk, though runners have been studied little for this.',
    sources: [
      {
        citation: 'lauersen-2014',
        grade: 'study',
        note: '25 trials in all sports: proprioceptive training, relative risk of injury 0.550; not runners in particular.',
      },
      FOOT_CORE,
      {
        citation: 'leppanen-2024',
        grade: 'study',
        note: 'Ankle and foot exercises: no benefit, and acute injuries more frequent (hazard ratio 3.60, 1.20 to 10.86).',
      },
      STATIC_NOT_DYNAMIC,
    ],
  },
};
