import { describe, expect, it } from 'vitest';
import { checkSettingNames } from '../../../../src/cli/doctor/check-setting-names.ts';

const SECRET = 'never-printed';

/** What is found where all of these are set, in `.env` or in the environment. */
function found(inFile: readonly string[], elsewhere: readonly string[] = []) {
  const environment = Object.fromEntries([...inFile, ...elsewhere].map((name) => [name, SECRET]));
  const findings = checkSettingNames(environment, inFile);
  expect(JSON.stringify(findings)).not.toContain(SECRET);
  return findings.map(({ state, message, remedy }) => `${state}: ${message}. ${remedy ?? ''}`);
}

describe('the names of settings', () => {
  it('are well as they are, whatever else there is in the environment', () => {
    expect(found(['CORPUS_DIR', 'SHARDS'], ['DISCORD_TOKEN', 'PATH', 'HTTP_PROXY'])).toEqual([]);
  });

  it.each([
    ['CORPUS_DRI', 'CORPUS_DIR'],
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['SEARCH_URLS', 'SEARCH_URL'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['log-level', 'LOG_LEVEL'],
  ])('are misspelt as %s', (typed, meant) => {
    const said = `${typed} is no setting of Pullquote’s. Did you mean ${meant}?`;
    expect(found([typed])).toEqual([`fault: ${said}`]);
    expect(found([], [typed])).toEqual([`note: ${said}`]);
  });

  it('are told of in .env alone where they are far from any', () => {
    expect(found([], ['DISCORD_COLOUR'])).toEqual([]);
    expect(found(['DISCORD_COLOUR'])).toEqual([
      'note: DISCORD_COLOUR in .env is no setting of Pullquote’s. .env.example has all that there are.',
    ]);
  });

  it.each(['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'NO_COLOR'])(
    'are not what is heeded though it is everybody’s: %s',
    (name) => {
      expect(found([name])).toEqual([]);
    },
  );

  it('are never what may be a secret that a line begins with', () => {
    const line = 'MIIEvQIBADANBgkqhkiG9w0BAQEF';
    expect(checkSettingNames({ [line]: '=' }, [line])).toEqual([]);
    expect(checkSettingNames({ JBSWY3DPEHPK3PXP: '=' }, ['JBSWY3DPEHPK3PXP'])).toEqual([]);
  });

  it('stand twice in .env for nothing', () => {
    expect(found(['LOG_LEVEL', 'SHARDS', 'LOG_LEVEL'])).toEqual([
      'note: LOG_LEVEL stands twice in .env, and only the last one counts. Keep the one that you mean.',
    ]);
  });
});
