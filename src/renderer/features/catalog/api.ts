import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { showFault } from '#renderer/components/fault-toast.ts';
import { doUndoably } from '#renderer/components/undo-toast.tsx';
import { api, client } from '#renderer/lib/api.ts';
import type { Battery } from '#shared/catalog/battery.ts';

/** All tests, as `lib/catalogue.ts` reads them too, with what went wrong when they cannot be read. */
export function useTests() {
  return useQuery(api.catalog.tests.queryOptions());
}

export function useOwnNoise() {
  return useQuery(api.catalog.ownNoise.queryOptions());
}

/** A test's noise or line decides every finding, so after a change all that was read is old. */
function useReadAllAnew() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: api.key() });
}

export function useTestChanges() {
  const onSuccess = useReadAllAnew();
  return {
    create: useMutation(api.catalog.createTest.mutationOptions({ onSuccess })),
    update: useMutation(api.catalog.updateTest.mutationOptions({ onSuccess })),
    changeSettings: useMutation(api.catalog.changeSettings.mutationOptions({ onSuccess })),
    measure: useMutation(api.catalog.measureOwnNoise.mutationOptions({ onSuccess, onError: showFault })),
  };
}

/** Archives or restores an own test, and offers to take it back. */
export function useArchiveTest() {
  const readAnew = useReadAllAnew();
  const set = async (testId: string, archived: boolean) => {
    await (archived ? client.catalog.archiveTest({ testId }) : client.catalog.restoreTest({ testId }));
    await readAnew();
  };
  return (test: { id: string; name: string }, archived: boolean) =>
    doUndoably(
      `${test.name} ${archived ? 'archived' : 'restored'}`,
      () => set(test.id, archived),
      () => set(test.id, !archived),
    );
}

/** Removes an own battery, and offers to make it again. Sessions are not touched by either. */
export function useRemoveBattery() {
  const queryClient = useQueryClient();
  const readAnew = () => queryClient.invalidateQueries({ queryKey: api.catalog.batteries.key() });
  return ({ id, name, text, testIds }: Battery) =>
    doUndoably(
      `Battery ${name} removed`,
      async () => {
        await client.catalog.removeBattery({ batteryId: id });
        await readAnew();
      },
      async () => {
        await client.catalog.createBattery({ name, text, testIds });
        await readAnew();
      },
    );
}
