import { OperationalError } from '../../operational-error.ts';
import { type NamedFile, readNamedFile, readSecretFile, unusable } from '../../read-named-file.ts';
import { API_KEY, type EngineSettings, type Secret } from './engine-settings.ts';

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
      const key = readApiKey(credentials.key);
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

function readApiKey(secret: Secret): string {
  const key = readSecret(secret, 'SEARCH_API_KEY_FILE');
  if ('value' in secret || API_KEY.test(key)) return key;
  return textOf(unusable(secret.file, 'holds no API key: copy it again'), 'SEARCH_API_KEY_FILE');
}

function readSecret(secret: Secret, variable: string): string {
  return 'value' in secret ? secret.value : textOf(readSecretFile(secret.file), variable);
}

function textOf(file: NamedFile, variable: string): string {
  if ('text' in file) return file.text;
  throw new EngineFileError(`${variable} ${file.fault}`);
}
