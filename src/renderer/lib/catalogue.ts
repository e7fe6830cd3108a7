import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Battery } from '#shared/catalog/battery.ts';
import { type Catalogue, DELIVERED } from '#shared/catalog/catalogue.ts';
import type { TestDefinition } from '#shared/catalog/test-definition.ts';
import { catalogueInUse, type TestInUse } from '#shared/catalog/tests-in-use.ts';
import { api } from './api.ts';

/** All tests with the noise and the line in use, own and archived ones among them; undefined until they are read. */
export function useTestsInUse(): TestInUse[] | undefined {
  return useQuery(api.catalog.tests.queryOptions()).data;
}

/** The tests in use by id. Until they are read it holds those delivered, so that a name is there at once. */
export function useCatalogue(): Catalogue {
  const tests = useTestsInUse();
  return useMemo(() => (tests ? catalogueInUse(tests) : DELIVERED), [tests]);
}

/** Tests that may be added to a session: all but archived ones. */
export function useOfferedTests(): readonly TestDefinition[] {
  const tests = useTestsInUse();
  return useMemo(() => tests?.filter(({ archived }) => !archived).map(({ test }) => test) ?? DELIVERED.tests, [tests]);
}

/** Delivered and own batteries; undefined until they are read. */
export function useBatteries(): Battery[] | undefined {
  return useQuery(api.catalog.batteries.queryOptions()).data;
}

export function useBatteryChanges() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.catalog.batteries.key() });
  return {
    create: useMutation(api.catalog.createBattery.mutationOptions({ onSuccess })),
    update: useMutation(api.catalog.updateBattery.mutationOptions({ onSuccess })),
  };
}
