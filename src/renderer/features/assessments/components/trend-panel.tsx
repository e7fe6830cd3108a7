import { Select } from '@mantine/core';
import { TrendChart } from '#renderer/charts/trend-chart.tsx';
import { isVerdict, trendOf } from '#renderer/charts/trend-points.ts';
import { trendTitle } from '#renderer/charts/trend-words.ts';
import { markOf } from '#renderer/components/mark-of.ts';
import { Panel } from '#renderer/components/panel.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { changeOf, type Reference } from '#shared/analysis/change.ts';
import type { Verdict } from '#shared/analysis/verdict.ts';
import type { WholeResult } from '#shared/analysis/whole.ts';
import { verdictWords } from '#shared/analysis/words.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import classes from './trend-panel.module.css';

interface TrendPanelProps {
  /** All tests that were done, with two sides and without. */
  results: (Verdict | WholeResult)[];
  chosen: Verdict | WholeResult;
  onChoose(testId: string): void;
  reference: Reference;
}

/** One test over time; which one is chosen here or by its row. */
export function TrendPanel({ results, chosen, onChoose, reference }: TrendPanelProps) {
  const trend = trendOf(chosen);
  const change = changeOf(chosen, reference);
  return (
    <Panel label="Over time" className={classes.panel}>
      <Select
        aria-label="Test shown over time"
        className={classes.select}
        allowDeselect={false}
        data={results.map(({ test }) => ({ value: test.id, label: labelOf(test, results) }))}
        value={chosen.test.id}
        onChange={(value) => value && onChoose(value)}
      />
      {trend ? (
        <TrendChart title={trendTitle(trend, change)} trend={trend} change={change} />
      ) : (
        isVerdict(chosen) && <NoTrend verdict={chosen} />
      )}
    </Panel>
  );
}

/** The name alone where it tells the test from all others. */
function labelOf(test: TestDefinition, results: TrendPanelProps['results']): string {
  const alone = results.filter((result) => result.test.name === test.name).length === 1;
  return alone ? test.name : `${test.name}, ${test.detail}`;
}

/** Why there is nothing to draw: what the latest session says instead. */
function NoTrend({ verdict }: { verdict: Verdict }) {
  const { lead, detail } = verdictWords(verdict);
  return (
    <>
      <h2 className={classes.title}>{verdict.test.name}: nothing to draw over time</h2>
      <p className={classes.text}>
        <VerdictSentence state={markOf(verdict.state)} lead={lead} detail={detail} />
      </p>
      <p className={classes.text}>
        Without a difference in the latest session no earlier one can be set beside it. All sessions stand under Tests,
        each with its trials.
      </p>
    </>
  );
}
