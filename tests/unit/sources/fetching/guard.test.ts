import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FetchFault } from '../../../../src/sources/fetching/fetch-fault.ts';
import {
  type GuardOptions,
  openGuard,
  type ResolvedAddress,
  readAllowedHost,
} from '../../../../src/sources/fetching/guard.ts';
import { anyPrivateV4, anyPublicV4, anySpellingOf } from '../../../support/sources/any-address.ts';

/** Why it is refused; undefined if it isn't. */
function refusalOf(url: string, options: GuardOptions = {}): string | undefined {
  try {
    openGuard(options).check(new URL(url));
    return undefined;
  } catch (error) {
    if (error instanceof FetchFault && error.outcome.kind === 'refused')
      return error.outcome.reason;
    throw error;
  }
}

/** What a connection to it would go to. */
function lookUp(url: string, options: GuardOptions, all = true): Promise<unknown> {
  const target = new URL(url);
  return new Promise((resolve, reject) => {
    openGuard(options).lookupFor(target)(target.hostname, { all }, (error, found) => {
      if (error) reject(error);
      else resolve(found);
    });
  });
}

const resolvingTo =
  (...addresses: readonly string[]) =>
  async (): Promise<readonly ResolvedAddress[]> =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('The guard', () => {
  it('refuses private IPv4 addresses in every spelling, and no public one', () => {
    fc.assert(
      fc.property(
        anyPrivateV4.chain((address) => anySpellingOf(address)),
        fc.constantFrom('http', 'https'),
        (host, scheme) => {
          expect(refusalOf(`${scheme}://${host}/x`)).toBe('private-address');
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(
        anyPublicV4.chain((address) => anySpellingOf(address)),
        (host) => {
          expect(refusalOf(`http://${host}/x`)).toBeUndefined();
        },
      ),
    );
  });

  it('refuses private IPv4 addresses within IPv6 ones', () => {
    fc.assert(
      fc.property(
        anyPrivateV4,
        fc.constantFrom('::ffff:', '::', '64:ff9b::', '0:0:0:0:0:ffff:', '::ffff:0:'),
        (address, before) => {
          expect(refusalOf(`http://[${before}${address}]/`)).toBe('private-address');
        },
      ),
    );
  });

  it.each([
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost:8080/',
    'http://printer.local/',
    'http://wiki/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://db.corp/',
    'http://router.home.arpa/',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://loc%61lhost/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]:8080/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://017700000001/',
  ])('refuses what is private: %s', (url) => {
    expect(refusalOf(url)).toBe('private-address');
  });

  it.each([
    'ftp://herald.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'gopher://herald.example:70/_x',
    'https://ann@herald.example/',
    'https://ann:secret@herald.example/',
    'https://:secret@herald.example/',
    'http://herald.example:22/',
    'http://herald.example:25/',
    'http://herald.example:6667/',
    'https://herald.example:6000/',
  ])('refuses what is not of the web: %s', (url) => {
    expect(refusalOf(url)).toBe('not-web');
  });

  it.each([
    'https://herald.example/2024/the-mill?page=2#top',
    'http://herald.example:8080/',
    'https://bücher.example/',
    'https://herald.example./',
    'https://local.example/',
    'https://mylocalhost.example/',
  ])('lets through what is public: %s', (url) => {
    expect(refusalOf(url)).toBeUndefined();
  });

  it('lets through private hosts that are listed, with all ports or one', () => {
    const allowedHosts = ['wiki.internal', '10.0.0.7:8080', '[fd00::7]'];
    for (const url of [
      'http://wiki.internal/',
      'http://WIKI.internal.:22/',
      'http://10.0.0.7:8080/',
      'http://0xa.7:8080/',
      'http://[fd00:0::7]:9000/',
    ])
      expect([url, refusalOf(url, { allowedHosts })]).toEqual([url, undefined]);
    for (const url of ['http://10.0.0.7/', 'http://10.0.0.8:8080/', 'http://a.wiki.internal/'])
      expect([url, refusalOf(url, { allowedHosts })]).toEqual([url, 'private-address']);
    expect(refusalOf('ftp://wiki.internal/', { allowedHosts })).toBe('not-web');
    expect(refusalOf('http://ann@wiki.internal/', { allowedHosts })).toBe('not-web');
  });

  it('resolves a name to the addresses that it has checked', async () => {
    const resolve = resolvingTo('93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946');
    expect(await lookUp('https://herald.example/', { resolve })).toEqual(await resolve());
    expect(await lookUp('https://herald.example/', { resolve }, false)).toBe('93.184.216.34');
  });

  it('refuses a name if any of its addresses is private, unless its host is listed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPublicV4, anyPrivateV4, fc.boolean(), async (open, closed, isFirst) => {
        const resolve = resolvingTo(...(isFirst ? [closed, open] : [open, closed]));
        const looking = lookUp('https://herald.example/', { resolve });
        await expect(looking).rejects.toBeInstanceOf(FetchFault);
        const allowed = { resolve, allowedHosts: ['herald.example'] };
        expect(await lookUp('https://herald.example/', allowed)).toHaveLength(2);
      }),
    );
  });

  it('finds a name that has no address as good as unknown', async () => {
    const looking = lookUp('https://herald.example/', { resolve: resolvingTo() });
    await expect(looking).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });
});

describe('A host that is allowed', () => {
  it.each([
    ['Wiki.Internal', 'wiki.internal'],
    ['wiki.internal.', 'wiki.internal'],
    ['wiki:80', 'wiki:80'],
    ['10.7:08080', '10.0.0.7:8080'],
    ['[FD00:0:0::7]', '[fd00::7]'],
    ['[fd00::7]:443', '[fd00::7]:443'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('is read as addresses are: %s', (written, read) => {
    expect(readAllowedHost(written)).toBe(read);
  });

  it.each(['', 'http://wiki', 'wiki/x', 'a@b', '*.example', '::1', 'wiki:', 'wiki:port', 'a b'])(
    'is none: %s',
    (written) => {
      expect(readAllowedHost(written)).toBeUndefined();
    },
  );
});
