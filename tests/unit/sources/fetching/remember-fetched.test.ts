import { describe, expect, it } from 'vitest';
import type { FetchOutcome } from '../../../../src/sources/fetching/fetcher.ts';
import { rememberFetched } from '../../../../src/sources/fetching/remember-fetched.ts';
import { webOf } from '../../../support/sources/web-of.ts';

const URL_OF_MILL = 'https://gazette.example/mill';

const textOf = (outcome: FetchOutcome): string | undefined =>
  outcome.kind === 'fetched' ? new TextDecoder().decode(outcome.bytes) : undefined;

function begin() {
  let now = 1_800_000_000_000;
  const web = webOf({ [URL_OF_MILL]: 'as it was shown' });
  const ways = rememberFetched(web, () => now);
  return { web, ...ways, pass: (ms: number) => void (now += ms) };
}

describe('What was fetched to be shown', () => {
  it('is kept as it was shown, and not fetched again', async () => {
    const { web, forReading, forKeeping } = begin();
    await forReading.fetch({ url: URL_OF_MILL });
    web.put(URL_OF_MILL, 'as it is now');
    expect(textOf(await forReading.fetch({ url: URL_OF_MILL }))).toBe('as it was shown');
    expect(textOf(await forKeeping.fetch({ url: `${URL_OF_MILL}#2` }))).toBe('as it was shown');
    expect(web.countOf(URL_OF_MILL)).toBe(1);
    expect(textOf(await forKeeping.fetch({ url: URL_OF_MILL }))).toBe('as it is now');
  });

  it('is fetched again when it is old, or when something of it is known', async () => {
    const { web, forReading, forKeeping, pass } = begin();
    await forReading.fetch({ url: URL_OF_MILL });
    pass(10 * 60_000 + 1);
    web.put(URL_OF_MILL, 'as it is now');
    expect(textOf(await forReading.fetch({ url: URL_OF_MILL }))).toBe('as it is now');
    web.put(URL_OF_MILL, 'later');
    const looked = await forKeeping.fetch({ url: URL_OF_MILL, validators: { etag: '"1"' } });
    expect(textOf(looked)).toBe('later');
  });

  it('is not remembered if it failed, if it is large, or if much came since', async () => {
    const { web, forReading } = begin();
    const large = 'https://gazette.example/large';
    web.put(large, 'x'.repeat(2_000_001));
    for (const url of [
      large,
      large,
      'https://gazette.example/none',
      'https://gazette.example/none',
    ])
      await forReading.fetch({ url });
    expect(web.countOf(large)).toBe(2);
    expect(web.countOf('https://gazette.example/none')).toBe(2);
    await forReading.fetch({ url: URL_OF_MILL });
    for (let nth = 0; nth < 16; nth += 1) {
      web.put(`https://gazette.example/${nth}`, 'x');
      await forReading.fetch({ url: `https://gazette.example/${nth}` });
    }
    await forReading.fetch({ url: URL_OF_MILL });
    expect(web.countOf(URL_OF_MILL)).toBe(2);
  });
});
