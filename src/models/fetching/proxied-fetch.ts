import { EnvHttpProxyAgent, fetch } from 'undici';
import { ModelError } from '../model-error.ts';
import type { HubFetch } from './hub-source.ts';

export interface ProxiedFetch {
  readonly fetch: HubFetch;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** A server that says nothing for so long is taken for lost. */
const STALL_MS = 30_000;
const CONNECT_MS = 10_000;

/**
 * Fetches through the proxies that the environment names, as other programs do. Node's own `fetch` takes no
 * notice of them before Node 24, and takes no agent of another version of undici than its own.
 *
 * @throws {ModelError} if a proxy's address can't be understood.
 */
export function openProxiedFetch(
  environment: Readonly<Record<string, string | undefined>>,
  stallMs: number = STALL_MS,
): ProxiedFetch {
  const agent = new EnvHttpProxyAgent({
    httpProxy: proxyOf(environment, 'HTTP_PROXY'),
    httpsProxy: proxyOf(environment, 'HTTPS_PROXY'),
    noProxy: valueOf(environment, 'NO_PROXY'),
    headersTimeout: stallMs,
    bodyTimeout: stallMs,
    connect: { timeout: CONNECT_MS },
  });
  return {
    fetch: (url, init) => fetch(url, { ...init, dispatcher: agent }),
    close: () => agent.destroy(),
  };
}

/** An empty one is none. */
function proxyOf(
  environment: Readonly<Record<string, string | undefined>>,
  variable: 'HTTP_PROXY' | 'HTTPS_PROXY',
): string {
  const value = valueOf(environment, variable);
  if (value === '') return '';
  const url = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(url)) return url;
  throw new ModelError({
    message: `${variable} is no address of a proxy`,
    remedy: 'It is written like http://proxy.example:3128.',
  });
}

/** The small letters come first, as with curl. */
function valueOf(
  environment: Readonly<Record<string, string | undefined>>,
  variable: string,
): string {
  return (environment[variable.toLowerCase()] ?? environment[variable] ?? '').trim();
}
