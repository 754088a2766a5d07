import { withoutSecrets } from './without-secrets.ts';

/** What kept an answer from coming. */
export interface NetworkFault {
  readonly reason: string;
  /** What to do about it; undefined of what may pass by itself. */
  readonly remedy?: string;
}

const NAME_UNKNOWN: NetworkFault = { reason: 'its name is not found' };
const NO_ANSWER: NetworkFault = { reason: 'no answer in time' };
const LOST: NetworkFault = { reason: 'the connection was lost' };
const UNTRUSTED: NetworkFault = {
  reason: 'its certificate is not trusted',
  remedy:
    'If a proxy of your own stands in between, put its certificate into a file and name that in NODE_EXTRA_CA_CERTS.',
};

const UNTIMELY: NetworkFault = {
  reason: 'its certificate is not valid at this machine’s time',
  remedy:
    'Check the clock (timedatectl set-ntp true); if it is right, whoever runs the server has to renew it.',
};
const GARBLED: NetworkFault = { reason: 'its answer is cut off or no HTTP' };

/** By a code of the parser's, or, on Node 26, by undici's name alone (https://undici.nodejs.org/#/docs/api/Errors). */
function isOfParser({ code, name }: NodeJS.ErrnoException): boolean {
  return name === 'HTTPParserError' || String(code).startsWith('HPE_');
}

/** By Node's and undici's codes: https://undici.nodejs.org/#/docs/api/Errors */
const FAULTS: Readonly<Record<string, NetworkFault>> = {
  ENOTFOUND: NAME_UNKNOWN,
  EAI_AGAIN: NAME_UNKNOWN,
  ECONNREFUSED: { reason: 'it refuses connections' },
  ENETUNREACH: { reason: 'there is no network' },
  EHOSTUNREACH: { reason: 'there is no way to it' },
  ECONNRESET: LOST,
  EPIPE: LOST,
  UND_ERR_SOCKET: LOST,
  ETIMEDOUT: NO_ANSWER,
  UND_ERR_CONNECT_TIMEOUT: NO_ANSWER,
  UND_ERR_HEADERS_TIMEOUT: NO_ANSWER,
  UND_ERR_BODY_TIMEOUT: NO_ANSWER,
  CERT_HAS_EXPIRED: UNTIMELY,
  CERT_NOT_YET_VALID: UNTIMELY,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  ERR_TLS_CERT_ALTNAME_INVALID: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
};

const PROXY_LOGIN: NetworkFault = {
  reason: 'the proxy wants a name and a password',
  remedy: 'Put them into HTTPS_PROXY: http://NAME:PASSWORD@proxy.example:3128',
};

/** Tells why a request of `fetch` failed, by the causes that its error names. */
export function describeNetworkFault(error: unknown): NetworkFault {
  const chain = causesOf(error);
  if (chain.some(({ message }) => /proxy.*\b407\b/iu.test(message))) return PROXY_LOGIN;
  if (chain.some(isOfParser)) return GARBLED;
  for (const { code } of chain) {
    const fault = FAULTS[String(code)];
    if (fault) return fault;
  }
  const last = chain.at(-1);
  return { reason: withoutSecrets(String(last?.code ?? last?.message ?? error)) };
}

/** Whether what came in place of an answer is cut off, or no HTTP. */
export function isGarbled(error: unknown): boolean {
  return describeNetworkFault(error).reason === GARBLED.reason;
}

/** Whether it is the server's certificate that keeps an answer from coming. */
export function isForCertificate(error: unknown): boolean {
  const { reason } = describeNetworkFault(error);
  return reason === UNTRUSTED.reason || reason === UNTIMELY.reason;
}

function causesOf(error: unknown): readonly NodeJS.ErrnoException[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
