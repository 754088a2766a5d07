import { expect, it } from 'vitest';
import { makePdf } from '../support/make-pdf.ts';
import {
  epubFile,
  openDocumentFile,
  wordFile,
  wordParagraph,
  wordRun,
} from '../support/packed-documents.ts';
import { describeStories, openScene, PHONE } from './support/scene.ts';

const TITLE = 'The clock on the jetty';
const ANSWER = 'The council bought the clock in 1987, and it hung over the jetty for eleven years.';
const SECOND = 'Nobody is known to have looked at it, as the ferry left when the water was right.';
const CAPTION = 'The jetty at low water, with its clock';
const ROW = ['The year of the clock', 'Ferries that were late'] as const;

const MARKDOWN = `# ${TITLE}

${ANSWER.replace('1987', '**1987**')}[^1]

| ${ROW.join(' | ')} |
| --- | --- |
| 1986 | 41 |

![](jetty.jpg)

*${CAPTION}*

${SECOND}

[^1]: It was a clock of a railway station.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1><p>${ANSWER}</p><figure><img src="jetty.jpg" alt=""><figcaption>${CAPTION}</figcaption></figure><table><tr><th>${ROW.join('</th><th>')}</th></tr><tr><td>1986</td><td>41</td></tr></table><p>${SECOND}</p></article></body></html>`;

const MAIL = `From: Ida Stone <ida@ferries.example>
Subject: ${TITLE}
Date: Fri, 10 Oct 2025 09:00:00 +0200
Content-Type: text/html; charset=utf-8

<html><body><h1>${TITLE}</h1><p>${ANSWER}</p><p>${SECOND}</p></body></html>
`;

const WORD = wordFile(
  [
    wordParagraph(wordRun(TITLE), 'Title'),
    wordParagraph(wordRun(ANSWER)),
    wordParagraph(wordRun(CAPTION), 'caption'),
    wordParagraph(wordRun(SECOND)),
  ].join(''),
);

const OPEN_DOCUMENT = openDocumentFile(
  `<text:h text:outline-level="1">${TITLE}</text:h><text:p>${ANSWER}</text:p><table:table><table:table-row><table:table-cell><text:p>${ROW[0]}</text:p></table:table-cell><table:table-cell><text:p>${ROW[1]}</text:p></table:table-cell></table:table-row></table:table><text:p>${SECOND}</text:p>`,
);

const BOOK = epubFile(
  { jetty: `<h1>What the council bought</h1><p>${ANSWER}</p><p>${SECOND}</p>` },
  {
    metadata: `<dc:title>${TITLE}</dc:title>`,
    contents: '<li><a href="text/jetty.xhtml">What the council bought</a></li>',
  },
);

const PDF = makePdf([
  [
    { words: TITLE, left: 72, baseline: 90, size: 20, font: 'bold' },
    { words: ANSWER, left: 72, baseline: 140 },
    { words: SECOND, left: 72, baseline: 170 },
  ],
]);

const SUBTITLES = [ANSWER, SECOND].map(
  (words, nth) => `${nth + 1}\n00:0${nth + 2}:03,000 --> 00:0${nth + 2}:09,000\n${words}\n`,
);

/** A small article of each format: what it is called, its file, and what else somebody reads on its page. */
const ARTICLES = [
  ['jetty.md', MARKDOWN, '¶ 1', [ROW.join('    '), 'table at ¶ 1', CAPTION, 'caption at ¶ 1']],
  ['jetty.txt', `${TITLE}\n\n${ANSWER}\n\n${SECOND}\n`, '¶ 1', ['¶ 2']],
  ['jetty.html', PAGE, '¶ 1', [CAPTION, 'caption at ¶ 1', ROW[0], 'table at ¶ 1']],
  ['jetty.pdf', PDF, '¶ 1 · p. 1', ['¶ 2 · p. 1']],
  ['jetty.docx', WORD, '¶ 1', [CAPTION, 'caption at ¶ 1']],
  ['jetty.odt', OPEN_DOCUMENT, '¶ 1', [ROW.join('    '), 'table at ¶ 1']],
  ['jetty.epub', BOOK, '¶ 1 · in “What the council bought”', ['What the council bought']],
  ['jetty.srt', SUBTITLES.join('\n'), '¶ 1 · 2:03', ['¶ 2 · 3:03']],
  ['jetty.vtt', `WEBVTT\n\n${SUBTITLES.join('\n').replaceAll(',0', '.0')}`, '¶ 1 · 2:03', ['3:03']],
  ['jetty.eml', MAIL, '¶ 1', ['¶ 2']],
] as const;

describeStories('articles of any format in the playground', () => {
  it.each(ARTICLES)('answers from %s, checks its words and opens it', async (...article) => {
    const [file, content, place, alsoRead] = article;
    const { page, see, use, picture } = await openScene({
      corpus: { [file]: content },
      device: PHONE,
    });
    const [, ending = ''] = file.split('.');
    await use('ask', 'When did the council buy the clock?');
    const answer = await see('When did the council buy the clock?');
    await answer.locator('blockquote').first().waitFor();
    expect(await answer.locator('blockquote').first().innerText()).toContain(ANSWER);
    expect(await answer.innerText()).toContain(place);
    await use('quote', SECOND.slice(0, 40));
    await see('This quote is right, word for word.');
    await page.getByRole('button', { name: 'Read here' }).click();
    const opened = await see('Page 1 of 1');
    expect(await opened.locator('blockquote').first().innerText()).toContain(ANSWER);
    for (const words of alsoRead) expect(await opened.innerText()).toContain(words);
    await picture(`format-${ending}`);
  });
});
