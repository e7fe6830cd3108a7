import { rpc } from '#main/rpc.ts';
import type { ExchangeService } from './exchange.service.ts';

export function exchangeHandlers(service: ExchangeService) {
  const { exchange } = rpc;
  return exchange.router({
    read: exchange.read.handler(({ input }) => service.read(input.file)),
    preview: exchange.preview.handler(({ input }) => service.preview(input)),
    run: exchange.run.handler(({ input }) => service.run(input)),
    undo: exchange.undo.handler(({ input }) => service.undo(input.importId)),
    loadExample: exchange.loadExample.handler(() => service.loadExample()),
  });
}
