import type { Contraction, TestDefinition } from '#shared/catalog/test-definition.ts';
import { type Fact, Facts } from './facts.tsx';
import classes from './test-protocol.module.css';

const CONTRACTION_WORDS: Record<Contraction, string | null> = {
  isometric: 'isometric',
  concentric: 'concentric',
  eccentric: 'eccentric',
  'stretch-shortening': 'stretch-shortening cycle',
  endurance: 'repeated until it cannot go on',
  none: null,
};

/** How a test is done, in the order in which a tester needs it. */
export function TestProtocol({ test }: { test: Pick<TestDefinition, 'protocol' | 'laterality' | 'trials'> }) {
  const { position, angle, lever, contraction, speed, instructions, counts } = test.protocol;
  const facts: Fact[] = [
    ['Position', position],
    ['Angle', angle],
    ['Pad or strap', lever],
    ['Contraction', CONTRACTION_WORDS[contraction]],
    ['Speed or beat', speed],
    ['Trials', trialsInWords(test)],
    ['Do and say', instructions],
    ['What counts', counts],
  ];
  return (
    <div className={classes.protocol}>
      <Facts facts={facts} />
    </div>
  );
}

/** "2 for practice, then 3 recorded a side, 60 s rest between them" */
export function trialsInWords({
  protocol: { practice, restSeconds },
  laterality,
  trials,
}: Pick<TestDefinition, 'protocol' | 'laterality' | 'trials'>): string {
  const recorded = `${trials} recorded${laterality === 'each-side' ? ' a side' : ''}`;
  const rest = restSeconds > 0 && trials > 1 ? `, ${restInWords(restSeconds)} rest between them` : '';
  return `${practice > 0 ? `${practice} for practice, then ` : ''}${recorded}${rest}`;
}

function restInWords(seconds: number): string {
  return seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
