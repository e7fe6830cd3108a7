import { Button, Checkbox } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb, usePageKeys } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import type { Session, SessionFields } from '#shared/contract/assessments.ts';
import { localDate, shownDate } from '#shared/dates.ts';
import { useSession, useSessionChanges, useSessions } from '../api.ts';
import { AddTest } from '../components/add-test.tsx';
import { SessionFieldsForm } from '../components/session-fields-form.tsx';
import { TRIAL_KEYS, TrialGrid } from '../components/trial-grid.tsx';
import { asLastTime, countOf, lastRecorded } from '../test-to-add.ts';

/** What a session's page needs to know of its athlete. */
export interface SessionAthlete {
  id: string;
  name: string;
  massKg: number | null;
}

/** A new session, by default with the tests of the last one, so that a retest is two clicks away from its first trial. */
export function NewSessionPage({ athlete }: { athlete: SessionAthlete }) {
  const navigate = useNavigate();
  const { create, addMeasurement } = useSessionChanges();
  const [repeat, setRepeat] = useState(true);
  const sessions = useSessions(athlete.id);
  usePageCrumb(`New session, ${athlete.name}`);
  const last = lastRecorded(sessions.data ?? []);
  const initial: SessionFields = {
    date: localDate(),
    massKg: athlete.massKg ?? sessions.data?.[0]?.massKg ?? null,
    tester: sessions.data?.find(({ tester }) => tester)?.tester ?? null,
    notes: null,
  };
  if (!sessions.data) return <LoadingPanel label="Reading earlier sessions" />;
  const repeated = repeat && last ? last.measurements : [];
  return (
    <>
      <PageHead title="New testing session" sub={athlete.name} headline="When and by whom; the tests come next." />
      <PageBody>
        <SessionFieldsForm
          initial={initial}
          submitLabel="Start the session"
          error={create.error ?? addMeasurement.error}
          busy={create.isPending || addMeasurement.isPending}
          onSubmit={async (fields) => {
            const session = await create.mutateAsync({ ...fields, athleteId: athlete.id });
            for (const { testId } of repeated) {
              await addMeasurement.mutateAsync({ ...asLastTime(testId, sessions.data), sessionId: session.id });
            }
            await navigate({ to: `/athletes/${athlete.id}/tests/${session.id}`, replace: true });
          }}
        >
          {last && (
            <Checkbox
              mt="md"
              label={`With the ${countOf(last.measurements)} of ${shownDate(last.date)}, in the same set-up`}
              checked={repeat}
              onChange={(event) => setRepeat(event.currentTarget.checked)}
            />
          )}
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
