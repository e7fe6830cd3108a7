import { rpc } from '#main/rpc.ts';
import type { ExportService } from './export.service.ts';
import type { RestoreService } from './restore.service.ts';

export function exportHandlers(service: ExportService, restore: RestoreService) {
  return rpc.export.router({
    contents: rpc.export.contents.handler(() => service.contents()),
    save: rpc.export.save.handler(({ input, signal }) => service.save(input.format, signal)),
    saveView: rpc.export.saveView.handler(({ input }) => service.saveView(input.name, input.csv)),
    restore: rpc.export.restore.handler(({ input }) => restore.restore(input.file)),
  });
}
