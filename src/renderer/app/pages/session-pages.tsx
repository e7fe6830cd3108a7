import { useQuery } from '@tanstack/react-query';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { NewSessionPage, SessionPage } from '#renderer/features/assessments/pages/session-page.tsx';
import { api } from '#renderer/lib/api.ts';

interface AthleteSessionPageProps {
  athleteId: string;
  /** Absent for a new session. */
  sessionId?: string;
}

/** The session pages belong to one feature and the athlete to another; here they meet. */
export function AthleteSessionPage({ athleteId, sessionId }: AthleteSessionPageProps) {
  const { data: athlete, error } = useQuery(api.athletes.get.queryOptions({ input: { athleteId } }));
  if (error) return <PageFault error={error} />;
  if (!athlete) return <LoadingPanel label="Reading the athlete" />;
  return sessionId ? <SessionPage athlete={athlete} sessionId={sessionId} /> : <NewSessionPage athlete={athlete} />;
}
