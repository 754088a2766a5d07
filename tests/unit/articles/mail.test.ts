import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../src/articles/article-in.ts';
import type { Article } from '../../../src/articles/article.ts';
import { paragraphsOf } from './outline.ts';

const PROSE = 'The mill turns again. Nobody paid for it.';

/** A message with these headers, in the order in which mail programs write them. */
function message(headers: Readonly<Record<string, string>>, body: string): Promise<Article> {
  const all = {
    From: 'Ann Lee <ann@example.org>',
    To: 'list@example.org',
    Subject: 'The tide mill',
    Date: 'Fri, 3 May 2024 00:30:00 +0200',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return articleIn('the-mill.eml', Buffer.from([...head, '', body].join('\r\n')));
}

describe('A mail message', () => {
  it('has its title, its author and its day from its head', async () => {
    expect(
      await message({ Subject: '=?utf-8?Q?The_tide_mill_=E2=80=93_again?=' }, PROSE),
    ).toMatchObject({
      title: 'The tide mill – again',
      authors: ['Ann Lee'],
      published: expect.stringMatching(/^2024-05-03/) as string,
    });
  });

  it('comes from an outlet if it is sent to a list', async () => {
    const article = await message(
      { From: '"Quay Weekly" <news@example.org>', 'List-Unsubscribe': '<https://example.org/u>' },
      PROSE,
    );
    expect(article).toMatchObject({ authors: [], publication: 'Quay Weekly' });
  });

  it('is read as it was laid out, if it was', async () => {
    const article = await message(
      { 'Content-Type': 'multipart/alternative; boundary="b"' },
      [
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'See it in a browser.',
        '--b',
        'Content-Type: text/html; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<table><tr><td><h2>The caf=E9</h2><p>The mill <b>turns</b> again. Nobody <a href=3D"https://example.org">paid</a> for it.</p></td></tr></table>',
        '--b--',
      ].join('\r\n'),
    );
    expect(paragraphsOf(article)).toEqual([PROSE]);
    expect(article.text).toContain('The café');
  });

  it.each([
    ['Ann Lee wrote:', 'On Thursday, Bo Lund <bo@example.org> wrote:'],
    ['Anne Lind schrieb:', 'Am Donnerstag schrieb Bo Lund:'],
    ['Anne Petit a écrit :', 'Le jeudi, Bo Lund a écrit :'],
  ])('leaves out what it answers to, and the signature (%s)', async (_name, announced) => {
    const article = await message(
      {},
      `${PROSE}\r\n\r\n${announced}\r\n> Does it turn?\r\n> It never did.\r\n\r\nIt does.\r\n-- \r\nAnn Lee\r\nQuay 3\r\n`,
    );
    expect(paragraphsOf(article)).toEqual([PROSE, 'It does.']);
    expect(article.text).not.toMatch(/Bo Lund|never|Quay/u);
  });

  it('leaves out what it answers to where it was laid out, too', async () => {
    const article = await message(
      { 'Content-Type': 'text/html' },
      `<p>${PROSE}</p><div class="gmail_quote">Bo wrote:<blockquote>It never turned.</blockquote></div><blockquote type="cite">It never did.</blockquote>`,
    );
    expect(paragraphsOf(article)).toEqual([PROSE]);
  });

  it('says why it can’t be read', async () => {
    await expect(articleIn('a.eml', Buffer.from(PROSE))).rejects.toThrow('no mail message');
    await expect(
      message({ 'Content-Type': 'multipart/encrypted; boundary="b"' }, '--b--'),
    ).rejects.toThrow('the message is encrypted');
    await expect(message({}, '')).rejects.toThrow('there is no paragraph');
  });
});
