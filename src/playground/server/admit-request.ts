/** What of a request tells where it comes from. */
export interface Approach {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A page elsewhere can't send this without asking, as it can't send JSON. */
export const FILE_TYPE = 'application/octet-stream';

const HOSTS = ['127.0.0.1', 'localhost', '[::1]'] as const;

/**
 * Whether a request comes from this machine's own page, and not from another site that a browser
 * here has open: neither under another name of this address (DNS rebinding) nor across sites.
 *
 * @param port The port that is listened on.
 * @returns why the request is refused, or undefined if it is admitted.
 */
export function refusalOf({ method, headers }: Approach, port: number): string | undefined {
  const { host, origin, 'sec-fetch-site': site, 'content-type': contentType } = headers;
  const hosts: readonly unknown[] = HOSTS.map((name) => `${name}:${port}`);
  if (!hosts.includes(host)) {
    return `The playground answers only to ${hosts.join(', ')}.`;
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'The playground answers to no other site.';
  }
  if (origin !== undefined && origin !== `http://${String(host)}`) {
    return 'The playground answers to no other site.';
  }
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') return 'The playground takes GET and POST.';
  if (site === 'none') return 'The playground is acted on from its own page.';
  const isTaken = contentType === 'application/json' || contentType === FILE_TYPE;
  return isTaken ? undefined : 'The playground takes JSON and files.';
}
