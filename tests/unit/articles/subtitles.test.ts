import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../src/articles/article-in.ts';
import type { Article } from '../../../src/articles/article.ts';
import { positionAt } from '../../../src/articles/position.ts';
import { paragraphsOf } from './outline.ts';

const read = (file: string, source: string): Promise<Article> =>
  articleIn(file, new TextEncoder().encode(source));

const timeOf = (article: Article, words: string) =>
  positionAt(article, article.text.indexOf(words));

describe('WebVTT', () => {
  it('is read as what is said, without marks, notes and styles', async () => {
    const article = await read(
      'talk.vtt',
      `WEBVTT - The tide mill
Language: en-GB

NOTE Cut this. Nobody is to see it.

STYLE
::cue { color: red }

first
00:01.000 --> 00:04.000 align:start
<v Ann Lee>The mill was built by my
grandfather &amp; <i>two</i> carpenters</v>

00:00:04.000 --> 00:00:08.500
<v Ann Lee>in a single spring. Nobody was paid.</v>

00:09.500 --> 00:12.000
<v Bo Lund>Not even the cook?</v>
`,
    );
    expect(article).toMatchObject({ title: 'The tide mill', language: 'en-GB' });
    expect(paragraphsOf(article)).toEqual([
      'The mill was built by my grandfather & two carpenters in a single spring. Nobody was paid.',
      'Not even the cook?',
    ]);
  });

  it('tells of every word when it is said', async () => {
    const article = await read(
      'talk.vtt',
      'WEBVTT\n\n00:01.000 --> 00:04.000\nThe mill stands\n\n01:04.900 --> 01:06.000\nby the sea.\n',
    );
    expect(timeOf(article, 'mill')).toEqual({ kind: 'time', seconds: 1 });
    expect(timeOf(article, 'sea')).toEqual({ kind: 'time', seconds: 64 });
  });

  it('says once what automatic subtitles show twice', async () => {
    const article = await read(
      'auto.vtt',
      `WEBVTT

00:00.000 --> 00:02.000
so<00:00:00.500><c> today</c><c> the mill</c>

00:02.000 --> 00:02.010
so today the mill

00:02.010 --> 00:04.000
so today the mill
turns<00:00:03.000><c> again</c>
`,
    );
    expect(paragraphsOf(article)).toEqual(['so today the mill turns again']);
  });
});

const talk = (words: string): string =>
  Array.from({ length: 200 }, (_, nth) => {
    const time = new Date(nth * 1000).toISOString().slice(11, 19);
    return `${time},000 --> 00:59:59,000\n${words} ${nth}.\n`;
  }).join('\n');

describe('SubRip', () => {
  it('is read without the marks that players know', async () => {
    const article = await read(
      'talk.srt',
      '\uFEFF1\r\n00:00:01,000 --> 00:00:04,000\r\n<font color="#fff">The mill</font>\r\n{\\an8}turns & turns.\r\n',
    );
    expect(paragraphsOf(article)).toEqual(['The mill turns & turns.']);
    expect(article.title).toBe('Talk');
  });

  it('begins a paragraph for whoever answers, and after a pause', async () => {
    const article = await read(
      'talk.srt',
      `1
00:00:01,000 --> 00:00:04,000
- Does it turn?
- It turns. It
  always has.

2
00:00:04,000 --> 00:00:06,000
It is old.

3
00:00:20,000 --> 00:00:26,000
The tide is late.
`,
    );
    expect(paragraphsOf(article)).toEqual([
      'Does it turn?',
      'It turns. It always has. It is old.',
      'The tide is late.',
    ]);
  });

  it('parts what is said without a pause, or without a full stop', async () => {
    for (const words of ['The wheel turns. It is turn', 'and then it was turn 3,']) {
      const paragraphs = paragraphsOf(await read('talk.srt', talk(words)));
      expect(paragraphs.length).toBeGreaterThan(2);
      for (const paragraph of paragraphs) expect(paragraph.length).toBeLessThan(1600);
    }
  });

  it('lets people say the same twice', async () => {
    const article = await read(
      'talk.srt',
      `1
00:00:01,000 --> 00:00:02,000
No.

2
00:00:02,000 --> 00:00:03,000
No.

3
00:00:03,000 --> 00:00:04,000
The mill stays.

4
00:00:04,000 --> 00:00:05,000
It is ours.
`,
    );
    expect(paragraphsOf(article)).toEqual(['No. No. The mill stays. It is ours.']);
  });

  it('is refused if nobody says anything', async () => {
    await expect(read('mute.srt', 'The mill. It turns.')).rejects.toMatchObject({
      name: 'CorpusError',
      message: 'nothing is said in these subtitles',
    });
  });

  it('takes time that grows with its length', async () => {
    const cues = Array.from({ length: 40_000 }, (_, nth) => {
      const time = new Date(nth * 1000).toISOString().slice(11, 19);
      return `${nth + 1}\n${time},000 --> ${time},900\nThe tide came in\nfor day ${nth}.\n`;
    });
    const before = process.cpuUsage();
    await read('tides.srt', cues.join('\n'));
    // Quadratic, it takes some 15 seconds.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(6000);
  });
});

describe('a file of text', () => {
  const SAID = 'The mill turns again.';

  it.each([
    ['SubRip', `1\r\n00:00:01,000 --> 00:00:03,000\r\n${SAID}\r\n`],
    ['SubRip behind a mark', `\uFEFF1\n00:00:01,000 --> 00:00:03,000\n${SAID}\n`],
    ['WebVTT', `WEBVTT\n\n00:01.000 --> 00:03.000\n${SAID}\n`],
  ])('that holds subtitles is read as such: %s', async (_, source) => {
    const article = await read('talk.txt', source);
    expect(paragraphsOf(article)).toEqual([SAID]);
    expect(timeOf(article, SAID)).toMatchObject({ kind: 'time', seconds: 1 });
  });

  it('that speaks of times stays text', async () => {
    const { text } = await read('talk.txt', `The mill\n\n00:01 --> it turns.\n\n${SAID}\n`);
    expect(text).toContain('00:01 -->');
  });
});
