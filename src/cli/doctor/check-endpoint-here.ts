import type { Config } from '../../config.ts';
import { fault, type Finding, note, well } from './finding.ts';
import { tryToListen, urlOf } from './try-to-listen.ts';

const ABOUT = 'Endpoint';
const TIMEOUT_MS = 5_000;

/** Looks at the HTTP endpoint: whether somebody listens, and whether a balancer can tell how a replica is. */
export async function checkEndpointHere({
  http,
  monitor,
  databaseUrl,
}: Pick<Config, 'databaseUrl' | 'http' | 'monitor'>): Promise<readonly Finding[]> {
  if (!http) return [];
  const listens = await lookAt(http);
  if (databaseUrl === undefined) return [listens];
  return [
    listens,
    ...(monitor
      ? []
      : [
          note(
            ABOUT,
            'a balancer can’t ask this replica whether it is ready',
            'Set MONITOR_PORT, and have the balancer look at /readyz there.',
          ),
        ]),
    ...(http.drainMs === 0
      ? [
          note(
            ABOUT,
            'a replica that is stopped takes no more requests at once, before a balancer can know',
            'Set HTTP_DRAIN_SECONDS to more than the balancer takes to notice.',
          ),
        ]
      : []),
  ];
}

async function lookAt(address: NonNullable<Config['http']>): Promise<Finding> {
  const url = urlOf(address);
  const refusal = await tryToListen(address, { host: 'HTTP_HOST', port: 'HTTP_PORT' });
  if (!refusal) return well(ABOUT, `nobody listens at ${url} yet; a bot can be started there`);
  return (await takesRequests(url))
    ? well(ABOUT, `takes requests at ${url}`)
    : fault(ABOUT, ...refusal);
}

async function takesRequests(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    // Only Discord's own requests come to more than this.
    return (await fetch(`${url}/interactions`, { signal })).status === 405;
  } catch {
    return false;
  }
}
