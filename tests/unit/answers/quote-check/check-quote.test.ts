import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkQuote,
  MAX_PLACES,
  NEEDED_WORDS,
} from '../../../../src/answers/quote-check/check-quote.ts';
import type { ExactQuote, QuoteCheck } from '../../../../src/answers/quote-check/quote-check.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { isVerbatim } from '../../../../src/articles/quote.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { archiveOf } from '../../../support/archives.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { fromLibrary, LIBRARY } from '../../../support/library.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { aside, PRINTED, prose, writtenArticle } from '../../../support/written-article.ts';

const library = await createPullquote(LIBRARY);
const libraryArchive = await archiveOf(LIBRARY);

describe('a quote that is right', () => {
  it('is told with where it stands', async () => {
    const { places } = await exact('Electricity reached the tower in 1936.');
    expect(
      places.map(({ article, quotes, differences }) => [article.id, quotes, differences]),
    ).toEqual([['lighthouse', [expect.objectContaining({ paragraph: 3, lastParagraph: 3 })], []]]);
  });

  it.each([
    ['she told a visitor in 1902. "I minded the fog."', ['quotation-marks']],
    ['“Electricity reached the tower in 1936”', ['surrounding-marks']],
    ['Electricity  reached\nthe tower in 1936', ['spaces']],
    ['electricity reached the tower', ['first-letter']],
    ['[T]he tower in 1936', ['first-letter']],
    ['Ida Fenwick kept the light for thirty—one years', ['dashes']],
    ['Electricity reached the tow\u00ader in 1936', ['characters']],
    ['Electricity reached […] in 1936.', ['left-out']],
    ['The lighthouse at Hollow Point... burned colza oil...', ['left-out']],
    ['the tower in 1936. ... And a machine has turned', ['first-letter', 'left-out']],
    ['the tower in 1936 . The last keeper left', ['spaces']],
    ['Electricity reached the tower in 1936.[3] The last keeper left', ['footnote-marks']],
    ['Electricity reached [a] the tower² in 1936 [citation needed].', ['footnote-marks']],
    ['Its lamp burned colza oil,12 which  the keeper carried', ['spaces', 'footnote-marks']],
    ['Electricity3 reached the tower12 in 1936.', ['footnote-marks']],
    ['every evening.7 … Ida Fenwick kept', ['left-out', 'footnote-marks']],
  ])('is right in other typography, which is named: %s', async (text, differences) => {
    expect((await exact(text)).places.map((place) => place.differences)).toEqual([differences]);
  });

  it.each([
    ['كتبت المعلمة رسائلها إلى أصدقائنا', ['characters']],
    ['كتبتِ المعلّمةُ رسائلَها إلى أصدقائِنا عامَ ١٩٩٨', []],
    ['إلى أصدقائنا عام 1998', ['characters']],
    ['نامه‌های دوستانم را در خانهٔ', []],
    ['نامههاي دوستانم را در خانهٔ', ['characters']],
    ['istanbul’da ışıklar erken söndü', ['first-letter']],
    ['Irmakların sesi her yeri kapladı', ['first-letter']],
  ])('may be written as other keyboards do, which is named: %s', async (text, differences) => {
    const articles = [
      makeArticle({
        paragraphs: [
          ['كتبتِ المعلّمةُ رسائلَها إلى أصدقائِنا عامَ ١٩٩٨.'],
          ['نامه‌های دوستانم را در خانهٔ قدیمی بخوانم.'],
          ['Dün gece İstanbul’da ışıklar erken söndü, ırmakların sesi her yeri kapladı.'],
        ],
      }),
    ];
    const { places } = await exact(text, articles);
    expect(places.map((place) => place.differences)).toEqual([differences]);
  });

  it('is another one with other letters: hamza, accents and dots are spelling', async () => {
    const articles = [
      makeArticle({
        paragraphs: [
          ['وصلت أسماء إلى المدرسة القديمة في المدينة.'],
          ['Hier soir, le gardien a fermé la fenêtre.'],
        ],
      }),
    ];
    for (const text of ['وصلت اسماء إلى المدرسة القديمة', 'le gardien a ferme la fenêtre'])
      expect((await check(text, articles)).kind).toBe('differs');
  });

  it('may go over the end of a paragraph', async () => {
    const { places } = await exact(
      'carried up 214 steps every evening. Ida Fenwick kept the light',
    );
    expect(places[0].quotes).toEqual([expect.objectContaining({ paragraph: 1, lastParagraph: 2 })]);
  });

  it('may be a headline', async () => {
    const articles = [makeArticle({ title: 'The lamp is out again', paragraphs: [['No.']] })];
    const { places } = await exact('The lamp is out again', articles);
    expect(places[0].quotes[0]).toMatchObject({ paragraph: 0, lastParagraph: 0 });
  });

  it('may be in a script that does not part its words', async () => {
    const articles = [makeArticle({ paragraphs: [['灯台の光は毎晩海を照らした。']] })];
    expect((await exact('光は毎晩海を', articles)).places[0].quotes[0].quote.text).toBe(
      '光は毎晩海を',
    );
  });

  it('may have an ellipsis that is the article’s own', async () => {
    const articles = [makeArticle({ paragraphs: [['He waited… and waited for her.']] })];
    const { places } = await exact('He waited... and waited for her', articles);
    expect(places[0]).toMatchObject({ quotes: [{ paragraph: 1 }], differences: ['characters'] });
  });

  it('is told with all of its places, up to a limit', async () => {
    const sentence = 'The fog came in from the sea.';
    const articles = [2, 1, 9].map((times, nth) =>
      makeArticle({
        title: `Fog ${nth}`,
        paragraphs: Array.from({ length: times }, () => [sentence]),
      }),
    );
    const { places } = await exact(sentence, articles);
    expect(places.map(({ article }) => article.title)).toEqual(
      ['Fog 0', 'Fog 0', 'Fog 1', 'Fog 2', 'Fog 2'].slice(0, MAX_PLACES),
    );
  });

  it('has the parts around an ellipsis in their order, as close together as they stand', async () => {
    const articles = [
      makeArticle({
        paragraphs: [['The fog rose, the fog rose and the lamp went out.', 'The end.']],
      }),
    ];
    const { places } = await exact('the fog rose … the lamp went out', articles);
    expect(places.map(({ quotes }) => quotes.map(({ quote }) => quote.start))).toEqual([
      [articles[0]?.text.lastIndexOf('the fog'), articles[0]?.text.indexOf('the lamp')],
    ]);
    expect((await check('the lamp went out … the fog rose', articles)).kind).not.toBe('exact');
  });
});

describe('a quote that is not quite right', () => {
  it('is put beside the sentences that come nearest', async () => {
    const checked = await check('Electricity finally reached the old tower in 1946.');
    const { text } = fromLibrary('lighthouse');
    if (checked.kind !== 'differs') throw new Error(checked.kind);
    const [{ original, runs }] = checked.parts;
    expect(original.quote.text).toBe('Electricity reached the tower in 1936.');
    expect(
      runs.map((run) => [
        run.kind,
        run.kind === 'added' ? run.text : text.slice(run.start, run.end),
      ]),
    ).toEqual([
      ['same', 'Electricity '],
      ['added', 'finally'],
      ['same', 'reached the '],
      ['added', 'old'],
      ['same', 'tower in '],
      ['missing', '1936'],
      ['added', '1946'],
      ['same', '.'],
    ]);
  });

  it('is told apart by the case of a word inside it', async () => {
    expect((await check('Electricity reached the Tower in 1936.')).kind).toBe('differs');
  });

  it('is told apart by numbers and brackets that are no marks of footnotes', async () => {
    for (const text of [
      'reached the tower in 19367.',
      'reached the tower 12 in 1936',
      'reached the tower in 1936 7 years',
      'reached [old] the tower in 1936',
    ])
      expect((await check(text)).kind).toBe('differs');
  });

  it('is told apart by words left out without an ellipsis', async () => {
    expect((await check('Electricity reached the tower in March 1971')).kind).toBe('differs');
  });

  it('is compared part by part around an ellipsis', async () => {
    const checked = await check('Electricity reached our tower […] a machine turned the lamp');
    expect(checked).toMatchObject({
      kind: 'differs',
      parts: [{ original: { paragraph: 3 } }, { original: { paragraph: 3 } }],
    });
  });
});

describe('a quote of what stands beside the running text', () => {
  it.each([
    ['Of fog and foghorns', 'heading'],
    ['Ida Fenwick on the stairs, with a can', 'caption'],
    ['Year Days of fog Ships lost', 'table'],
    ['1911\n140\ttwo\n1912', 'table'],
    ['while (night) { turn(lamp, { by: 12 }); }', 'code'],
    ['The log of the harbour has April', 'note'],
  ])('is right, too: %s', async (text, kind) => {
    const { places } = await exact(text, [PRINTED]);
    expect(places[0].quotes).toEqual([expect.objectContaining({ asides: [kind], isAside: true })]);
    expect(isVerbatim(places[0].quotes[0].quote)).toBe(true);
  });

  it('may go on into the text below it, or come from there', async () => {
    const { places } = await exact('Of fog and foghorns The foghorn came in 1854', [PRINTED]);
    expect(places[0]).toMatchObject({
      quotes: [{ paragraph: 2, lastParagraph: 2, asides: ['heading'] }],
      differences: ['spaces'],
    });
    const over = await exact('carried the oil upstairs. Of fog … turn(lamp, { by: 12 })', [
      PRINTED,
    ]);
    expect(over.places[0].quotes).toMatchObject([
      { paragraph: 1, asides: ['heading'] },
      { asides: ['code'], isAside: true },
    ]);
  });

  it('is put beside the words of it that come nearest, its rows as sentences are', async () => {
    const articles = [PRINTED, ...LIBRARY];
    const row = await check('no keeper ever counted the ships: 1912 96 none whatever', articles);
    expect(row).toMatchObject({ kind: 'differs', article: PRINTED });
    const caption = await check('Ida Fenwick on the steps, with a can of colza oil', articles);
    expect(caption).toMatchObject({
      kind: 'differs',
      article: PRINTED,
      parts: [
        {
          original: {
            isAside: true,
            quote: { text: 'Ida Fenwick on the stairs, with a can of colza oil' },
          },
        },
      ],
    });
  });

  it('is compared however far it is from what the article says of it', async () => {
    const far = Array.from({ length: 300 }, (_, nth) => prose(`Nothing is told on day ${nth}.`));
    const blocks = [
      prose('The harbour’s log tells of the last keeper, and how he left.'),
      ...far,
      aside('note', 'The log of the harbour has April for the last keeper.'),
    ];
    const checked = await check('The log of the harbour has May for the last keeper.', [
      writtenArticle(blocks),
    ]);
    expect(checked).toMatchObject({ kind: 'differs', parts: [{ original: { asides: ['note'] } }] });
  });
});

describe('what is no quote', () => {
  it('is not in the articles', async () => {
    expect(await check('Bills pass through Parliament in a number of stages')).toEqual({
      kind: 'not-in-articles',
    });
  });

  it('is too short to place if it has very few words', async () => {
    expect(await check('“he said …”')).toEqual({
      kind: 'too-short',
      wordCount: 2,
      neededWords: NEEDED_WORDS,
    });
  });

  it('may stand in an article whose words are not shown', async () => {
    const paragraphs = [['Electricity reached the tower in 1936.']];
    const articles = [makeArticle({ linkOnly: true, paragraphs })];
    expect((await check('Electricity reached the tower in 1936.', articles)).kind).toBe(
      'not-in-articles',
    );
  });

  it('may be furniture of a page', async () => {
    const article = makeArticle({ paragraphs: [['One.']] });
    const articles = [{ ...article, text: `${article.text}\n\nShare this with your friends` }];
    expect((await check('Share this with your friends', articles)).kind).toBe('not-in-articles');
  });
});

/** Where a sentence stands whose words are enough to place it. */
const anySentence = fc.constantFrom(
  ...LIBRARY.flatMap((article) =>
    article.paragraphs.flatMap(({ sentences }) => sentences.map((span) => ({ article, ...span }))),
  ).filter(({ article, start, end }) => article.text.slice(start, end).split(' ').length > 5),
);

/** A check takes some ten milliseconds. */
const FEW = { numRuns: 40 };

describe('any sentence', () => {
  it('is found where it stands, whatever its typography', async () => {
    const typography = fc.record({
      mark: fc.constantFrom('"', '“', '”', '„'),
      apostrophe: fc.constantFrom("'", '’'),
      dash: fc.constantFrom('-', '–', ' — '),
      space: fc.constantFrom(' ', '\u00a0', '\n', '  '),
      around: fc.constantFrom('', '"', '“'),
    });
    await fc.assert(
      fc.asyncProperty(anySentence, typography, async ({ article, start, end }, other) => {
        const text = article.text
          .slice(start, end)
          .replaceAll(/[“”]/gu, other.mark)
          .replaceAll('’', other.apostrophe)
          .replaceAll('-', other.dash)
          .replaceAll(' ', other.space);
        const { places } = await exact(other.around + text + other.around);
        expect(places.map((place) => place.article)).toEqual([article]);
        const [{ quote }] = places[0].quotes;
        expect(isVerbatim(quote)).toBe(true);
        expect(article.text.slice(start, end)).toContain(quote.text);
        expect(end - start - quote.text.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('is found though words are left out, added or replaced', async () => {
    const change = fc.record({
      kind: fc.constantFrom('drop', 'add', 'replace'),
      at: fc.nat(),
      word: fc.constantFrom('quite', 'harbour', 'Tuesday', '77'),
    });
    await fc.assert(
      fc.asyncProperty(
        anySentence,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (sentence, changes) => {
          const { article, start, end } = sentence;
          const words = article.text.slice(start, end).split(' ');
          // One in five, as “thirty-one” counts as two.
          const most = Math.max(1, Math.floor(words.length / 5));
          for (const { kind, at, word } of changes.slice(0, most)) {
            words.splice(
              at % words.length,
              kind === 'add' ? 0 : 1,
              ...(kind === 'drop' ? [] : [word]),
            );
          }
          const checked = await check(words.join(' '));
          // Nothing is wrong with leaving out the first words, or the last.
          fc.pre(checked.kind !== 'exact');
          if (checked.kind !== 'differs') throw new Error(checked.kind);
          expect(checked.article).toBe(article);
          const [{ original, compared, runs }] = checked.parts;
          expect(original.quote.start).toBeLessThanOrEqual(start);
          expect(original.quote.end).toBeGreaterThanOrEqual(compared.end);
          expect(isVerbatim(original.quote)).toBe(true);
          expect(runs.some(({ kind }) => kind !== 'same')).toBe(true);
        },
      ),
      FEW,
    );
  });

  it('is compared run by run: the article’s words on one side, those given on the other', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySentence,
        hostileText({ maxLength: 4 }),
        fc.nat(),
        async (sentence, odd, at) => {
          const { article, start, end } = sentence;
          const words = article.text.slice(start, end).split(' ');
          words.splice(at % words.length, 1, odd);
          const given = words.join(' ');
          const checked = await check(given);
          fc.pre(checked.kind === 'differs');
          for (const { compared, runs } of checked.parts) {
            const [first, ...others] = runs.flatMap((run) => (run.kind === 'added' ? [] : run));
            const added = runs.flatMap((run) => (run.kind === 'added' ? run.text : []));
            expect([first?.start, others.at(-1)?.end ?? first?.end]).toEqual([
              compared.start,
              compared.end,
            ]);
            expect(others.map((run) => run.start)).toEqual(
              [first, ...others].slice(0, -1).map((run) => run?.end),
            );
            // Brackets around what an editor put in are left aside.
            const inserted = withoutBrackets(given);
            expect(added.filter((text) => !inserted.includes(withoutBrackets(text)))).toEqual([]);
            const places = runs.flatMap((run) => (run.kind === 'missing' ? [] : run.given));
            expect(places).toEqual(places.toSorted((a, b) => a.start - b.start));
          }
        },
      ),
      FEW,
    );
  });
});

function withoutBrackets(text: string): string {
  return text.replaceAll(/[[\]]/g, '');
}

describe('anything', () => {
  it('is checked without failing', async () => {
    const articles = [
      makeArticle({ paragraphs: [['x '.repeat(20)], ['It’s ﬁne… *so* far — he said: “no”.']] }),
    ];
    const archive = await archiveOf(articles);
    const pullquote = await createPullquote(articles);
    await fc.assert(
      fc.asyncProperty(hostileText(), async (text) => {
        const { kind } = await checkQuote(
          archive,
          (each) => pullquote.rank({ text: each }, 30),
          text,
        );
        expect(['exact', 'differs', 'not-in-articles', 'too-short']).toContain(kind);
      }),
    );
  });
});

async function exact(text: string, articles?: readonly Article[]): Promise<ExactQuote> {
  const checked = await check(text, articles);
  if (checked.kind !== 'exact') throw new Error(`${checked.kind}: ${text}`);
  return checked;
}

async function check(text: string, articles: readonly Article[] = LIBRARY): Promise<QuoteCheck> {
  const pullquote = articles === LIBRARY ? library : await createPullquote(articles);
  const archive = articles === LIBRARY ? libraryArchive : await archiveOf(articles);
  return checkQuote(archive, (each) => pullquote.rank({ text: each }, 30), text);
}
