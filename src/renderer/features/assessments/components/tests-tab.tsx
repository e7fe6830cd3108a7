import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { Session } from '#shared/contract/assessments.ts';
import { shownDate } from '#shared/dates.ts';
import { useRemoveSession, useSessions } from '../api.ts';
import { SessionTable } from './session-table.tsx';
import classes from './tests-tab.module.css';

const ORIGINS: Record<Session['origin'], string | null> = {
  typed: null,
  imported: 'imported from a file',
  'made-up': 'made up, not measured',
};

/** Every session with every trial, newest first. */
export function TestsTab({ athleteId }: { athleteId: string }) {
  const sessions = useSessions(athleteId);
  if (sessions.error) return <ErrorNotice {...tell(sessions.error)} onRetry={() => void sessions.refetch()} />;
  if (!sessions.data) return <LoadingPanel label="Reading the tests" rows={10} />;
  if (sessions.data.length === 0) {
    return (
      <PageBody>
        <Panel label="No sessions yet">
          <EmptyState
            title="No sessions yet"
            actions={
              <Button variant="filled" component={Link} to={`/athletes/${athleteId}/tests/new`}>
                New testing session
              </Button>
            }
          >
            A session holds the tests of one day, with every trial, the set-up, and who tested.
          </EmptyState>
        </Panel>
      </PageBody>
    );
  }
  return (
    <PageBody>
      {sessions.data.map((session) => (
        <SessionPanel key={session.id} session={session} />
      ))}
    </PageBody>
  );
}

function SessionPanel({ session }: { session: Session }) {
  const remove = useRemoveSession();
  const day = shownDate(session.date);
  const facts = [
    session.massKg !== null && `${session.massKg} kg`,
    session.tester && `tester ${session.tester}`,
    ORIGINS[session.origin],
  ].filter(Boolean);
  return (
    <Panel
      title={day}
      note={facts.join(' · ')}
      actions={
        <>
          <Button variant="subtle" onClick={() => void remove(session.id, `Session of ${day}`)}>
            Delete
          </Button>
          <Button component={Link} to={`/athletes/${session.athleteId}/tests/${session.id}`}>
            Edit
          </Button>
        </>
      }
    >
      {session.notes && <p className={classes.notes}>{session.notes}</p>}
      <SessionTable session={session} />
    </Panel>
  );
}
