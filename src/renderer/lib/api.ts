import { createORPCClient, onFinish } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { contract } from '#shared/contract/index.ts';
import { heard } from './answering.ts';
import { receivePort } from './bridge.ts';

export type Client = ContractRouterClient<typeof contract>;

/** Calls to the main process, typed by the contract. Nothing else in the renderer knows which host answers. */
export const client: Client = createORPCClient(await createLink());

/** The same as query and mutation options for TanStack Query. */
export const api = createTanstackQueryUtils(client);

async function createLink() {
  if (window.evenstride) {
    const port = await receivePort(window.evenstride);
    return new PortLink({ port, interceptors: [onFinish(([error]) => heard(error))] });
  }
  return new HttpLink({ url: `${location.origin}/rpc`, interceptors: [onFinish(([error]) => heard(error))] });
}
