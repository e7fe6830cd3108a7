import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { showFault } from '#renderer/components/fault-toast.ts';
import { doUndoably } from '#renderer/components/undo-toast.tsx';
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
  const set = async (athleteId: string, archived: boolean) => {
    await (archived ? client.athletes.archive({ athleteId }) : client.athletes.restore({ athleteId }));
    await refresh();
  };
  return (athlete: { id: string; name: string }, archived: boolean) =>
    doUndoably(
      `${athlete.name} ${archived ? 'archived' : 'restored'}`,
      () => set(athlete.id, archived),
      () => set(athlete.id, !archived),
    );
}

export function useSquadChanges() {
  const refresh = useRefresh();
  return {
    create: useMutation(api.athletes.createSquad.mutationOptions({ onSuccess: refresh })),
    rename: useMutation(api.athletes.renameSquad.mutationOptions({ onSuccess: refresh })),
    remove: useMutation(api.athletes.removeSquad.mutationOptions({ onSuccess: refresh, onError: showFault })),
  };
}
