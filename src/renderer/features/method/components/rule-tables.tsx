import { GradeBadge } from '#renderer/components/grade-badge.tsx';
import { PlainTable } from '#renderer/components/plain-table.tsx';
import { useTestsInUse } from '#renderer/lib/catalogue.ts';
import { bandWords } from '#shared/analysis/part-words.ts';
import { thresholdWords } from '#shared/analysis/words.ts';
import type { Sourced } from '#shared/catalog/citation.ts';
import { citation } from '#shared/catalog/citations.ts';
import { NORMS } from '#shared/catalog/norms.ts';
import { RATIOS } from '#shared/catalog/ratios.ts';
import { hasSides, type TestDefinition } from '#shared/catalog/test-definition.ts';
import { findTest } from '#shared/catalog/tests.ts';
import classes from './method.module.css';

/** Bands of all ratios, as the rules use them. */
export function RatioTable() {
  const rows = RATIOS.map((ratio) => ({
    id: ratio.id,
    cells: [
      `${ratio.name}, ${ratio.detail}`,
      <Whole key="band">{bandWords(ratio)}</Whole>,
      <SourceName key="source" {...ratio.source} />,
    ],
  }));
  return <PlainTable caption="Bands in use" columns={['Ratio', 'Band', 'From']} rows={rows} />;
}

/** All norms that are shown. */
export function NormTable() {
  const rows = NORMS.map(({ testId, population, ages, source }) => ({
    id: `${testId} ${population}`,
    cells: [
      nameOf(findTest(testId)) || testId,
      population,
      <Whole key="ages">{ages.to >= 100 ? `${ages.from} and over` : `${ages.from} to ${ages.to}`}</Whole>,
      <SourceName key="source" {...source} />,
    ],
  }));
  return <PlainTable caption="Norms in use" columns={['Test', 'People', 'Years', 'From']} rows={rows} />;
}

/** Typical errors and lines of all tests, with the coach's own and those measured in their athletes. */
export function TestPlainTable() {
  const tests = useTestsInUse()?.filter(({ archived }) => !archived) ?? [];
  const rows = tests.map(({ test }) => ({
    id: test.id,
    cells: [
      nameOf(test),
      <Whole key="trial">{share(test.typicalError.trial)}</Whole>,
      <Whole key="day">{share(test.typicalError.day)}</Whole>,
      <SourceName key="noise" {...test.typicalError.source} />,
      <Whole key="line">{hasSides(test) ? thresholdWords(test) : 'none'}</Whole>,
    ],
  }));
  return (
    <details className={classes.more}>
      <summary>Typical errors and lines of all {tests.length} tests</summary>
      <PlainTable
        caption="In use now; each can be changed in the test catalogue"
        columns={['Test', 'Trial to trial', 'Day to day', 'From', 'Line']}
        rows={rows}
      />
    </details>
  );
}

/** A figure that is not broken over two lines. */
function Whole({ children }: { children: string }) {
  return <span className={classes.whole}>{children}</span>;
}

function nameOf(test: TestDefinition | undefined): string {
  return test ? `${test.name}, ${test.detail}` : '';
}

function share(value: number): string {
  return `${Math.round(value * 1000) / 10} %`;
}

function SourceName({ citation: key, grade }: Sourced) {
  return (
    <>
      {key !== 'coaching-convention' && `${citation(key).label} `}
      <GradeBadge grade={grade} />
    </>
  );
}
