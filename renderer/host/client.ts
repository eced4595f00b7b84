import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../shared/contract.ts';
import { BRUECKE, type Bruecke } from '../../shared/foundation/bridge.ts';
import { createBrowserHost } from './browser-host.ts';
import { createElectronHost } from './electron-host.ts';
import type { Host } from './host.ts';

declare global {
  interface Window {
    readonly [BRUECKE]?: Bruecke;
  }
}

const bruecke = window[BRUECKE];

/** The host that this window runs in: the desktop shell where its bridge is there, else a browser. */
export const host: Host = bruecke ? createElectronHost(bruecke) : createBrowserHost();

/** Every operation of the contract as a function: `client.kommunen.liste()`. Rejects with the contract's typed errors. */
export const client: ContractRouterClient<Contract> = createORPCClient(host.rpcLink);

/** The same operations for @tanstack/react-query: `useQuery(api.kommunen.liste.queryOptions())`, `api.kommunen.key()`. */
export const api = createTanstackQueryUtils(client);
