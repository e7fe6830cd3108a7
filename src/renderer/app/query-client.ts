import { QueryClient } from '@tanstack/react-query';

/**
 * The data is on this machine: nothing goes stale by itself, a failed read fails for a reason that a second try does
 * not change, and there is no network to be off. What was written is invalidated by whoever wrote it.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
});
