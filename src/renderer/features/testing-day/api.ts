import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { showFault } from '#renderer/components/fault-toast.ts';
import { api } from '#renderer/lib/api.ts';
import { receive } from '#renderer/lib/delivered.ts';

export function useDays() {
  return useQuery(api.testingDay.list.queryOptions());
}

/** Read anew at each opening and never beneath the typing: the grid keeps itself up to date, cell by cell. */
export function useDay(dayId: string) {
  const once = {
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  };
  return useQuery(api.testingDay.get.queryOptions({ input: { dayId }, ...once }));
}

/** A print page or a list may be older than the grid. */
export function useDayNow(dayId: string) {
  return useQuery(api.testingDay.get.queryOptions({ input: { dayId } }));
}

/** Makes everything that shows values read again, once the grid is closed. */
export function useRefreshAfterwards(): void {
  const queryClient = useQueryClient();
  useEffect(
    () => () => {
      const keys = [api.assessments.key(), api.athletes.key(), api.programs.suggest.key(), api.testingDay.list.key()];
      for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
    },
    [queryClient],
  );
}

/** Prints the blank sheet; a browser gets it as a download. */
export function useFieldSheet() {
  return useMutation(
    api.testingDay.exportFieldSheet.mutationOptions({
      onSuccess: (delivered) => {
        const message = receive(delivered);
        if (message) notifications.show({ message });
      },
      onError: showFault,
    }),
  );
}

export function useSquads() {
  return useQuery(api.athletes.squads.queryOptions());
}

export function useDayChanges() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.testingDay.key() });
  return {
    start: useMutation(api.testingDay.start.mutationOptions({ onSuccess })),
    setFinished: useMutation(api.testingDay.setFinished.mutationOptions({ onSuccess, onError: showFault })),
    setOrder: useMutation(api.testingDay.setOrder.mutationOptions({ onError: showFault })),
    addAthlete: useMutation(api.testingDay.addAthlete.mutationOptions({ onSuccess })),
    setUp: useMutation(api.testingDay.setUp.mutationOptions({ onSuccess })),
    remove: useMutation(api.testingDay.remove.mutationOptions({ onSuccess, onError: showFault })),
  };
}

/** Whether there is anyone to test; undefined until that is known. */
export function useHasAthletes(): boolean | undefined {
  return useQuery(api.athletes.roster.queryOptions()).data?.some(({ archived }) => !archived);
}

/** Athletes who are not archived and not among the given ones, by name. */
export function useAthletesBeside(athleteIds: readonly string[]): { id: string; name: string }[] {
  const { data = [] } = useQuery(api.athletes.roster.queryOptions());
  const taken = new Set(athleteIds);
  return data.filter(({ id, archived }) => !archived && !taken.has(id));
}
