import { isIP } from 'node:net';
import { z } from 'zod';
import { filePath, parseEnvironment } from './environment.ts';
import type { Environment } from './setting-in.ts';
import {
  API_KEY,
  type EngineCredentials,
  type EngineSettings,
  type Secret,
} from './opensearch/engine/engine-settings.ts';

/** `.env.example` explains each variable. */
export const engineVariables = z.object({
  SEARCH_URL: z
    .string()
    .transform((typed, context) => {
      const urls = typed.split(/[\s,]+/u).filter((written) => written !== '');
      const faults = urls.length > 0 ? urls.flatMap((url) => faultOf(url) ?? []) : [NO_ADDRESS];
      for (const fault of faults) context.addIssue(fault);
      const [first, ...others] = [...new Set(urls.map((url) => url.replace(/\/+$/u, '')))];
      return faults.length > 0 || first === undefined ? z.NEVER : ([first, ...others] as const);
    })
    .optional(),
  SEARCH_CA_FILE: filePath.optional(),
  SEARCH_USERNAME: z
    .string()
    .regex(/^[^:]+$/u, 'has a colon in it, which no name may have.')
    .optional(),
  SEARCH_PASSWORD: z.string().optional(),
  SEARCH_PASSWORD_FILE: filePath.optional(),
  SEARCH_API_KEY: z.string().regex(API_KEY, 'is no API key: copy it again.').optional(),
  SEARCH_API_KEY_FILE: filePath.optional(),
  SEARCH_INDEX_PREFIX: z
    .string()
    .regex(
      /^[a-z][a-z\d_-]{0,59}$/u,
      'is no beginning of an index’s name: use up to 60 lower-case letters, digits, “-” and “_”, a letter first.',
    )
    .default('pullquote'),
  SEARCH_SNIFF: z
    .enum(['on', 'off'], 'is neither on nor off: use one of these.')
    .transform((value) => value === 'on')
    .default(false),
});

type EngineVariables = z.infer<typeof engineVariables>;

/** What has to go together where there is an engine; without one, nothing else of it matters. */
export function checkEngineVariables(read: EngineVariables, context: z.core.$RefinementCtx): void {
  if (read.SEARCH_URL === undefined) return;
  const fault = (variable: keyof EngineVariables, message: string): void =>
    context.addIssue({ code: 'custom', path: [variable], message });
  for (const name of ['SEARCH_PASSWORD', 'SEARCH_API_KEY'] as const) {
    if (read[name] !== undefined && read[`${name}_FILE`] !== undefined) {
      fault(name, `is set, and so is ${name}_FILE: leave one of them out.`);
    }
  }
  const hasPassword = (read.SEARCH_PASSWORD ?? read.SEARCH_PASSWORD_FILE) !== undefined;
  const hasKey = (read.SEARCH_API_KEY ?? read.SEARCH_API_KEY_FILE) !== undefined;
  if (read.SEARCH_USERNAME !== undefined && !hasPassword) {
    fault('SEARCH_USERNAME', 'needs SEARCH_PASSWORD or SEARCH_PASSWORD_FILE, which is not set.');
  }
  if (read.SEARCH_USERNAME === undefined && hasPassword) {
    fault('SEARCH_PASSWORD', 'needs SEARCH_USERNAME, which is not set.');
  }
  if (hasKey && (hasPassword || read.SEARCH_USERNAME !== undefined)) {
    fault('SEARCH_API_KEY', 'is set beside a name or a password: leave one of them out.');
  }
  if (read.SEARCH_CA_FILE !== undefined && !read.SEARCH_URL.some((url) => /^https:/iu.test(url))) {
    fault('SEARCH_CA_FILE', 'is for nothing: no address in SEARCH_URL begins with https://.');
  }
}

/** What was read of the variables; undefined where no engine is to be asked. */
export function engineSettingsOf(read: EngineVariables): EngineSettings | undefined {
  if (read.SEARCH_URL === undefined) return undefined;
  return {
    urls: read.SEARCH_URL,
    caFile: read.SEARCH_CA_FILE,
    credentials: credentialsOf(read),
    indexPrefix: read.SEARCH_INDEX_PREFIX,
    sniffs: read.SEARCH_SNIFF,
  };
}

/**
 * Reads only what bears on the search engine.
 *
 * @throws {ConfigError} that names all faults at once.
 */
export function parseEngineSettings(environment: Environment): EngineSettings | undefined {
  const schema = engineVariables.superRefine(checkEngineVariables);
  return engineSettingsOf(parseEnvironment(schema, environment));
}

function credentialsOf(read: EngineVariables): EngineCredentials | undefined {
  const key = secretOf(read.SEARCH_API_KEY, read.SEARCH_API_KEY_FILE);
  if (key) return { kind: 'api-key', key };
  const password = secretOf(read.SEARCH_PASSWORD, read.SEARCH_PASSWORD_FILE);
  if (!password || read.SEARCH_USERNAME === undefined) return undefined;
  return { kind: 'basic', username: read.SEARCH_USERNAME, password };
}

function secretOf(value: string | undefined, file: string | undefined): Secret | undefined {
  if (value !== undefined) return { value };
  return file === undefined ? undefined : { file };
}

const NO_ADDRESS =
  'holds what is no address: it looks like https://search.example:9200, with commas between several.';

/** None repeats the address: a password may stand in it. */
function faultOf(written: string): string | undefined {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.hostname === '') {
    return NO_ADDRESS;
  }
  if (url.username !== '' || url.password !== '') {
    return 'has a name or a password in it: put them into SEARCH_USERNAME and SEARCH_PASSWORD_FILE.';
  }
  if (url.search !== '' || url.hash !== '') {
    return 'has a “?” or a “#” in it: leave out what begins there.';
  }
  if (url.protocol === 'http:' && !isNear(url.hostname)) {
    return 'begins with http:// though it is not in a private network: questions and passwords would go through the internet for all to read. Use https://.';
  }
  return undefined;
}

/** Names that only a network of one's own gives, as containers have, and addresses that none other has (RFC 1918, 4193, 6598). */
function isNear(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/gu, '');
  switch (isIP(host)) {
    case 4:
      return /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./u.test(
        host,
      );
    case 6:
      return /^(?:::1$|f[cd]|fe[89ab])/iu.test(host);
    default:
      return !host.includes('.') || /\.(?:local|localdomain|localhost|internal|lan)$/iu.test(host);
  }
}
