import { rpc } from '#main/rpc.ts';
import type { ReportsService } from './reports.service.ts';

export function reportsHandlers(service: ReportsService) {
  return rpc.reports.router({
    exportAthlete: rpc.reports.exportAthlete.handler(({ input }) =>
      service.exportAthlete(input.athleteId, input.paper),
    ),
  });
}
