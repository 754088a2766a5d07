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

/** A part of a message, below its boundary. */
const part = (kind: string, words: string): string =>
  `--part_1\r\nContent-Type: text/${kind};\r\n charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${words}\r\n\r\n`;

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

  it.each([
    ['ann@example.org (Ann Lee)', { authors: ['Ann Lee'] }],
    ['"Ann Lee (Quay 3)" <ann@example.org>', { authors: ['Ann Lee'] }],
    ['=?utf-8?B?w4VzYSBMaW5k?= <asa@example.org>', { authors: ['Åsa Lind'] }],
    [
      'Millers: Ann Lee <ann@example.org>, Bo Lund <bo@example.org>;',
      { authors: ['Ann Lee', 'Bo Lund'] },
    ],
    [
      "'Ann Lee' via Quay Weekly <list@example.org>",
      { authors: ['Ann Lee'], publication: 'Quay Weekly' },
    ],
    ['ann@example.org', { authors: [] }],
  ])('knows who wrote, however it is put: %s', async (from, source) => {
    expect(await message({ From: from }, PROSE)).toMatchObject(source);
  });

  it.each([
    ['none', 'text/plain'],
    ['nothing', ''],
    ['another', 'multipart/alternative; boundary="other"'],
    ['no boundary', 'multipart/alternative'],
    ['one with its dashes', 'multipart/alternative; boundary=--part_1'],
  ])('is read in its parts though its head names %s', async (_, type) => {
    const body = `${part('plain', 'The mill.')}${part('html', `<p>${PROSE}</p><p>The caf=C3=A9 opens.</p>`)}--part_1--`;
    const article = await message(type === '' ? {} : { 'Content-Type': type }, body);
    expect(paragraphsOf(article)).toEqual([PROSE, 'The café opens.']);
    expect(article.text).not.toMatch(/part_1|Content-/u);
  });

  it('keeps parts that are shown in it as its words', async () => {
    const shown = `${PROSE}\r\n\r\n--part_1\r\nContent-Type: text/plain\r\n\r\nSo it began.`;
    expect((await message({}, shown)).text).toContain('--part_1');
  });

  it('is known in a file of text by the traces of its way', async () => {
    const head =
      'Received: from a.example by b.example;\r\n Fri, 3 May 2024 00:30:00 +0200\r\nFrom: Ann Lee <ann@example.org>\r\nSubject: =?utf-8?Q?The_mill?=\r\nDate: Fri, 3 May 2024 00:30:00 +0200\r\nContent-Transfer-Encoding: quoted-printable\r\n';
    const source = `${head}\r\nThe caf=C3=A9 opens.  It is =\r\nold.\r\n`;
    const saved = ['', 'From ann@example.org Fri May  3 00:30:00 2024\n', '\uFEFF'];
    for (const before of saved) {
      const article = await articleIn('the-mill.txt', Buffer.from(before + source));
      expect(article).toMatchObject({ title: 'The mill', authors: ['Ann Lee'] });
      expect(paragraphsOf(article)).toEqual(['The café opens. It is old.']);
    }
    const letter = `From: here\n\n${PROSE} It was =C3=A9.`;
    expect((await articleIn('a.txt', Buffer.from(letter))).text).toContain('=C3=A9');
  });

  it.each([
    [
      'From: Ann Lee <ann@example.org>',
      'Sent: 3 May 2024 08:00',
      'To: Bo Lund',
      'Subject: The mill',
    ],
    [
      'Von: Ann Lee [mailto:ann@example.org]',
      'Gesendet: Freitag, 3. Mai 2024 08:00',
      'An: Bo',
      'Betreff: The mill',
    ],
    ['De : Ann Lee', 'Envoyé : vendredi 3 mai 2024 08:00', 'À : Bo', 'Objet : The mill'],
  ])('is known as mail programs print it: %s', async (...head) => {
    const article = await articleIn('a.txt', Buffer.from(`${head.join('\n')}\n\n${PROSE}\n`));
    expect(article).toMatchObject({
      title: 'The mill',
      authors: ['Ann Lee'],
      published: '2024-05-03',
    });
    expect(paragraphsOf(article)).toEqual([PROSE]);
  });

  it('tells once of a field that it can’t use', async () => {
    const notes: string[] = [];
    const source = `From: Ann Lee <ann@example.org>\nSubject: The mill\nContent-Language: 12\n\n${PROSE}`;
    await articleIn('a.eml', Buffer.from(source), undefined, (account) => {
      notes.push(...account.notes.map((note) => note.message));
    });
    expect(notes).toEqual(['language is left out: it must be a language tag such as en or pt-BR']);
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
