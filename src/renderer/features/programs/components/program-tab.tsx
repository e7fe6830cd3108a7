import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { usePrograms } from '../api.ts';
import { CurrentProgram } from './current-program.tsx';
import { EarlierPrograms } from './earlier-programs.tsx';

/** The athlete's running program with what is done of it, and earlier ones. */
export function ProgramTab({ athleteId }: { athleteId: string }) {
  const programs = usePrograms(athleteId);
  if (programs.error) return <ErrorNotice {...tell(programs.error)} onRetry={() => void programs.refetch()} />;
  if (!programs.data) return <LoadingPanel label="Reading the program" rows={10} />;
  const current = programs.data.find(({ endedAt }) => endedAt === null);
  const earlier = programs.data.filter((program) => program !== current);
  return (
    <PageBody>
      {current ? <CurrentProgram program={current} /> : <NoProgram athleteId={athleteId} />}
      {earlier.length > 0 && <EarlierPrograms programs={earlier} />}
    </PageBody>
  );
}

function NoProgram({ athleteId }: { athleteId: string }) {
  return (
    <Panel label="No program">
      <EmptyState
        title="No program is running"
        actions={
          <Button variant="filled" component={Link} to={`/athletes/${athleteId}/suggest`}>
            Suggest a program
          </Button>
        }
      >
        A program is suggested from the findings, the equipment and the next races, each line with its reason and
        source. You keep or refuse every line before it is assigned.
      </EmptyState>
    </Panel>
  );
}
