import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { doUndoably } from '#renderer/components/undo-toast.tsx';
import { api, client } from '#renderer/lib/api.ts';
import type { Program, SuggestionOptions } from '#shared/contract/programs.ts';

export const programsQuery = (athleteId: string) => api.programs.list.queryOptions({ input: { athleteId } });
export const suggestionQuery = (athleteId: string, options: Partial<SuggestionOptions>) =>
  api.programs.suggest.queryOptions({ input: { athleteId, ...options } });

export function usePrograms(athleteId: string) {
  return useQuery(programsQuery(athleteId));
}

/** What is proposed; the one before stays on screen while another is worked out. */
export function useSuggestion(athleteId: string, options: Partial<SuggestionOptions>) {
  return useQuery({ ...suggestionQuery(athleteId, options), placeholderData: keepPreviousData });
}

/** Name and findings of the athlete a program is for. */
export function useSuggestedAthlete(athleteId: string) {
  const athlete = useQuery(api.athletes.get.queryOptions({ input: { athleteId } }));
  const analysis = useQuery(api.assessments.analysis.queryOptions({ input: { athleteId } }));
  return { athlete, analysis };
}

/** Makes everything that shows programs read again. */
function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: api.programs.key() }),
      queryClient.invalidateQueries({ queryKey: api.athletes.roster.key() }),
    ]);
}

export function useAssign() {
  const refresh = useRefresh();
  return useMutation(api.programs.assign.mutationOptions({ onSuccess: refresh }));
}

/** Ticks a session at once and takes the tick back where it could not be stored. */
export function useMarkDone(athleteId: string) {
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const { queryKey } = programsQuery(athleteId);
  return useMutation(
    api.programs.markDone.mutationOptions({
      onMutate: async ({ programSessionId, done }) => {
        await queryClient.cancelQueries({ queryKey });
        const doneAt = done ? new Date().toISOString() : null;
        queryClient.setQueryData<Program[]>(queryKey, (old) =>
          old?.map((program) => ticked(program, programSessionId, doneAt)),
        );
      },
      onSettled: refresh,
    }),
  );
}

function ticked(program: Program, sessionId: string, doneAt: string | null): Program {
  const sessions = program.sessions.map((session) => (session.id === sessionId ? { ...session, doneAt } : session));
  return { ...program, sessions };
}

/** Ends a program and offers to take it up again. */
export function useEndProgram() {
  const refresh = useRefresh();
  return ({ id, name }: Program) =>
    doUndoably(
      `${name} ended`,
      async () => {
        await client.programs.end({ programId: id });
        await refresh();
      },
      async () => {
        await client.programs.reopen({ programId: id });
        await refresh();
      },
    );
}
