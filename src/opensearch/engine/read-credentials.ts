import { OperationalError } from '../../operational-error.ts';
import { type NamedFile, readNamedFile, readSecretFile, unusable } from '../../read-named-file.ts';
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
export function readCredentials({
  credentials,
  caFile,
}: Pick<EngineSettings, 'credentials' | 'caFile'>): Credentials {
  const ca = caFile === undefined ? undefined : readCertificates(caFile);
  switch (credentials?.kind) {
    case 'basic': {
      const password = readSecret(credentials.password, 'SEARCH_PASSWORD_FILE');
      const joined = Buffer.from(`${credentials.username}:${password}`).toString('base64');
      return { headers: { authorization: `Basic ${joined}` }, ca };
    }
    case 'api-key': {
      const key = readSecret(credentials.key, 'SEARCH_API_KEY_FILE');
      return { headers: { authorization: `ApiKey ${key}` }, ca };
    }
    case undefined:
      return { headers: {}, ca };
  }
}

function readCertificates(file: string): string {
  const text = textOf(readNamedFile(file), 'SEARCH_CA_FILE');
  if (/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/u.test(text)) return text;
  const reason = 'holds no certificate: it begins with -----BEGIN CERTIFICATE-----';
  return textOf(unusable(file, reason), 'SEARCH_CA_FILE');
}

function readSecret(secret: Secret, variable: string): string {
  return 'value' in secret ? secret.value : textOf(readSecretFile(secret.file), variable);
}

function textOf(file: NamedFile, variable: string): string {
  if ('text' in file) return file.text;
  throw new EngineFileError(`${variable} ${file.fault}`);
}
