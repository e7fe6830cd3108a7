import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { showFault } from '#renderer/components/fault-toast.ts';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb, usePageKeys } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { useBatteries, useCatalogue } from '#renderer/lib/catalogue.ts';
import type { Session, SessionFields } from '#shared/contract/assessments.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { useAddTests, useSession, useSessionChanges, useSessions } from '../api.ts';
import { AddTest } from '../components/add-test.tsx';
import { SessionFieldsForm } from '../components/session-fields-form.tsx';
import { StartChoice } from '../components/start-choice.tsx';
import { TRIAL_KEYS, TrialGrid } from '../components/trial-grid.tsx';
import { proposedMass } from '../proposed-mass.ts';
import { startsOf } from '../session-start.ts';
import { asLastTime, lastRecorded } from '../test-to-add.ts';

/** What a session's page needs to know of its athlete. */
export interface SessionAthlete {
  id: string;
  name: string;
  massKg: number | null;
}

/** A new session, by default with the tests of the last one, so that a retest is two clicks away from its first trial. */
export function NewSessionPage({ athlete }: { athlete: SessionAthlete }) {
  const navigate = useNavigate();
  const { create } = useSessionChanges();
  const addTests = useAddTests();
  const [chosen, setChosen] = useState<string>();
  const sessions = useSessions(athlete.id);
  const batteries = useBatteries();
  const catalogue = useCatalogue();
  usePageCrumb(`New session, ${athlete.name}`);
  if (!sessions.data || !batteries) return <LoadingPanel label="Reading earlier sessions" />;
  const today = localDate();
  const mass = proposedMass(sessions.data, athlete.massKg, today);
  const initial: SessionFields = {
    date: today,
    massKg: mass.massKg,
    tester: sessions.data.find(({ tester }) => tester)?.tester ?? null,
    notes: null,
  };
  const starts = startsOf(lastRecorded(sessions.data), batteries, catalogue);
  const start = starts.find(({ id }) => id === chosen) ?? starts[0];
  return (
    <>
      <PageHead title="New testing session" sub={athlete.name} headline="When and by whom, and what is tested." />
      <PageBody>
        <SessionFieldsForm
          initial={initial}
          massFrom={mass.from}
          submitLabel="Start the session"
          error={create.error}
          busy={create.isPending || addTests.isPending}
          onSubmit={async (fields) => {
            const session = await create.mutateAsync({ ...fields, athleteId: athlete.id });
            const tests = (start?.tests ?? []).map((test) => asLastTime(test, sessions.data));
            // The session is there by now: what could not be added is told, and can be added in it.
            if (tests.length > 0) await addTests.mutateAsync({ sessionId: session.id, tests }).catch(showFault);
            await navigate({ to: `/athletes/${athlete.id}/tests/${session.id}`, replace: true });
          }}
        >
          {start && <StartChoice starts={starts} value={start.id} onChange={setChosen} />}
        </SessionFieldsForm>
      </PageBody>
    </>
  );
}

export function SessionPage({ athlete, sessionId }: { athlete: SessionAthlete; sessionId: string }) {
  const session = useSession(sessionId);
  usePageCrumb(session.data && `${athlete.name}, ${shownDate(session.data.date)}`);
  usePageKeys(TRIAL_KEYS);
  if (session.error) return <PageFault error={session.error} />;
  if (!session.data) return <LoadingPanel label="Reading the session" />;
  return <SessionEditor athlete={athlete} session={session.data} />;
}

function SessionEditor({ athlete, session }: { athlete: SessionAthlete; session: Session }) {
  const { update } = useSessionChanges();
  return (
    <>
      <PageHead
        title={`Tests of ${shownDate(session.date)}`}
        sub={athlete.name}
        actions={
          <Button variant="filled" component={Link} to={`/athletes/${athlete.id}?tab=imbalances`}>
            Done
          </Button>
        }
      />
      <PageBody>
        <SessionFieldsForm
          key={session.version}
          initial={session}
          submitLabel="Save"
          error={update.error}
          busy={update.isPending}
          onSubmit={async (fields) => {
            await update.mutateAsync({ ...fields, sessionId: session.id, version: session.version });
          }}
        />
        {session.measurements.length > 0 && <TrialGrid session={session} />}
        <AddTest session={session} />
      </PageBody>
    </>
  );
}
