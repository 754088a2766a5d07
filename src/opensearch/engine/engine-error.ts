import {
  type SearchFault,
  SearchUnavailableError,
} from '../../retrieval/search-unavailable-error.ts';

/** The search engine can't be asked, or doesn't answer as it should. */
export class EngineError extends SearchUnavailableError {
  override readonly name = 'EngineError';
  readonly fault: EngineFault;

  /** @param address Of the node; several have the same fault, mostly. */
  constructor(fault: EngineFault, address: string) {
    const remedy = fault === REFUSING_FAULT && hasNoPort(address) ? NO_PORT : fault.remedy;
    super(`The search engine at ${address} ${fault.happened}.${remedy ? ` ${remedy}` : ''}`);
    this.fault = fault;
  }

  override get why(): SearchFault {
    return 'away';
  }

  override get state(): string {
    return `the search engine ${this.fault.happened}`;
  }
}

/** In words of our own: nothing of what was asked or answered stands in it, and no secret. */
export interface EngineFault {
  readonly kind: EngineFaultKind;
  /** What it does, to be put behind its name. */
  readonly happened: string;
  /** What to do about it, a sentence; undefined of what may pass by itself. */
  readonly remedy?: string;
}

/**
 * `away`: no answer. `untrusted`: its certificate. `refused`: who asks, or what they ask. `missing`: an index that
 * isn't there. `busy`, `failing`: as it says itself. `strange`: no answer of an OpenSearch. `misasked`: it can't make
 * anything of what was asked, or of its answer nobody can.
 */
export type EngineFaultKind =
  | 'away'
  | 'untrusted'
  | 'refused'
  | 'missing'
  | 'busy'
  | 'failing'
  | 'strange'
  | 'misasked';

export const LATE_FAULT: EngineFault = { kind: 'away', happened: 'does not answer in time' };
export const AWAY_FAULT: EngineFault = { kind: 'away', happened: 'can’t be asked' };
export const MISREAD_FAULT = {
  kind: 'misasked',
  happened: 'answers in a way that this version of Pullquote does not understand',
  remedy:
    'Check SEARCH_URL: another product may be what answers there. If the index was filled by another version, fill it again: npx pullquote index.',
} as const satisfies EngineFault;
export const STRANGE_FAULT: EngineFault = {
  kind: 'strange',
  happened: 'answers with something else than OpenSearch does',
  remedy: 'Check SEARCH_URL: a proxy or another server may be what answers there.',
};

const CERTIFICATE =
  'Put the certificate of the authority that issued it into a file, and name that in SEARCH_CA_FILE.';

const REFUSING_FAULT: EngineFault = { kind: 'away', happened: 'refuses connections' };

const NO_PORT = 'SEARCH_URL names no port; OpenSearch’s own is 9200.';

/** The client keeps only the message of what Node or OpenSSL says. */
const CONNECTION_FAULTS: readonly (readonly [pattern: RegExp, fault: EngineFault])[] = [
  [/ECONNREFUSED/u, REFUSING_FAULT],
  [/ENOTFOUND|EAI_AGAIN/u, { kind: 'away', happened: 'is not found by its name' }],
  [/ENETUNREACH|EHOSTUNREACH/u, { kind: 'away', happened: 'can’t be reached from here' }],
  [
    /altnames/u,
    {
      kind: 'untrusted',
      happened: 'shows a certificate for another name',
      remedy: 'Use the name that is in the certificate in SEARCH_URL.',
    },
  ],
  [
    /certificate has expired|certificate is not yet valid/u,
    {
      kind: 'untrusted',
      happened: 'shows a certificate that is not valid now',
      remedy: 'Renew it.',
    },
  ],
  [
    /certificate|self[- ]signed|unable to (?:get|verify)/u,
    { kind: 'untrusted', happened: 'shows a certificate that is not trusted', remedy: CERTIFICATE },
  ],
  [
    /EPROTO|wrong version number|packet length too long|SSL routines/u,
    {
      kind: 'untrusted',
      happened: 'does not speak TLS as it should',
      remedy: 'Check in SEARCH_URL whether that port is for https:// or for http://.',
    },
  ],
  [/ECONNRESET|EPIPE|socket hang up|aborted/u, { kind: 'away', happened: 'closes the connection' }],
];

/** @param message What the client says of a connection. */
export function faultOfConnection(message: string): EngineFault {
  const known = CONNECTION_FAULTS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? AWAY_FAULT;
}

const BLOCKED = 'cluster_block_exception';

/** Why the engine lets nothing be written, by its status; another one says that it isn’t whole yet. */
const BLOCKS: Readonly<Record<number, EngineFault & { readonly remedy: string }>> = {
  403: {
    kind: 'refused',
    happened: 'lets nothing be changed',
    remedy: 'It, or the index, is set to read only: look for “blocks” in the settings of both.',
  },
  429: {
    kind: 'busy',
    happened: 'lets nothing be written, as a disk of it is nearly full',
    remedy: 'Free space on its nodes, or add one: it takes in again by itself.',
  },
};

/** What the engine calls it that an index is closed, of whichever of its documents it says so. */
export const CLOSED = 'index_closed_exception';

const CLOSED_FAULT: EngineFault = {
  kind: 'refused',
  happened: 'has the index closed',
  remedy: 'Open it there, or have another version asked: npx pullquote index status',
};

/** @param type The kind of error that the engine names, if it does. */
export function faultOfStatus(status: number, type: string | undefined): EngineFault {
  const said = type === undefined ? `${status}` : `${status}, ${type}`;
  const blocked = type === BLOCKED ? BLOCKS[status] : undefined;
  if (blocked) return { ...blocked, happened: `${blocked.happened} (${said})` };
  if (type === CLOSED) return { ...CLOSED_FAULT, happened: `${CLOSED_FAULT.happened} (${said})` };
  switch (status) {
    case 401:
      return {
        kind: 'refused',
        happened: `does not take the credentials (${said})`,
        remedy: 'Check SEARCH_USERNAME and SEARCH_PASSWORD, or SEARCH_API_KEY.',
      };
    case 403:
      return {
        kind: 'refused',
        happened: `does not allow what is asked (${said})`,
        remedy: 'The rights that the bot needs are listed in docs/opensearch.md.',
      };
    case 404:
      return {
        kind: 'missing',
        happened: `has no such index (${said})`,
        remedy: 'Fill it with: npx pullquote index. If it is filled, check SEARCH_INDEX_PREFIX.',
      };
    case 429:
      return { kind: 'busy', happened: `has too much to do (${said})` };
    default:
      return status >= 500
        ? { kind: 'failing', happened: `fails (${said})` }
        : {
            kind: 'misasked',
            happened: `does not understand what is asked (${said})`,
            // It names no kind of error only where it knows no such path.
            ...(type === undefined && { remedy: 'Check whether a path in SEARCH_URL is right.' }),
          };
  }
}

function hasNoPort(address: string): boolean {
  return !/:\d+$/u.test(address);
}
