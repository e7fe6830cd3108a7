import { useState } from 'react';
import { ButterflyChart } from '#renderer/charts/butterfly-chart.tsx';
import { DifferenceChart } from '#renderer/charts/difference-chart.tsx';
import { mirrorGroups } from '#renderer/charts/mirror-groups.ts';
import { QuadHamChart } from '#renderer/charts/quad-ham-chart.tsx';
import { ratioTitle } from '#renderer/charts/ratio-words.ts';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { changeOf, REFERENCE_NAMES } from '#shared/analysis/change.ts';
import { differenceTitle } from '#shared/analysis/chart-titles.ts';
import { normsOf } from '#shared/analysis/norms.ts';
import { reachComposites } from '#shared/analysis/y-balance.ts';
import { ratioById } from '#shared/catalog/ratios.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import { unitLabel } from '#shared/units.ts';
import { useAnalysis } from '../api.ts';
import { type FindingKey, findingOf } from '../explained.ts';
import { ChangePanel } from './change-panel.tsx';
import { ExplainFinding } from './explain-finding.tsx';
import classes from './imbalances-tab.module.css';
import { NormsPanel } from './norms-panel.tsx';
import { NothingTested } from './nothing-tested.tsx';
import { ReachPanel } from './reach-panel.tsx';
import { useReference } from './reference-select.tsx';
import { TrendPanel } from './trend-panel.tsx';
import { WholeResults } from './whole-results.tsx';

/** What the tests say, the loudest first, how it came about over time, and where it stands among others. */
export function ImbalancesTab({ athlete }: { athlete: Athlete }) {
  const analysis = useAnalysis(athlete.id);
  if (analysis.error) return <ErrorNotice {...tell(analysis.error)} onRetry={() => void analysis.refetch()} />;
  if (!analysis.data) return <LoadingPanel label="Reading the findings" rows={10} />;
  const { verdicts, wholes } = analysis.data;
  if (verdicts.length === 0 && wholes.length === 0) return <NothingTested athleteId={athlete.id} />;
  return <Findings analysis={analysis.data} athlete={athlete} />;
}

function Findings({ analysis, athlete }: { analysis: AthleteAnalysis; athlete: Athlete }) {
  const [explained, setExplained] = useState<FindingKey | null>(null);
  const [testId, choose] = useState<string>();
  const reference = useReference();
  const { verdicts, ratios, wholes } = analysis;
  const results = [...verdicts, ...wholes];
  const chosen = results.find(({ test }) => test.id === testId) ?? firstWithPast(results);
  const changes = verdicts.flatMap((verdict) => changeOf(verdict, reference) ?? []);
  const explainTest = (id: string) => setExplained({ kind: 'test', testId: id });
  return (
    <PageBody layout="main-aside">
      <div className={classes.column}>
        {verdicts.length > 0 && (
          <>
            <Panel label="Differences">
              <DifferenceChart
                title={differenceTitle(verdicts)}
                verdicts={verdicts}
                onExplain={explainTest}
                onChoose={choose}
                chosen={chosen?.test.id}
              />
            </Panel>
            <ChangePanel changes={changes} reference={reference} without={verdicts.length - changes.length} />
          </>
        )}
        {mirrorGroups(verdicts, reference).map(({ unit, hasBefore, rows }) => (
          <Panel key={unit} label={`Left and right as measured, in ${unitLabel(unit)}`}>
            <ButterflyChart
              title="Left and right as measured"
              rows={rows}
              unit={unitLabel(unit)}
              reference={hasBefore ? REFERENCE_NAMES[reference].toLowerCase() : undefined}
            />
          </Panel>
        ))}
      </div>
      <div className={classes.aside}>
        {chosen && <TrendPanel results={results} chosen={chosen} onChoose={choose} reference={reference} />}
        {[...Map.groupBy(ratios, ({ ratioId }) => ratioId)].map(([ratioId, group]) => (
          <Panel key={ratioId} label={`${ratioById(ratioId).name}, ${ratioById(ratioId).detail}`}>
            <QuadHamChart
              title={ratioTitle(ratioById(ratioId), group)}
              definition={ratioById(ratioId)}
              verdicts={group}
              onExplain={(side) => setExplained({ kind: 'ratio', ratioId, side })}
            />
          </Panel>
        ))}
        {wholes.length > 0 && (
          <WholeResults wholes={wholes} onExplain={explainTest} onChoose={choose} chosen={chosen?.test.id} />
        )}
        <NormsPanel norms={normsOf(analysis, athlete)} athlete={athlete} />
        <ReachPanel {...reachComposites(analysis, athlete.limbLengthCm)} athleteId={athlete.id} />
      </div>
      <ExplainFinding finding={findingOf(analysis, explained)} athlete={athlete} onClose={() => setExplained(null)} />
    </PageBody>
  );
}

/** The loudest test that has been done more than once; one session alone is no trend. */
function firstWithPast<Result extends { history: unknown[] }>(results: Result[]): Result | undefined {
  return results.find(({ history }) => history.length > 1) ?? results[0];
}
