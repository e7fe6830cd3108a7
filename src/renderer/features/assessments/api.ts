import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { showFault } from '#renderer/components/fault-toast.ts';
import { doUndoably } from '#renderer/components/undo-toast.tsx';
import { api, client } from '#renderer/lib/api.ts';
import type { Measurement, Session, Trial, TrialKey } from '#shared/contract/assessments.ts';
import type { TestToAdd } from './test-to-add.ts';

export const sessionsQuery = (athleteId: string) => api.assessments.list.queryOptions({ input: { athleteId } });
export const sessionQuery = (sessionId: string) => api.assessments.get.queryOptions({ input: { sessionId } });
export const analysisQuery = (athleteId: string) => api.assessments.analysis.queryOptions({ input: { athleteId } });

export function useSessions(athleteId: string) {
  return useQuery(sessionsQuery(athleteId));
}

export function useSession(sessionId: string) {
  return useQuery(sessionQuery(sessionId));
}

export function useAnalysis(athleteId: string) {
  return useQuery(analysisQuery(athleteId));
}

/** Marks all that depends on trials as old: what is on screen is read again now, the rest when it is opened. */
async function refresh(queryClient: QueryClient): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.assessments.key() }),
    queryClient.invalidateQueries({ queryKey: api.athletes.roster.key() }),
    queryClient.invalidateQueries({ queryKey: api.programs.suggest.key() }),
  ]);
}

export function useSessionChanges() {
  const queryClient = useQueryClient();
  const onSuccess = () => refresh(queryClient);
  return {
    create: useMutation(api.assessments.create.mutationOptions({ onSuccess })),
    update: useMutation(api.assessments.update.mutationOptions({ onSuccess })),
    updateMeasurement: useMutation(api.assessments.updateMeasurement.mutationOptions({ onSuccess })),
    removeMeasurement: useMutation(
      api.assessments.removeMeasurement.mutationOptions({ onSuccess, onError: showFault }),
    ),
    strike: useMutation(api.assessments.strikeTrial.mutationOptions({ onSuccess })),
  };
}

/** Adds tests one after the other, and reads what depends on them once. What was added before a fault stays. */
export function useAddTests() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ sessionId, tests }: { sessionId: string; tests: TestToAdd[] }) => {
      const added: Measurement[] = [];
      for (const { testId, unit, setUp } of tests) {
        added.push(await client.assessments.addMeasurement({ sessionId, testId, unit, setUp }));
      }
      return added;
    },
    onSettled: () => refresh(queryClient),
  });
}

/** Puts a session in the trash and offers to take it back. */
export function useRemoveSession() {
  const queryClient = useQueryClient();
  return (sessionId: string, name: string) =>
    doUndoably(
      `${name} deleted`,
      async () => {
        await client.assessments.remove({ sessionId });
        await refresh(queryClient);
      },
      async () => {
        await client.assessments.restore({ sessionId });
        await refresh(queryClient);
      },
    );
}

/**
 * Saves one cell. The session on screen is changed in place, so that typing never waits for a read; everything else is
 * read again when it is opened.
 */
export function useSaveTrial(sessionId: string) {
  const queryClient = useQueryClient();
  return async (key: TrialKey, value: number | null) => {
    const verdict = await (value === null
      ? client.assessments.clearTrial(key)
      : client.assessments.saveTrial({ ...key, value }));
    await queryClient.cancelQueries({ queryKey: sessionQuery(sessionId).queryKey });
    queryClient.setQueryData<Session>(sessionQuery(sessionId).queryKey, (old) => old && withTrial(old, key, value));
    const stale = { refetchType: 'none' } as const;
    for (const queryKey of [api.assessments.list.key(), api.assessments.analysis.key(), api.athletes.roster.key()]) {
      void queryClient.invalidateQueries({ queryKey, ...stale });
    }
    void queryClient.invalidateQueries({ queryKey: api.programs.suggest.key(), ...stale });
    return verdict;
  };
}

function withTrial(session: Session, key: TrialKey, value: number | null): Session {
  const change = (measurement: Measurement): Measurement => {
    if (measurement.id !== key.measurementId) return measurement;
    const others = measurement.trials.filter((trial) => trial.side !== key.side || trial.ordinal !== key.ordinal);
    const written: Trial[] =
      value === null ? [] : [{ side: key.side, ordinal: key.ordinal, value, struckReason: null }];
    return { ...measurement, trials: [...others, ...written].sort((a, b) => a.ordinal - b.ordinal) };
  };
  return { ...session, measurements: session.measurements.map(change) };
}
