import { cp, mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { PlaygroundError, startPlayground } from '../../../src/playground/start-playground.ts';
import { makeFolder, removeFolder } from '../../support/scratch-folder.ts';

const PAGE = 'src/playground/page';
const SCRIPTS = 'dist/src/playground/browser';
const silent = {
  bot: () => () => Promise.reject(new Error('not asked')),
  declarations: [],
  packageDir: '',
};

/** The page as it is, with a script that does nothing: here nobody runs it. */
beforeAll(async () => {
  silent.packageDir = await makeFolder('page');
  await cp(PAGE, join(silent.packageDir, PAGE), { recursive: true });
  await mkdir(join(silent.packageDir, SCRIPTS), { recursive: true });
  await writeFile(join(silent.packageDir, SCRIPTS, 'main.js'), 'void 0;\n');
});

afterAll(async () => {
  await removeFolder(silent.packageDir);
});

describe('startPlayground', () => {
  it('serves its page, which may load nothing from elsewhere', async () => {
    const url = await open();
    const { response, body } = await get(url);
    expect(response.statusCode).toBe(200);
    expect(body).toContain('modulepreload');
    expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    const policy = response.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('serves no file that is not part of the page', async () => {
    const url = await open();
    for (const path of ['/package.json', '/../package.json', '/browser/%2e%2e/main.js', '/.env']) {
      const { response } = await get(url + path);
      expect(response.statusCode).toBe(404);
    }
  });

  it('refuses whoever comes under another name', async () => {
    const url = await open();
    const { response, body } = await get(url, { host: 'evil.example' });
    expect(response.statusCode).toBe(403);
    expect(body).toMatch(/answers only to/);
  });

  it('says what to do about a port that is taken', async () => {
    const { port } = new URL(await open());
    const again = startPlayground({ ...silent, port: Number(port) });
    await expect(again).rejects.toThrow(PlaygroundError);
    await expect(again).rejects.toThrow(/is taken.*PLAYGROUND_PORT/);
  });

  it('says what to do about a page that is not built', async () => {
    const opening = startPlayground({ ...silent, packageDir: tmpdir(), port: 0 });
    await expect(opening).rejects.toThrow(/is not built.*npm run build/);
  });

  it('answers nonsense with 400 and goes on', async () => {
    const url = await open();
    const headers = { 'content-type': 'application/json' };
    const bad = await fetch(`${url}/api/actions`, { method: 'POST', headers, body: 'x' });
    expect(bad.status).toBe(400);
    expect((await get(url)).response.statusCode).toBe(200);
  });
});

async function open(): Promise<string> {
  const playground = await startPlayground({ ...silent, port: 0 });
  onTestFinished(() => playground.stop());
  return playground.url;
}

/** `fetch` would not send another Host. */
function get(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ readonly response: IncomingMessage; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(url);
    const path = url.slice(`http://${hostname}:${port}`.length) || pathname;
    request({ hostname, port, path, headers }, (response) => {
      void text(response).then((body) => resolve({ response, body }), reject);
    })
      .on('error', reject)
      .end();
  });
}
