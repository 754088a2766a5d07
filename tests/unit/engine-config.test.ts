import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEngineSettings } from '../../src/engine-config.ts';
import { ConfigError } from '../../src/environment.ts';

const ENGINE = { SEARCH_URL: 'https://search.example:9200' };

function faultsOf(environment: Readonly<Record<string, string>>): string {
  try {
    parseEngineSettings(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return '';
}

describe('the settings of a search engine', () => {
  it('are none unless its address is set', () => {
    expect(parseEngineSettings({})).toBeUndefined();
    expect(parseEngineSettings({ SEARCH_URL: ' ', SEARCH_USERNAME: 'ann' })).toBeUndefined();
  });

  it('name one address or several, without slashes at their ends, each once', () => {
    const { SEARCH_URL } = ENGINE;
    const several = `${SEARCH_URL}/, https://other.example/search/,${SEARCH_URL}`;
    expect(parseEngineSettings(ENGINE)).toEqual({
      urls: [SEARCH_URL],
      caFile: undefined,
      credentials: undefined,
      indexPrefix: 'pullquote',
      sniffs: false,
    });
    expect(parseEngineSettings({ SEARCH_URL: several })?.urls).toEqual([
      SEARCH_URL,
      'https://other.example/search',
    ]);
  });

  it('take a password or a key as it is, or a file that holds it', () => {
    const basic = { ...ENGINE, SEARCH_USERNAME: 'ann' };
    expect(parseEngineSettings({ ...basic, SEARCH_PASSWORD: ' s3cret ' })?.credentials).toEqual({
      kind: 'basic',
      username: 'ann',
      password: { value: ' s3cret ' },
    });
    expect(parseEngineSettings({ ...basic, SEARCH_PASSWORD_FILE: 'pw' })?.credentials).toEqual({
      kind: 'basic',
      username: 'ann',
      password: { file: resolve('pw') },
    });
    expect(parseEngineSettings({ ...ENGINE, SEARCH_API_KEY: 'YWJj' })?.credentials).toEqual({
      kind: 'api-key',
      key: { value: 'YWJj' },
    });
    expect(parseEngineSettings({ ...ENGINE, SEARCH_API_KEY_FILE: 'key' })?.credentials).toEqual({
      kind: 'api-key',
      key: { file: resolve('key') },
    });
  });

  it.each(['http://localhost:9200', 'http://10.1.2.3', 'http://172.31.0.1', 'http://[::1]:9200'])(
    'let %s be asked without TLS',
    (url) => {
      expect(parseEngineSettings({ SEARCH_URL: url })?.urls).toEqual([url]);
    },
  );

  it.each(['http://opensearch:9200', 'http://os.search.svc.cluster.local', 'http://[fd00::1]'])(
    'let %s be asked without TLS, which only a network of one’s own has',
    (url) => {
      expect(parseEngineSettings({ SEARCH_URL: url })?.urls).toEqual([url]);
    },
  );

  it.each([
    'http://search.example',
    'http://8.8.8.8:9200',
    'http://172.32.0.1',
    'http://[2001::1]',
  ])('refuse %s, where questions would go through the internet for all to read', (url) => {
    expect(faultsOf({ SEARCH_URL: url })).toContain('Use https://.');
  });

  it.each(['search.example:9200', 'ftp://search.example', 'https://', ','])(
    'refuse %s, which is no address',
    (url) => {
      expect(faultsOf({ SEARCH_URL: url })).toContain('SEARCH_URL holds what is no address');
    },
  );

  it('refuse a password in an address, and do not repeat it', () => {
    const message = faultsOf({ SEARCH_URL: 'https://ann:s3cret@search.example' });
    expect(message).toContain('put them into SEARCH_USERNAME and SEARCH_PASSWORD_FILE');
    expect(message).not.toMatch(/s3cret|ann:/u);
  });

  it('say what is set twice, or for nothing', () => {
    const message = faultsOf({
      ...ENGINE,
      SEARCH_USERNAME: 'ann',
      SEARCH_PASSWORD: 's3cret-canary',
      SEARCH_PASSWORD_FILE: 'pw',
      SEARCH_API_KEY: 'a2V5LWNhbmFyeQ==',
    });
    expect(message).toContain('SEARCH_PASSWORD is set, and so is SEARCH_PASSWORD_FILE');
    expect(message).toContain('SEARCH_API_KEY is set beside a name or a password');
    expect(message).not.toMatch(/canary|a2V5/u);
    expect(faultsOf({ ...ENGINE, SEARCH_USERNAME: 'ann' })).toContain('needs SEARCH_PASSWORD');
    expect(faultsOf({ ...ENGINE, SEARCH_PASSWORD: 'x' })).toContain('needs SEARCH_USERNAME');
    const plain = { SEARCH_URL: 'http://localhost:9200', SEARCH_CA_FILE: 'ca.pem' };
    expect(faultsOf(plain)).toContain('SEARCH_CA_FILE is for nothing');
  });

  it('refuse a prefix that no index can begin with', () => {
    expect(faultsOf({ ...ENGINE, SEARCH_INDEX_PREFIX: 'Club' })).toContain('SEARCH_INDEX_PREFIX');
    expect(faultsOf({ ...ENGINE, SEARCH_INDEX_PREFIX: '_club' })).toContain('SEARCH_INDEX_PREFIX');
    expect(faultsOf({ ...ENGINE, SEARCH_INDEX_PREFIX: 'a*' })).toContain('SEARCH_INDEX_PREFIX');
  });
});
