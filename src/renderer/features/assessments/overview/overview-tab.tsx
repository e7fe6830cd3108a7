import { useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { useCatalogue } from '#renderer/lib/catalogue.ts';
import { tell } from '#renderer/lib/errors.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import { benefitStates } from '#shared/analysis/benefits.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import { localDate } from '#shared/dates.ts';
import { useAnalysis } from '../api.ts';
import { ExplainFinding } from '../components/explain-finding.tsx';
import { NextSteps } from '../components/next-steps.tsx';
import { NothingTested } from '../components/nothing-tested.tsx';
import { type FindingKey, findingOf } from '../explained.ts';
import { BenefitsPanel } from './benefits-panel.tsx';
import { EconomyPanel } from './economy-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import classes from './overview.module.css';

interface OverviewTabProps {
  athlete: Athlete;
  /** The running program's last day; null without one. */
  program: { endDate: string } | null;
}

/** How the athlete stands: the four benefits, what stands out and why, and what to do next. */
export function OverviewTab({ athlete, program }: OverviewTabProps) {
  const analysis = useAnalysis(athlete.id);
  if (analysis.error) return <ErrorNotice {...tell(analysis.error)} onRetry={() => void analysis.refetch()} />;
  if (!analysis.data) return <LoadingPanel label="Reading the findings" rows={10} />;
  const { verdicts, wholes } = analysis.data;
  if (verdicts.length === 0 && wholes.length === 0) return <NothingTested athleteId={athlete.id} />;
  return <Overview athlete={athlete} program={program} analysis={analysis.data} />;
}

function Overview({ athlete, program, analysis }: OverviewTabProps & { analysis: AthleteAnalysis }) {
  const catalogue = useCatalogue();
  const [explained, setExplained] = useState<FindingKey | null>(null);
  const states = benefitStates(analysis, { today: localDate(), catalogue, program });
  return (
    <PageBody layout="main-aside">
      <div className={classes.column}>
        <BenefitsPanel states={states} />
        <EconomyPanel wholes={analysis.wholes} athlete={athlete} onExplain={setExplained} />
      </div>
      <div className={classes.column}>
        <FindingsPanel analysis={analysis} onExplain={setExplained} />
        <NextSteps analysis={analysis} />
      </div>
      <ExplainFinding finding={findingOf(analysis, explained)} athlete={athlete} onClose={() => setExplained(null)} />
    </PageBody>
  );
}
