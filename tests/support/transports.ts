import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { startHttpHost } from '#main/hosts/http-host.ts';
import type { Router } from '#main/router.ts';
import type { RpcContext } from '#main/rpc.ts';
import type { contract } from '#shared/contract/index.ts';

export type Client = ContractRouterClient<typeof contract>;

export interface Transport {
  client: Client;
  close(): Promise<void>;
}

/** The two ways to the services, as both hosts use them. */
export const TRANSPORTS: Record<string, (router: Router, context: RpcContext) => Promise<Transport>> = {
  'message port': async (router, context) => {
    const { port1, port2 } = new MessageChannel();
    new RPCHandler<RpcContext>(router).upgrade(port1, { context });
    port1.start();
    port2.start();
    return {
      client: createORPCClient(new PortLink({ port: port2 })),
      async close() {
        port1.close();
        port2.close();
      },
    };
  },
  HTTP: async (router, context) => {
    const host = await startHttpHost({ router, context, renderer: 'out/renderer', port: 0 });
    const headers = { origin: host.origin, cookie: `${host.cookie.name}=${host.cookie.value}` };
    return {
      client: createORPCClient(new HttpLink({ url: `${host.origin}/rpc`, headers })),
      close: () => host.close(),
    };
  },
};
