import { rpc } from '#main/rpc.ts';
import type { BatteriesService } from './batteries.service.ts';
import type { CatalogService } from './catalog.service.ts';
import type { OwnNoiseService } from './own-noise.service.ts';

export function catalogHandlers(service: CatalogService, batteries: BatteriesService, ownNoise: OwnNoiseService) {
  const { catalog } = rpc;
  return catalog.router({
    tests: catalog.tests.handler(() => service.tests()),
    createTest: catalog.createTest.handler(({ input }) => service.createTest(input)),
    updateTest: catalog.updateTest.handler(({ input: { testId, version, test } }) =>
      service.updateTest(testId, version, test),
    ),
    archiveTest: catalog.archiveTest.handler(({ input }) => service.archiveTest(input.testId)),
    restoreTest: catalog.restoreTest.handler(({ input }) => service.restoreTest(input.testId)),
    changeSettings: catalog.changeSettings.handler(({ input }) => service.changeSettings(input)),
    batteries: catalog.batteries.handler(() => batteries.list()),
    createBattery: catalog.createBattery.handler(({ input }) => batteries.create(input)),
    updateBattery: catalog.updateBattery.handler(({ input: { batteryId, ...battery } }) =>
      batteries.update(batteryId, battery),
    ),
    removeBattery: catalog.removeBattery.handler(({ input }) => batteries.remove(input.batteryId)),
    ownNoise: catalog.ownNoise.handler(() => ownNoise.report()),
    measureOwnNoise: catalog.measureOwnNoise.handler(() => ownNoise.measure()),
  });
}
