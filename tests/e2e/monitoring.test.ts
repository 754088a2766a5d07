import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { commandInteraction } from '../support/interactions.ts';
import { openTestMonitor } from '../support/open-test-monitor.ts';
import { makeProcessFolder } from '../support/process-folder.ts';
import { LIGHTHOUSE } from '../support/sample-articles.ts';
import { startProcess } from '../support/start-process.ts';
import { beginStory, writeCorpus } from '../support/story.ts';

const corpus = { 'lighthouse.md': LIGHTHOUSE };
const QUESTION = 'How many steps did the keeper climb with the oil?';

async function look(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    return `${response.status} ${await response.text()}`;
  } catch {
    return 'nobody';
  }
}

describe('whoever runs the bot', () => {
  it('is told how it fares: what was asked, what came of it, what it answers from', async () => {
    const monitor = await openTestMonitor();
    const story = await beginStory({ corpus, monitor, door: 'gateway' });
    await story.use('ask', { question: QUESTION });
    await story.use('ask', { question: 'Who won the chess championship in Reykjavik?' });

    expect(await look(`${monitor.url}/readyz`)).toBe(
      '200 {"ready":true,"parts":{"articles":{"ready":true,"state":"loaded"},' +
        '"records":{"ready":true,"state":"writable"},' +
        '"discord":{"ready":true,"state":"connected"}}}\n',
    );
    await expect
      .poll(() => look(`${monitor.url}/metrics`))
      .toContain('pullquote_answer_seconds_count{kind="command"} 2\n');
    const metrics = await look(`${monitor.url}/metrics`);
    expect(metrics).toContain(
      'pullquote_interactions_total{kind="command",name="ask",outcome="answered"} 1\n',
    );
    expect(metrics).toContain(
      'pullquote_interactions_total{kind="command",name="ask",outcome="not-found"} 1\n',
    );
    expect(metrics).toContain('pullquote_acknowledgement_seconds_count{kind="command"} 2\n');
    expect(metrics).toContain('pullquote_interactions_under_way 0\n');
    expect(metrics).toContain('pullquote_articles 1\n');
    expect(metrics).toContain('pullquote_servers 1\n');
    expect(metrics).not.toMatch(/keeper|Reykjavik|lighthouse|(?<![.\d])\d{15}/iu);

    await story.reload();
    await rm(join(story.corpusDir, 'lighthouse.md'));
    await writeFile(join(story.corpusDir, 'bees.md'), '# Bees\n\nBees dance.\n\nThey hum.\n');
    await story.reload();
    expect(await look(`${monitor.url}/metrics`)).toContain('pullquote_paragraphs 2\n');
  });

  it('finds the process alive at once, ready once it is connected, and gone at last', async () => {
    const { discord, folder, settings } = await makeProcessFolder(corpus);
    const port = await freePort();
    const { child, ended } = startProcess(folder, {
      ...settings,
      MONITOR_PORT: String(port),
      LOG_FORMAT: 'json',
      LOG_LEVEL: 'debug',
    });
    const url = `http://127.0.0.1:${port}`;
    const readiness: string[] = [];
    await expect
      .poll(
        async () => {
          const seen = await look(`${url}/readyz`);
          readiness.push(seen.slice(0, 3));
          return seen;
        },
        { interval: 50 },
      )
      .toMatch(/^200/u);
    expect(readiness).toContain('503');
    expect(await look(`${url}/livez`)).toBe('200 {"alive":true}\n');
    await discord.interact(commandInteraction('ask', { question: QUESTION }));
    child.kill('SIGTERM');
    const { exitCode, written } = await ended;
    expect(exitCode).toBe(0);
    expect(await look(`${url}/livez`)).toBe('nobody');

    const lines = written.trimEnd().split('\n');
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(parsed.map(({ message }) => message)).toContain('A command replied');
    for (const { time, level } of parsed) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/u);
      expect(level).toMatch(/^(?:debug|info|warn|error)$/u);
    }
    expect(written).not.toContain(QUESTION);
    expect(written).not.toContain(discord.token);
  });

  it('is told in one line where the port is taken, in JSON as well', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const folder = await writeCorpus(corpus);
    const settings = { CORPUS_DIR: folder, MONITOR_PORT: String(port) };
    const plain = await startProcess(folder, settings).ended;
    expect(plain).toEqual({
      exitCode: 1,
      written: `Port ${port} of 127.0.0.1 is taken. Set MONITOR_PORT to another one, or end what listens there.\n`,
    });
    const inJson = await startProcess(folder, { ...settings, LOG_FORMAT: 'json' }).ended;
    expect(JSON.parse(inJson.written)).toMatchObject({
      level: 'error',
      message: plain.written.trimEnd(),
    });
  });
});
