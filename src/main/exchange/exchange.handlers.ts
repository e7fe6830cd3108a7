import { rpc } from '#main/rpc.ts';
import type { ExchangeService } from './exchange.service.ts';

export function exchangeHandlers(service: ExchangeService) {
  const { exchange } = rpc;
  return exchange.router({
    open: exchange.open.handler(({ input }) => service.open(input.file)),
    readAs: exchange.readAs.handler(({ input }) => service.readAs(input.draftId, input.how)),
    preview: exchange.preview.handler(({ input, signal }) => service.preview(input, signal)),
    rows: exchange.rows.handler(({ input }) => service.rows(input)),
    run: exchange.run.handler(({ input, signal }) => service.run(input, signal)),
    cancel: exchange.cancel.handler(({ input }) => service.cancel(input.draftId)),
    leftOut: exchange.leftOut.handler(({ input }) => service.leftOut(input.draftId)),
    forget: exchange.forget.handler(({ input }) => service.forget(input.draftId)),
    past: exchange.past.handler(() => service.past()),
    undo: exchange.undo.handler(({ input }) => service.undo(input.importIds)),
    loadExample: exchange.loadExample.handler(() => service.loadExample()),
  });
}
