import { RPCHandler } from '@orpc/server/message-port';
import { ipcMain, MessageChannelMain } from 'electron';
import type { Router } from '#main/router.ts';
import type { RpcContext } from '#main/rpc.ts';

/** Our own pages; `new URL(…).origin` of such an address is "null" in Node, so frames are compared by this text. */
export const APP_ORIGIN = 'app://evenstride';

const TAG = 'evenstride:port';

/** Gives each of our top frames that asks for it a message port on which the router answers. */
export function startElectronHost(router: Router, context: RpcContext): void {
  const rpc = new RPCHandler<RpcContext>(router);
  ipcMain.on(TAG, (event) => {
    const frame = event.senderFrame;
    if (!frame || frame !== event.sender.mainFrame || frame.origin !== APP_ORIGIN) return;
    const { port1, port2 } = new MessageChannelMain();
    rpc.upgrade(port1, { context });
    port1.start();
    frame.postMessage(TAG, null, [port2]);
  });
}
