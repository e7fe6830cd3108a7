import { rpc } from '#main/rpc.ts';
import type { AthletesService } from './athletes.service.ts';
import type { RosterService } from './roster.service.ts';
import type { SquadsService } from './squads.service.ts';

export function athletesHandlers(athletes: AthletesService, squads: SquadsService, roster: RosterService) {
  return rpc.athletes.router({
    roster: rpc.athletes.roster.handler(() => roster.list()),
    get: rpc.athletes.get.handler(({ input }) => athletes.get(input.athleteId)),
    create: rpc.athletes.create.handler(({ input }) => athletes.create(input)),
    update: rpc.athletes.update.handler(({ input: { id, version, ...fields } }) =>
      athletes.update(id, version, fields),
    ),
    archive: rpc.athletes.archive.handler(({ input }) => athletes.archive(input.athleteId)),
    restore: rpc.athletes.restore.handler(({ input }) => athletes.restore(input.athleteId)),
    squads: rpc.athletes.squads.handler(() => squads.list()),
    createSquad: rpc.athletes.createSquad.handler(({ input }) => squads.create(input.name)),
    renameSquad: rpc.athletes.renameSquad.handler(({ input }) => squads.rename(input.squadId, input.name)),
    removeSquad: rpc.athletes.removeSquad.handler(({ input }) => squads.remove(input.squadId)),
  });
}
