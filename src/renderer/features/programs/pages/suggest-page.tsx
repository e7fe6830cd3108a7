import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { ProgramGrid } from '#renderer/components/program/program-grid.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { AthleteAnalysis } from '#shared/analysis/analysis.ts';
import type { SuggestionOptions } from '#shared/contract/programs.ts';
import { planFrom } from '#shared/programs/plan.ts';
import type { Suggestion } from '#shared/programs/suggestion.ts';
import { useSuggestedAthlete, useSuggestion } from '../api.ts';
import { BenefitChoice } from '../components/benefit-choice.tsx';
import reasons from '../components/reason-line.module.css';
import { ReasonLine } from '../components/reason-line.tsx';
import { SuggestionFields } from '../components/suggestion-fields.tsx';
import { useAssignProgram } from '../use-assign-program.ts';
import classes from './suggest-page.module.css';

/** From findings to a program: benefit, lines with reasons that can be refused, and the weeks they lead to. */
export function SuggestPage({ athleteId }: { athleteId: string }) {
  const [options, setOptions] = useState<Partial<SuggestionOptions>>({});
  const { athlete, analysis } = useSuggestedAthlete(athleteId);
  const suggestion = useSuggestion(athleteId, options);
  usePageCrumb(athlete.data && `Program for ${athlete.data.name}`);
  const failed = [athlete, analysis, suggestion].find(({ error }) => error);
  if (failed) return <PageFault error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!athlete.data || !analysis.data || !suggestion.data)
    return <LoadingPanel label="Working out a program" rows={12} />;
  return (
    <Suggested
      athlete={athlete.data}
      analysis={analysis.data}
      suggestion={suggestion.data}
      pending={suggestion.isPlaceholderData}
      onChange={(change) => setOptions((old) => ({ ...old, ...change }))}
    />
  );
}

interface SuggestedProps {
  athlete: { id: string; name: string };
  analysis: AthleteAnalysis;
  suggestion: Suggestion;
  /** True while another suggestion is being worked out. */
  pending: boolean;
  onChange(options: Partial<SuggestionOptions>): void;
}

function Suggested({ athlete, analysis, suggestion, pending, onChange }: SuggestedProps) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [unfinishedDate, setUnfinishedDate] = useState<string | null>(null);
  const { assign, error, busy } = useAssignProgram(athlete);
  const keep = (id: string, kept: boolean) =>
    setRefused((old) => (kept ? old.filter((other) => other !== id) : [...old, id]));
  const plan = planFrom(suggestion, refused);
  const { options } = suggestion;
  return (
    <>
      <PageHead
        title="Suggested program"
        sub={athlete.name}
        actions={
          <>
            <Button component={Link} to={`/athletes/${athlete.id}`}>
              Cancel
            </Button>
            <Button
              variant="filled"
              loading={busy}
              disabled={pending || unfinishedDate !== null}
              onClick={() => void assign(suggestion, refused)}
            >
              Assign program
            </Button>
          </>
        }
      />
      <PageBody>
        {Boolean(error) && <ErrorNotice {...tell(error)} />}
        <BenefitChoice
          analysis={analysis}
          value={options.benefit}
          proposed={suggestion.proposed.benefit}
          onChange={(benefit) => onChange({ benefit })}
        />
        <SuggestionFields
          options={options}
          unfinishedDate={unfinishedDate}
          onChange={onChange}
          onUnfinishedDate={setUnfinishedDate}
        />
        <div className={classes.columns} aria-busy={pending}>
          <Panel title="Why, line by line" note="keep or refuse">
            <ul className={reasons.lines}>
              {suggestion.lines.map((line) => (
                <ReasonLine
                  key={line.id}
                  line={line}
                  kept={!refused.includes(line.id)}
                  onKeep={line.refusable ? (kept) => keep(line.id, kept) : undefined}
                />
              ))}
            </ul>
          </Panel>
          <Panel title={plan.name} note={`${plan.sessions.length} sessions`} flush>
            <ProgramGrid sessions={plan.sessions} startDate={options.startDate} weeks={plan.weeks} />
          </Panel>
        </div>
      </PageBody>
    </>
  );
}
