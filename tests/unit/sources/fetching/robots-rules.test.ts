import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../../src/sources/fetching/robots-rules.ts';

/** Whether we may ask for it. */
function allows(robots: string, path: string): boolean {
  return readRobots(robots, 'pullquote').allows(path);
}

const lines = (...all: readonly string[]): string => all.join('\n');

function delay(value: string, agent = '*'): number | undefined {
  return readRobots(lines(`User-agent: ${agent}`, `Crawl-delay: ${value}`), 'pullquote')
    .crawlDelayMs;
}

describe('A robots.txt', () => {
  it('allows all where it says nothing of us', () => {
    for (const robots of [
      '',
      'nonsense',
      '<html><body>Disallow: /</body></html>',
      lines('User-agent: other', 'Disallow: /'),
      lines('Disallow: /', 'User-agent: *', 'Disallow:'),
      lines('User-agent: *', 'Disallow:'),
    ])
      expect([robots, allows(robots, '/a')]).toEqual([robots, true]);
  });

  it('forbids what it forbids to all', () => {
    const robots = lines('User-agent: *', 'Disallow: /private', 'Disallow: /x/');
    expect(['/private', '/private/a', '/privately', '/x/a'].map((p) => allows(robots, p))).toEqual(
      Array(4).fill(false),
    );
    expect(['/', '/a/private', '/x', '/Private'].map((p) => allows(robots, p))).toEqual(
      Array(4).fill(true),
    );
  });

  it('means us by our name in any letters, with a version or without, and then none else', () => {
    for (const name of ['pullquote', 'Pullquote', 'PULLQUOTE/1.0', 'pullquote # the bot']) {
      const robots = lines('User-agent: *', 'Disallow: /', '', `User-agent: ${name}`, 'Allow: /');
      expect([name, allows(robots, '/a')]).toEqual([name, true]);
    }
    for (const name of ['pull', 'pullquotes', 'my-pullquote'])
      expect(allows(lines(`User-agent: ${name}`, 'Disallow: /'), '/a')).toBe(true);
  });

  it('means all who are named in a row, and adds up what is said of one twice', () => {
    const robots = lines(
      'User-agent: other',
      'User-agent: pullquote',
      'Sitemap: https://herald.example/sitemap.xml',
      '# a comment',
      'Disallow: /a',
      'User-agent: *',
      'Disallow: /b',
      'User-agent: pullquote',
      'Disallow: /c',
    );
    expect(['/a', '/b', '/c'].map((path) => allows(robots, path))).toEqual([false, true, false]);
  });

  it('goes by the longest rule that fits, and by the kind one of two', () => {
    const robots = lines(
      'User-agent: *',
      'Disallow: /a',
      'Allow: /a/b',
      'Disallow: /a/b/c',
      'Disallow: /same',
      'Allow: /same',
      'Allow: /$',
      'Disallow: /only$',
    );
    expect(
      ['/a/x', '/a/b/x', '/a/b/c', '/same', '/', '/only', '/only/x'].map((p) => allows(robots, p)),
    ).toEqual([false, true, false, true, true, false, true]);
  });

  it('may leave open what stands where', () => {
    const robots = lines(
      'User-agent: *',
      'Disallow: /*.pdf$',
      'Disallow: /*/print',
      'Disallow: *?session=',
      'Disallow: /x**y*',
      'Disallow: /end*$',
    );
    for (const [path, isAllowed] of [
      ['/a.pdf', false],
      ['/a.pdf.pdf', false],
      ['/a.pdf?x', true],
      ['/a/b/print/c', false],
      ['/print', true],
      ['/a?session=1', false],
      ['/x1y', false],
      ['/xy', false],
      ['/yx', true],
      ['/ending', false],
    ] as const)
      expect([path, allows(robots, path)]).toEqual([path, isAllowed]);
  });

  it('means the same however signs are written', () => {
    const robots = lines(
      'User-agent: *',
      'Disallow: /mühle',
      'Disallow: /%7ejoe',
      'Disallow: /a%2fb',
    );
    for (const [path, isAllowed] of [
      ['/m%C3%BChle', false],
      ['/m%c3%bchle', false],
      ['/~joe', false],
      ['/%7Ejoe', false],
      ['/a%2Fb', false],
      ['/a/b', true],
    ] as const)
      expect([path, allows(robots, path)]).toEqual([path, isAllowed]);
  });

  it('is read with whatever line ends, blanks and marks it has', () => {
    for (const end of ['\r\n', '\r', '\n', '\n\n'])
      expect(allows(`\uFEFF  USER-AGENT :*${end}\tdisallow:\t/a # x${end}`, '/a')).toBe(false);
  });

  it('always lets itself be read', () => {
    expect(allows(lines('User-agent: *', 'Disallow: /'), '/robots.txt')).toBe(true);
  });

  it('may ask for a pause', () => {
    expect(['10', '0.5', '0', '', '-1', 'long', '1e400'].map((value) => delay(value))).toEqual([
      10_000,
      500,
      0,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(delay('10', 'other')).toBeUndefined();
  });

  it('is read as a pattern that fits is: by trying everything', () => {
    const sign = fc.constantFrom('/', 'a', 'b', '*');
    const pattern = fc.tuple(fc.array(sign, { maxLength: 8 }), fc.constantFrom('', '$'));
    const path = fc.array(fc.constantFrom('/', 'a', 'b'), { maxLength: 10 });
    fc.assert(
      fc.property(pattern, path, ([signs, end], rest) => {
        const rule = `/${signs.join('')}${end}`;
        const asked = `/${rest.join('')}`;
        const source = rule.replace(/\$$/u, '').replaceAll(/\*+/gu, '.*');
        const expected = new RegExp(`^${source}${end === '' ? '' : '$'}`, 'u').test(asked);
        expect(allows(lines('User-agent: *', `Disallow: ${rule}`), asked)).toBe(!expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time, whatever is in it', () => {
    const robots = lines(
      'User-agent: *',
      `Disallow: /${'*a'.repeat(100_000)}b`,
      ...Array.from({ length: 1000 }, () => `Disallow: /${'*a'.repeat(100)}b`),
    );
    const before = process.cpuUsage().user;
    expect(allows(robots, `/${'a'.repeat(4000)}`)).toBe(true);
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
  });
});
