import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, client } from '#renderer/lib/api.ts';
import type { ImportInput } from '#shared/contract/exchange.ts';

export function useReadFile() {
  return useMutation(api.exchange.read.mutationOptions());
}

/**
 * What an import would do; the answer before stays on screen while the next one is worked out.
 * @param draftKey stands for the file, whose bytes cannot be part of a key
 */
export function usePreview(draftKey: number, input: ImportInput) {
  return useQuery({
    queryKey: ['import-preview', draftKey, input.mapping, input.answers],
    queryFn: ({ signal }) => client.exchange.preview(input, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export function useRunImport() {
  const queryClient = useQueryClient();
  return useMutation(
    api.exchange.run.mutationOptions({ onSuccess: () => queryClient.invalidateQueries({ queryKey: api.key() }) }),
  );
}

/** Names of the squads that are there. */
export function useSquadNames(): string[] {
  const { data = [] } = useQuery(api.athletes.squads.queryOptions());
  return data.map(({ name }) => name);
}

/** Takes an import back; everything on screen may have changed with it. */
export function useUndoImport() {
  const queryClient = useQueryClient();
  return useMutation(
    api.exchange.undo.mutationOptions({ onSuccess: () => queryClient.invalidateQueries({ queryKey: api.key() }) }),
  );
}
