import { rpc } from '#main/rpc.ts';
import type { ProgramsService } from './programs.service.ts';

export function programsHandlers(service: ProgramsService) {
  const { programs } = rpc;
  return programs.router({
    suggest: programs.suggest.handler(({ input: { athleteId, ...options } }) => service.suggest(athleteId, options)),
    assign: programs.assign.handler(({ input: { athleteId, refused, ...options } }) =>
      service.assign(athleteId, options, refused),
    ),
    list: programs.list.handler(({ input }) => service.list(input.athleteId)),
    markDone: programs.markDone.handler(({ input }) => service.markDone(input.programSessionId, input.done)),
    end: programs.end.handler(({ input }) => service.end(input.programId)),
    reopen: programs.reopen.handler(({ input }) => service.reopen(input.programId)),
  });
}
