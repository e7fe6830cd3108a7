import { rpc } from '#main/rpc.ts';
import type { DayValuesService } from './day-values.service.ts';
import type { TestingDaysService } from './testing-days.service.ts';

export function testingDayHandlers(days: TestingDaysService, values: DayValuesService) {
  const { testingDay } = rpc;
  return testingDay.router({
    list: testingDay.list.handler(() => days.list()),
    start: testingDay.start.handler(({ input }) => days.start(input)),
    get: testingDay.get.handler(({ input }) => days.get(input.dayId)),
    setOrder: testingDay.setOrder.handler(({ input }) => days.setOrder(input.dayId, input.order)),
    setAbsent: testingDay.setAbsent.handler(({ input }) => days.setAbsent(input.dayId, input.athleteId, input.absent)),
    addAthlete: testingDay.addAthlete.handler(({ input }) => days.addAthlete(input.dayId, input.athleteId)),
    setFinished: testingDay.setFinished.handler(({ input }) => days.setFinished(input.dayId, input.finished)),
    remove: testingDay.remove.handler(({ input }) => days.remove(input.dayId)),
    setUp: testingDay.setUp.handler(({ input }) => values.setUp(input.dayId, input.test)),
    write: testingDay.write.handler(({ input }) => values.write(input.dayId, input.cells, input.masses)),
    exportFieldSheet: testingDay.exportFieldSheet.handler(({ input }) =>
      days.exportFieldSheet(input.dayId, input.paper),
    ),
  });
}
