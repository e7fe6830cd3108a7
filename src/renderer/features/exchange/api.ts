import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, client } from '#renderer/lib/api.ts';
import type { RowFilter } from '#shared/contract/exchange.ts';

/** Rows of a preview that are asked for at once. */
export const PAGE = 100;

/**
 * A page of rows of a preview.
 * @param preview tells one preview of a file from the next
 */
export function rowsPage(draftId: string, preview: number, filter: RowFilter, page: number) {
  return queryOptions({
    queryKey: ['import-rows', draftId, preview, filter, page],
    queryFn: ({ signal }) => client.exchange.rows({ draftId, filter, offset: page * PAGE, limit: PAGE }, { signal }),
    gcTime: 60_000,
  });
}

/** Names of the squads that are there. */
export function useSquadNames(): string[] {
  const { data = [] } = useQuery(api.athletes.squads.queryOptions());
  return data.map(({ name }) => name);
}

export function usePastImports() {
  return useQuery(api.exchange.past.queryOptions());
}

/** Reads everything on screen anew: an import or its undo may have changed any of it. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: api.key() });
}
