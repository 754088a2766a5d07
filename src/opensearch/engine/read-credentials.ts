import { readFile } from 'node:fs/promises';
import { OperationalError } from '../../operational-error.ts';
import type { EngineSettings, Secret } from './engine-settings.ts';

/** A file that a setting names is not there, or is not what it should be. */
export class EngineFileError extends OperationalError {
  override readonly name = 'EngineFileError';
}

/** What shows the engine who asks, and what its certificate is checked with. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly ca: string | undefined;
}

/** @throws EngineFileError if a file can't be read. */
export async function readCredentials({
  credentials,
  caFile,
}: Pick<EngineSettings, 'credentials' | 'caFile'>): Promise<Credentials> {
  const ca = caFile === undefined ? undefined : await readCertificates(caFile);
  switch (credentials?.kind) {
    case 'basic': {
      const password = await readSecret(credentials.password, 'SEARCH_PASSWORD_FILE');
      const joined = Buffer.from(`${credentials.username}:${password}`).toString('base64');
      return { headers: { authorization: `Basic ${joined}` }, ca };
    }
    case 'api-key': {
      const key = await readSecret(credentials.key, 'SEARCH_API_KEY_FILE');
      return { headers: { authorization: `ApiKey ${key}` }, ca };
    }
    case undefined:
      return { headers: {}, ca };
  }
}

async function readCertificates(file: string): Promise<string> {
  const text = await readNamed(file, 'SEARCH_CA_FILE');
  if (/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/u.test(text)) return text;
  throw new EngineFileError(
    `SEARCH_CA_FILE names ${file}, which holds no certificate: it begins with -----BEGIN CERTIFICATE-----.`,
  );
}

async function readSecret(secret: Secret, variable: string): Promise<string> {
  if ('value' in secret) return secret.value;
  const text = (await readNamed(secret.file, variable)).replaceAll(/^\uFEFF|(?:\r?\n)+$/gu, '');
  const fault = faultIn(text);
  if (fault === undefined) return text;
  throw new EngineFileError(`${variable} names ${secret.file}, which ${fault}.`);
}

function faultIn(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.includes('\0')) return 'is not UTF-8';
  return /[\r\n]/u.test(text) ? 'has several lines' : undefined;
}

async function readNamed(file: string, variable: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const why = REASONS[code] ?? `can’t be read (${code})`;
    throw new EngineFileError(`${variable} names ${file}, which ${why}.`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'this user may not read',
  EISDIR: 'is a folder',
};
