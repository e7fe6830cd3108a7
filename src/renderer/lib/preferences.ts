import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { EMPTY_VIEW, type TableView } from '#renderer/components/data-table/table-view.ts';
import { showFault } from '#renderer/components/fault-toast.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '#shared/contract/settings.ts';
import { api } from './api.ts';

/** What the application remembers, and a way to change it that shows at once. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const queryClient = useQueryClient();
  const queryKey = api.settings.preferences.queryKey();
  const { data = DEFAULT_PREFERENCES } = useQuery(api.settings.preferences.queryOptions());
  const { mutate } = useMutation(api.settings.remember.mutationOptions({ onError: showFault }));
  const change = (part: Partial<Preferences>) => {
    queryClient.setQueryData<Preferences>(queryKey, (old) => ({ ...(old ?? DEFAULT_PREFERENCES), ...part }));
    mutate(part);
  };
  return [data, change];
}

/** How a table is looked at, remembered under its name. */
export function useTableView(name: string, initial: Partial<TableView> = {}): [TableView, (view: TableView) => void] {
  const [{ tableViews }, change] = usePreferences();
  const view = tableViews[name] ?? { ...EMPTY_VIEW, ...initial };
  return [view, (next) => change({ tableViews: { ...tableViews, [name]: next } })];
}
