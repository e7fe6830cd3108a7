import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { api, client } from '#renderer/lib/api.ts';
import { receive } from '#renderer/lib/delivered.ts';
import type { ExportFormat } from '#shared/contract/export.ts';

/** Rows of each table, counted anew whenever the page is opened. */
export function useExportContents() {
  return useQuery(api.export.contents.queryOptions({ staleTime: 0 }));
}

/** One export at a time, which can be broken off. Its data is where the file went; null where it went nowhere. */
export function useExport() {
  const running = useRef<AbortController>(null);
  const saving = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const controller = new AbortController();
      running.current = controller;
      try {
        return receive(await client.export.save({ format }, { signal: controller.signal }));
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      }
    },
  });
  return { ...saving, cancel: () => running.current?.abort() };
}

/** Brings an export back, then shows whom it brought. */
export function useRestore() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation(
    api.export.restore.mutationOptions({
      onSuccess: async () => {
        const reread = queryClient.invalidateQueries({ queryKey: api.key() });
        await navigate({ to: '/athletes' });
        await reread;
      },
    }),
  );
}
