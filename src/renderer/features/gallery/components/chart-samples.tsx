import { useState } from 'react';
import { ButterflyChart } from '#renderer/charts/butterfly-chart.tsx';
import { DifferenceChart } from '#renderer/charts/difference-chart.tsx';
import { QuadHamChart } from '#renderer/charts/quad-ham-chart.tsx';
import { ExplainDrawer } from '#renderer/components/explain-drawer.tsx';
import { markOf } from '#renderer/components/mark-of.ts';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { explainVerdict } from '#shared/analysis/explain.ts';
import { verdictWords } from '#shared/analysis/words.ts';
import { MIRROR_ROWS, RATIO, RATIO_EXTREMES, RATIO_VERDICTS, VERDICTS, WIDE_VERDICTS } from '../fixtures.ts';

export function ChartSamples() {
  const [explained, setExplained] = useState<string | null>(null);
  return (
    <PageBody>
      <PageBody layout="main-aside">
        <Panel label="Differences">
          <DifferenceChart
            title="Left hamstring is the clear difference; hip and hop are worth a second look"
            verdicts={VERDICTS}
            onExplain={setExplained}
          />
        </Panel>
        <PageBody>
          <Panel label="Quadriceps and hamstrings">
            <QuadHamChart title="Hamstrings carry both knees" definition={RATIO} verdicts={RATIO_VERDICTS} />
          </Panel>
          <Panel label="Strength">
            <ButterflyChart title="The weak side is rising" rows={MIRROR_ROWS} unit="N" reference="last test, 14 Aug" />
          </Panel>
        </PageBody>
      </PageBody>
      <PageBody layout="halves">
        <Panel label="Wide differences">
          <DifferenceChart title="A wide difference widens the axis" verdicts={WIDE_VERDICTS} />
        </Panel>
        <Panel label="Ratios outside the band">
          <QuadHamChart
            title="Left hamstring is short of its quadriceps"
            definition={RATIO}
            verdicts={RATIO_EXTREMES}
          />
        </Panel>
      </PageBody>
      <div style={{ width: 320 }}>
        <Panel label="Narrow">
          <DifferenceChart title="The same at 320 px" verdicts={VERDICTS.slice(0, 4)} onExplain={setExplained} />
        </Panel>
      </div>
      <Explained testId={explained} onClose={() => setExplained(null)} />
    </PageBody>
  );
}

function Explained({ testId, onClose }: { testId: string | null; onClose(): void }) {
  const verdict = VERDICTS.find((candidate) => candidate.test.id === testId);
  const test = verdict?.test;
  return (
    <ExplainDrawer
      opened={verdict !== undefined}
      onClose={onClose}
      title={test ? `${test.name}, ${test.detail}` : ''}
      verdict={verdict && <VerdictSentence state={markOf(verdict.state)} {...verdictWords(verdict)} />}
      entries={verdict ? explainVerdict(verdict) : []}
    />
  );
}
