import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ButterflyChart } from '#renderer/charts/butterfly-chart.tsx';
import { DifferenceChart } from '#renderer/charts/difference-chart.tsx';
import { mirrorGroups } from '#renderer/charts/mirror-groups.ts';
import { QuadHamChart } from '#renderer/charts/quad-ham-chart.tsx';
import { ratioTitle } from '#renderer/charts/ratio-words.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { differenceTitle } from '#shared/analysis/chart-titles.ts';
import { ratioById } from '#shared/catalog/ratios.ts';
import { unitLabel } from '#shared/units.ts';
import { useAnalysis } from '../api.ts';
import { ExplainVerdict } from './explain-verdict.tsx';
import classes from './imbalances-tab.module.css';
import { NextSteps } from './next-steps.tsx';
import { WholeResults } from './whole-results.tsx';

/** What the tests say, the loudest first, and what to do next. */
export function ImbalancesTab({ athleteId }: { athleteId: string }) {
  const analysis = useAnalysis(athleteId);
  if (analysis.error) return <ErrorNotice {...tell(analysis.error)} onRetry={() => void analysis.refetch()} />;
  if (!analysis.data) return <LoadingPanel label="Reading the findings" rows={10} />;
  const { verdicts, wholes } = analysis.data;
  if (verdicts.length === 0 && wholes.length === 0) return <NothingTested athleteId={athleteId} />;
  return <Findings analysis={analysis.data} />;
}

function Findings({ analysis }: { analysis: AthleteAnalysis }) {
  const [explained, setExplained] = useState<string | null>(null);
  const { verdicts, ratios, wholes } = analysis;
  return (
    <PageBody layout="main-aside">
      <div className={classes.column}>
        {verdicts.length > 0 && (
          <Panel label="Differences">
            <DifferenceChart title={differenceTitle(verdicts)} verdicts={verdicts} onExplain={setExplained} />
          </Panel>
        )}
        {mirrorGroups(verdicts).map(({ unit, hasBefore, ...chart }) => (
          <Panel key={unit} label={chart.title}>
            <ButterflyChart
              {...chart}
              unit={unitLabel(unit)}
              reference={hasBefore ? 'comparable session before' : undefined}
            />
          </Panel>
        ))}
      </div>
      <div className={classes.column}>
        <NextSteps analysis={analysis} />
        {[...Map.groupBy(ratios, ({ ratioId }) => ratioId)].map(([ratioId, group]) => (
          <Panel key={ratioId} label={`${ratioById(ratioId).name}, ${ratioById(ratioId).detail}`}>
            <QuadHamChart
              title={ratioTitle(ratioById(ratioId), group)}
              definition={ratioById(ratioId)}
              verdicts={group}
            />
          </Panel>
        ))}
        {wholes.length > 0 && <WholeResults wholes={wholes} />}
      </div>
      <ExplainVerdict
        verdict={verdicts.find(({ testId }) => testId === explained)}
        onClose={() => setExplained(null)}
      />
    </PageBody>
  );
}

function NothingTested({ athleteId }: { athleteId: string }) {
  return (
    <PageBody>
      <Panel label="No tests yet">
        <EmptyState
          title="No tests yet"
          actions={
            <Button variant="filled" component={Link} to={`/athletes/${athleteId}/tests/new`}>
              Record the first test
            </Button>
          }
        >
          Test left and right, three trials a side: quadriceps and hamstrings tell most. Each difference is then shown
          beside its own noise.
        </EmptyState>
      </Panel>
    </PageBody>
  );
}
