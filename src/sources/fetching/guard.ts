import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { type FetchFault, refused } from './fetch-fault.ts';
import { isPublicAddress } from './public-address.ts';

/** Keeps whoever names an address from having anything private asked. */
export interface Guard {
  /** @throws FetchFault if it may not be asked, as far as the address itself tells. */
  check(url: URL): void;
  /** Whether a host is one that may be asked though it is private, on any port. */
  isListed(hostname: string): boolean;
  /**
   * Resolves a host's name for the connection to it, which goes to one of the very addresses that were checked: a
   * name that stands for another one in the next moment changes nothing. Fails with a FetchFault if any is private.
   */
  lookupFor(url: URL): LookupFunction;
}

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

type Found = readonly [ResolvedAddress, ...ResolvedAddress[]];

/** All addresses of a name. */
export type ResolveHost = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export interface GuardOptions {
  /** Hosts that may be asked though they are private: `wiki.internal`, or with a port alone `10.0.0.7:8080`. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The system's own resolver, unless told. */
  readonly resolve?: ResolveHost | undefined;
  /** Whether an IP address belongs to the internet at large. */
  readonly isPublic?: ((address: string) => boolean) | undefined;
}

const resolveBySystem: ResolveHost = (hostname) => systemLookup(hostname, { all: true });

export function openGuard({
  allowedHosts = [],
  resolve = resolveBySystem,
  isPublic = isPublicAddress,
}: GuardOptions): Guard {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()));
  const listed = new Set([...allowed].map((host) => new URL(`http://${host}`).hostname));
  const isAllowed = (url: URL): boolean => {
    const host = hostOf(url);
    return allowed.has(host) || allowed.has(`${host}:${portOf(url)}`);
  };
  const find = callbackify(async (url: URL, hostname: string): Promise<Found> => {
    const [first, ...others] = await resolve(hostname);
    if (!first) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
    const found: Found = [first, ...others];
    if (isAllowed(url) || found.every(({ address }) => isPublic(address))) return found;
    throw privateAddress(url);
  });

  return {
    check(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw notWeb(url);
      if (url.username !== '' || url.password !== '') throw withLogin(url);
      if (isAllowed(url)) return;
      if (!isWebPort(portOf(url))) throw otherPort(url);
      const host = bareHostOf(url);
      const isFree = isIP(host) === 0 ? !isPrivateName(host) : isPublic(host);
      if (!isFree) throw privateAddress(url);
    },
    isListed: (hostname) => listed.has(hostname),
    lookupFor: (url) => (hostname, options, callback) => {
      find(url, hostname, (error, found) => {
        if (error) callback(error, '');
        else if (options.all) callback(null, [...found]);
        else callback(null, found[0].address, found[0].family);
      });
    },
  };
}

/** A host as it may stand in the list of those that are allowed; undefined if it is none. */
export function readAllowedHost(written: string): string | undefined {
  const text = written.trim();
  if (!URL.canParse(`http://${text}`) || /[/?#@\\*]|:$/u.test(text)) return undefined;
  const url = new URL(`http://${text}`);
  const port = /:(\d{1,5})$/u.exec(text.replace(/^.*\]/u, ''))?.[1];
  return port === undefined ? hostOf(url) : `${hostOf(url)}:${Number(port)}`;
}

/** As `URL` writes it, numbers of all kinds as IPv4 addresses; a dot at the end makes no difference. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/u, '');
}

function bareHostOf(url: URL): string {
  return hostOf(url).replace(/^\[(.*)\]$/u, '$1');
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

/**
 * Ports from 1024 on that belong to other protocols, which a request could be made to speak:
 * https://fetch.spec.whatwg.org/#port-blocking
 */
const OTHER_PORTS: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10_080,
]);

/** Those of the web, and those on which anybody may serve pages; the others below 1024 are the system's. */
function isWebPort(port: number): boolean {
  return port === 80 || port === 443 || (port >= 1024 && !OTHER_PORTS.has(port));
}

/** Names that a machine or a network has to itself: https://www.iana.org/assignments/special-use-domain-names */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|onion)$/u;

function isPrivateName(host: string): boolean {
  return !host.includes('.') || PRIVATE_NAME.test(host);
}

function notWeb(url: URL): FetchFault {
  return refused(
    'not-web',
    url,
    'it is no address on the web',
    'Take one that begins with http:// or https://.',
  );
}

function withLogin(url: URL): FetchFault {
  return refused(
    'not-web',
    url,
    'it has a name or a password in it, which are sent nowhere',
    'Take it without them.',
  );
}

function otherPort(url: URL): FetchFault {
  return refused(
    'not-web',
    url,
    `its port, ${portOf(url)}, is none that pages are on`,
    'If it is right all the same, name host and port in SOURCES_ALLOW_HOSTS.',
  );
}

function privateAddress(url: URL): FetchFault {
  return refused(
    'private-address',
    url,
    'it leads to a private address',
    'If it is meant to be read, name its host in SOURCES_ALLOW_HOSTS.',
  );
}
