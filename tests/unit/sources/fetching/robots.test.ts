import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../src/sources/fetching/ask-server.ts';
import { failed, refused } from '../../../../src/sources/fetching/fetch-fault.ts';
import { openRobots } from '../../../../src/sources/fetching/robots.ts';

const PAGE = new URL('https://herald.example/a');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Robots who are told these one after the other, and the last from then on. */
function robotsTold(...answers: readonly (number | string | Error)[]) {
  const asked: string[] = [];
  let nowMs = 0;
  const ask = async (url: URL): Promise<Reply> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(url.href);
    if (answer instanceof Error) throw answer;
    const body = typeof answer === 'string' ? answer : 'User-agent: *\nDisallow: /';
    const status = typeof answer === 'string' ? 200 : (answer ?? 404);
    return { status, headers: {}, robotsTags: [], bytes: new TextEncoder().encode(body) };
  };
  const robots = openRobots(ask, 'pullquote', () => nowMs);
  return {
    asked,
    allows: async (url = PAGE): Promise<boolean> =>
      (await robots.rulesFor(url)).allows(url.pathname),
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

const FORBID = 'User-agent: *\nDisallow: /a';
const unreachable = failed(PAGE, 'it can’t be reached');

describe('Robots', () => {
  it('ask for the rules of a server once a day', async () => {
    const robots = robotsTold(FORBID, '');
    expect(await Promise.all([robots.allows(), robots.allows()])).toEqual([false, false]);
    robots.pass(DAY - 1);
    expect(await robots.allows()).toBe(false);
    expect(robots.asked).toEqual(['https://herald.example/robots.txt']);
    robots.pass(1);
    expect(await robots.allows()).toBe(true);
    expect(robots.asked).toHaveLength(2);
  });

  it('take each scheme, host and port for another server', async () => {
    const robots = robotsTold('');
    for (const url of [
      'https://herald.example/',
      'http://herald.example/',
      'https://herald.example:8443/',
    ])
      await robots.allows(new URL(url));
    expect(robots.asked).toEqual([
      'https://herald.example/robots.txt',
      'http://herald.example/robots.txt',
      'https://herald.example:8443/robots.txt',
    ]);
  });

  it.each([400, 401, 403, 404, 410, 451])(
    'may ask for all where there are none: %s',
    async (status) => {
      expect(await robotsTold(status).allows()).toBe(true);
    },
  );

  it('may ask for all where they are said to be nowhere', async () => {
    const astray = refused('redirects', PAGE, 'it leads in a circle', 'Look it up.');
    expect(await robotsTold(astray).allows()).toBe(true);
  });

  it.each([429, 500, 503, 302])(
    'may ask for nothing where they can’t be had: %s',
    async (status) => {
      await expect(robotsTold(status).allows()).rejects.toMatchObject({
        outcome: { kind: 'failed' },
      });
    },
  );

  it('may ask for nothing where the server can’t be reached, and try again in a while', async () => {
    const robots = robotsTold(unreachable, '');
    await expect(robots.allows()).rejects.toBe(unreachable);
    robots.pass(10 * MINUTE - 1);
    await expect(robots.allows()).rejects.toBe(unreachable);
    expect(robots.asked).toHaveLength(1);
    robots.pass(1);
    expect(await robots.allows()).toBe(true);
  });

  it('go by the rules that they had before, where new ones can’t be had', async () => {
    const robots = robotsTold(FORBID, 503, unreachable, '');
    expect(await robots.allows()).toBe(false);
    robots.pass(DAY);
    expect(await robots.allows()).toBe(false);
    robots.pass(10 * MINUTE);
    expect(await robots.allows()).toBe(false);
    robots.pass(10 * MINUTE);
    expect(await robots.allows()).toBe(true);
    expect(robots.asked).toHaveLength(4);
  });
});
