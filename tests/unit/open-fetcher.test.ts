import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { openFetcher } from '../../src/open-fetcher.ts';
import { openHostileServer, page } from '../support/sources/hostile-server.ts';

it('What fetches for the bot says which version it is and whom to ask, and heeds allowed hosts', async () => {
  const server = await openHostileServer();
  server.on('/mill', page('<p>It turns.</p>'));
  const url = `http://127.0.0.1:${server.port}/mill`;
  const allowedHosts = [`127.0.0.1:${server.port}`];
  const fetcher = openFetcher({ allowedHosts, contact: 'ann@club.example' });
  expect(await fetcher.fetch({ url })).toMatchObject({ kind: 'fetched' });
  expect(server.asked[0]?.headers['user-agent']).toBe(
    `Pullquote/${manifest.version} (+ann@club.example)`,
  );
  await fetcher.close();
  const others = openFetcher({ allowedHosts: [], contact: undefined });
  expect(await others.fetch({ url })).toMatchObject({ reason: 'private-address' });
  await others.close();
  await server.close();
});
