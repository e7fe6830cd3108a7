import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { showUndo } from '#renderer/components/undo-toast.tsx';
import { api, client } from '#renderer/lib/api.ts';

export const rosterQuery = () => api.athletes.roster.queryOptions();
export const squadsQuery = () => api.athletes.squads.queryOptions();
export const athleteQuery = (athleteId: string) => api.athletes.get.queryOptions({ input: { athleteId } });

export function useRoster() {
  return useQuery(rosterQuery());
}

export function useSquads() {
  return useQuery(squadsQuery());
}

export function useAthlete(athleteId: string) {
  return useQuery(athleteQuery(athleteId));
}

/** Makes everything that shows athletes read again. */
function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: api.athletes.key() });
}

export function useCreateAthlete() {
  const refresh = useRefresh();
  return useMutation(api.athletes.create.mutationOptions({ onSuccess: refresh }));
}

export function useUpdateAthlete() {
  const refresh = useRefresh();
  return useMutation(api.athletes.update.mutationOptions({ onSuccess: refresh }));
}

/** Archives or restores, and offers to take it back. */
export function useArchive() {
  const refresh = useRefresh();
  const set = (athleteId: string, archived: boolean) =>
    archived ? client.athletes.archive({ athleteId }) : client.athletes.restore({ athleteId });
  return async (athlete: { id: string; name: string }, archived: boolean) => {
    await set(athlete.id, archived);
    await refresh();
    showUndo(`${athlete.name} ${archived ? 'archived' : 'restored'}`, async () => {
      await set(athlete.id, !archived);
      await refresh();
    });
  };
}

export function useSquadChanges() {
  const refresh = useRefresh();
  return {
    create: useMutation(api.athletes.createSquad.mutationOptions({ onSuccess: refresh })),
    rename: useMutation(api.athletes.renameSquad.mutationOptions({ onSuccess: refresh })),
    remove: useMutation(api.athletes.removeSquad.mutationOptions({ onSuccess: refresh })),
  };
}
