import { describe, expect, it } from 'vitest';
import { apiErrors } from '../../src/playground/pretend-discord/api-error.ts';
import { freePort } from '../support/free-port.ts';
import { autocompleteInteraction, commandInteraction } from '../support/interactions.ts';
import { manualClock } from '../support/manual-clock.ts';
import { openTestMonitor } from '../support/open-test-monitor.ts';
import { makeProcessFolder } from '../support/process-folder.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { slowAsk } from '../support/slow-ask.ts';
import { startProcess } from '../support/start-process.ts';
import { beginStory, type Story, type StoryParts } from '../support/story.ts';

const WATCHES = Array.from(
  { length: 60 },
  (_, hour) =>
    `In hour ${hour + 1} the keeper noted that the sea stood as high as the gallery, and that the oil would last until the morning if nobody opened the lamp room to the wind.`,
);
const corpus = {
  'lighthouse.md': LIGHTHOUSE,
  'orchard.md': ORCHARD,
  'watches.txt': `The watches\n\n${WATCHES.join('\n\n')}\n`,
};

const QUESTION = 'How many steps did the keeper climb with the oil?';

const begin = (parts: Partial<StoryParts> = {}): Promise<Story> =>
  beginStory({ corpus, door: 'http', ...parts });

describe('a bot that Discord comes to', () => {
  it('answers, and never connects', async () => {
    const { discord, use } = await begin();
    const seen = await use('ask', { question: QUESTION });
    expect(seen.isInPlace).toBe(false);
    expect(seen.message?.text).toContain('up 214 steps every evening.');
    expect(discord.gateway.logins).toEqual([]);
  });

  it('ends, and says why, once Discord takes its token no more', async () => {
    const clock = manualClock();
    const { discord, door } = await begin({ schedule: clock.schedule });
    discord.sabotageAll(() => ({ outcome: apiErrors.unauthorized(), isCarriedOut: false }));
    await clock.advance(10 * 60 * 1000);
    expect((await door().lost).advice).toContain('does not accept the bot’s token');
  });

  it('has buttons, selects and forms', async () => {
    const { discord, use } = await begin();
    const first = await use('read', { article: 'watches' });
    const second = await discord.press(first.message, 'Next');
    expect(second.isInPlace).toBe(true);
    expect(second.message?.text).toContain('Page 2 of');
    const third = await discord.fillIn(second.message, 'Jump', { page: '3' });
    expect(third.isInPlace).toBe(true);
    expect(third.message?.text).toContain('Page 3 of');
    const answer = await use('ask', { question: QUESTION });
    const cited = await discord.press(answer.message, 'Cite');
    expect(cited.message?.isPrivate).toBe(true);
    expect((await discord.choose(cited.message, 'BibTeX')).message?.text).toContain('@');
  });

  it('offers what can be chosen while somebody types', async () => {
    const { discord } = await begin();
    const typed = { question: 'What is the reason?', article: 'orch' };
    const offered = await discord.interact(autocompleteInteraction('ask', 'article', typed));
    expect(offered.choices).toMatchObject([{ value: 'orchard' }]);
  });

  it('sends files', async () => {
    const { discord, use } = await begin();
    const { message } = await use('read', { article: 'watches' });
    const seen = await discord.press(message, 'Full text');
    expect(seen.message?.files[0]?.content).toContain(WATCHES[40]);
  });

  it('asks for time, and answers when it has an answer', async () => {
    const { answer, ...slowly } = slowAsk();
    const { use } = await begin(slowly);
    const seen = use('ask', { question: QUESTION });
    await answer();
    expect((await seen).steps).toEqual(['thinking', 'edit']);
    expect((await seen).message?.text).toContain('up 214 steps every evening.');
  });

  it('forgets whoever removes it, as webhook events tell', async () => {
    const { discord, use, door } = await begin();
    await use('preferences', { style: 'plain' });
    const about = async (): Promise<string> => (await use('privacy')).message?.text ?? '';
    expect(await about()).not.toContain('Nothing is kept about you right now');
    const user = { id: commandInteraction('privacy').member?.user.id };
    const url = `${door()?.url}/events`;
    await discord.endpoint.tryEventsUrl(url);
    expect(await discord.endpoint.tell(url, 'APPLICATION_AUTHORIZED', { user })).toBe(204);
    expect(await about()).not.toContain('Nothing is kept about you right now');
    expect(await discord.endpoint.tell(url, 'APPLICATION_DEAUTHORIZED', { user })).toBe(204);
    expect(await about()).toContain('Nothing is kept about you right now');
  });

  it('tells whoever runs it that it takes requests', async () => {
    const monitor = await openTestMonitor();
    const { use, discord, door } = await begin({ monitor });
    await use('ask', { question: QUESTION });
    const [request] = discord.endpoint.sent.slice(-1);
    const replayed = await fetch(`${door()?.url}/interactions`, request);
    expect(replayed.status).toBe(401);
    const ready = await (await fetch(`${monitor.url}/readyz`)).text();
    expect(ready).toContain('"discord":{"ready":true,"state":"taking requests"}');
    const metrics = async (): Promise<string> => (await fetch(`${monitor.url}/metrics`)).text();
    expect(await metrics()).toContain('pullquote_endpoint_refusals_total{reason="repeated"} 1\n');
    await expect
      .poll(metrics)
      .toContain('pullquote_acknowledgement_seconds_count{kind="command"} 1\n');
  });
});

async function prepare() {
  const { discord, folder, settings } = await makeProcessFolder(corpus);
  const [port, monitorPort] = [await freePort(), await freePort()];
  const own = {
    ...settings,
    DISCORD_PUBLIC_KEY: discord.endpoint.publicKey,
    HTTP_PORT: String(port),
    // Long enough for an answer, also on a busy machine.
    HTTP_DRAIN_SECONDS: '8',
    MONITOR_PORT: String(monitorPort),
    LOG_LEVEL: 'debug',
  };
  const readiness = `http://127.0.0.1:${monitorPort}/readyz`;
  return { discord, folder, settings: own, url: `http://127.0.0.1:${port}`, readiness };
}

describe('the process that Discord comes to', () => {
  it('answers until it is told to stop, and logs neither questions nor tokens', async () => {
    const { discord, folder, settings, url, readiness } = await prepare();
    const { child, ended } = startProcess(folder, settings);
    await expect
      .poll(() => discord.endpoint.setInteractionsUrl(`${url}/interactions`).catch(String))
      .toBeUndefined();
    await expect.poll(() => discord.commands.writes).toBe(1);
    const answer = async (): Promise<string | undefined> =>
      (await discord.interact(commandInteraction('ask', { question: QUESTION }))).message?.text;
    await expect.poll(answer).toContain('up 214 steps every evening.');

    child.kill('SIGTERM');
    const state = async (): Promise<string> => (await fetch(readiness)).text();
    await expect.poll(state).toContain('"discord":{"ready":false,"state":"leaving"}');
    expect(await answer()).toContain('up 214 steps every evening.');
    const { exitCode, written } = await ended;
    expect([exitCode, discord.faults]).toEqual([0, []]);
    expect(written).toContain(
      ` info Discord’s requests are taken at ${url}/interactions and /events\n`,
    );
    expect(written).not.toContain(QUESTION);
    expect(written).not.toContain(discord.token);
    expect(written).not.toContain('interaction-token');
    expect(discord.gateway.logins).toEqual([]);
  });

  it('says that the key is another application’s, and ends with 1', async () => {
    const { folder, settings } = await prepare();
    const wrong = { ...settings, DISCORD_PUBLIC_KEY: 'ab'.repeat(32), LOG_LEVEL: 'error' };
    const { exitCode, written } = await startProcess(folder, wrong).ended;
    expect(exitCode).toBe(1);
    expect(written).toMatch(
      /^DISCORD_PUBLIC_KEY is another application’s than DISCORD_TOKEN\. [^\n]+\n$/u,
    );
  });
});
