import type { ReactNode } from 'react';
import { type Fact, Facts } from '#renderer/components/facts.tsx';
import { SourceLines } from '#renderer/components/source-lines.tsx';
import { TestProtocol } from '#renderer/components/test-protocol.tsx';
import { benefitsInWords } from '#renderer/lib/catalog-words.ts';
import { MUSCLE_GROUP_NAMES } from '#shared/catalog/muscle-groups.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { typed } from '#shared/shown.ts';
import { unitLabel, unitsFor } from '#shared/units.ts';
import { normsOfTest } from '../test-norms.ts';
import {
  exactPercent,
  fieldsInWords,
  joined,
  LATERALITY_WORDS,
  lineInWords,
  lineOriginInWords,
  noiseOriginInWords,
  originalName,
  usualNoiseInWords,
} from '../test-words.ts';
import { OwnNoiseFacts } from './own-noise-facts.tsx';
import classes from './test-drawer.module.css';

/** Everything the catalogue knows of a test, first what a tester needs. */
export function TestDetail({ inUse }: { inUse: TestInUse }) {
  const { test } = inUse;
  const norms = normsOfTest(test.id);
  return (
    <>
      <Section title="How it is done">
        <TestProtocol test={test} />
      </Section>
      <Section title="What is measured">
        <Facts facts={measured(test)} />
      </Section>
      <Noise inUse={inUse} />
      {hasSides(test) && <Line inUse={inUse} />}
      {norms.length > 0 && (
        <Section title="Norm">
          {norms.map(({ population, method, source }) => (
            <div key={population}>
              <p className={classes.text}>
                Beside {population}: {method}.
              </p>
              <SourceLines sources={[source]} />
            </div>
          ))}
        </Section>
      )}
      <Section title="Sources">
        <SourceLines sources={test.sources} />
      </Section>
    </>
  );
}

function measured(test: TestDefinition): Fact[] {
  const { setUp, plausible } = test;
  const others = unitsFor(test.unit).filter((unit) => unit !== test.unit);
  const unit = unitLabel(test.unit);
  return [
    ['Muscle group', MUSCLE_GROUP_NAMES[test.muscleGroup]],
    ['Benefits', benefitsInWords(test.benefits)],
    ['Sides', LATERALITY_WORDS[test.laterality]],
    ['Unit', others.length > 0 ? `${unit}; also ${joined(others.map(unitLabel))}` : unit],
    ['Better', test.better === 'higher' ? 'the higher value' : 'the lower value'],
    ['Figure used', `the mean for differences and changes, the ${test.aggregate.norm} for norms`],
    ['Possible', `${typed(plausible.min)} to ${typed(plausible.max)} ${unit}`],
    [
      'Usual set-up',
      [setUp.device, setUp.position, setUp.angleDeg !== undefined && `${setUp.angleDeg}°`].filter(Boolean).join(', '),
    ],
    [
      'Has to agree',
      test.comparable.length > 0
        ? `${fieldsInWords(test.comparable)}: sessions that differ in it are not compared`
        : 'nothing: all sessions are compared',
    ],
  ];
}

function Noise({ inUse }: { inUse: TestInUse }) {
  const { test, delivered, noiseFrom } = inUse;
  const { trial, day, source } = test.typicalError;
  return (
    <Section title={`Noise: ${noiseOriginInWords(inUse)}`}>
      <p className={classes.text}>
        Typical error {exactPercent(trial)} from trial to trial and {exactPercent(day)} from day to day.{' '}
        {usualNoiseInWords(test)}
      </p>
      {noiseFrom !== 'delivered' && (
        <p className={classes.quiet}>
          {originalName(inUse)}: {exactPercent(delivered.typicalError.trial)} and{' '}
          {exactPercent(delivered.typicalError.day)}.
        </p>
      )}
      <SourceLines sources={[source]} />
      <OwnNoiseFacts inUse={inUse} />
    </Section>
  );
}

function Line({ inUse }: { inUse: TestInUse }) {
  const { test, delivered, thresholdFrom } = inUse;
  return (
    <Section title={`Line: ${lineOriginInWords(inUse)}`}>
      <p className={classes.text}>
        {lineInWords(test)}. A difference beyond noise has to pass it to be called clear; it is a line for attention and
        no proof of harm.
      </p>
      {thresholdFrom === 'coach' && (
        <p className={classes.quiet}>
          {originalName(inUse)}: {lineInWords({ ...test, threshold: delivered.threshold })}.
        </p>
      )}
      <SourceLines sources={[test.threshold.source]} />
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{title}</h3>
      {children}
    </section>
  );
}
