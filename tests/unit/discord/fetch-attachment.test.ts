import { describe, expect, it } from 'vitest';
import { attachmentsFromDiscord } from '../../../src/discord/fetch-attachment.ts';

const FILE = {
  id: '1',
  filename: 'a.md',
  size: 5,
  url: 'https://cdn.discordapp.com/attachments/1/2/a.md?ex=1',
};

/** Discord, as far as it keeps files; what it was asked. */
function discord(answer: () => Response) {
  const asked: { readonly url: string; readonly redirect: unknown }[] = [];
  const read = attachmentsFromDiscord(async (url, init) => {
    asked.push({ url: String(url instanceof Request ? url.url : url), redirect: init?.redirect });
    return answer();
  });
  return { read, asked };
}

describe('attachments', () => {
  it('are read from Discord, and no redirect is followed', async () => {
    const { read, asked } = discord(() => new Response('Fog.'));
    expect(new TextDecoder().decode(await read(FILE, 10))).toBe('Fog.');
    expect(asked).toEqual([{ url: FILE.url, redirect: 'error' }]);
  });

  it.each([
    'http://cdn.discordapp.com/a.md',
    'https://cdn.discordapp.com:8443/a.md',
    'https://cdn.discordapp.com.evil.example/a.md',
    'https://evil.example/cdn.discordapp.com/a.md',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'nonsense',
  ])('are read from nowhere else: %s', async (url) => {
    const { read, asked } = discord(() => new Response('Fog.'));
    await expect(read({ ...FILE, url }, 10)).rejects.toMatchObject({ fault: 'unavailable' });
    expect(asked).toEqual([]);
  });

  it('are never taken in beyond what may be, whatever is said of their size', async () => {
    const { read, asked } = discord(() => new Response('x'.repeat(1000)));
    await expect(read(FILE, 100)).rejects.toMatchObject({ fault: 'too-large' });
    await expect(read({ ...FILE, size: 1000 }, 100)).rejects.toMatchObject({ fault: 'too-large' });
    expect(asked).toHaveLength(1);
  });

  it('that are gone, or can’t be reached, are said to be', async () => {
    const gone = discord(() => new Response('', { status: 404 }));
    await expect(gone.read(FILE, 10)).rejects.toMatchObject({ fault: 'unavailable' });
    const down = discord(() => {
      throw new TypeError('fetch failed');
    });
    await expect(down.read(FILE, 10)).rejects.toMatchObject({ fault: 'unavailable' });
  });
});
