import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteVerdict } from '../../../../src/answers/quote-check/quote-check.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { drawQuoteCheck } from '../../../../commands/quote/quote-check-card.ts';
import { walkComponents } from '../../../../src/presentation/cards/walk-components.ts';
import type { Reply } from '../../../../src/presentation/cards/reply.ts';
import { STYLES, type Voice, voiceFor } from '../../../../src/presentation/wording/voice.ts';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { fromLibrary, LIBRARY } from '../../../support/library.ts';
import { longArticle } from '../../../support/long-article.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH } from '../../../support/voices.ts';
import { PRINTED } from '../../../support/written-article.ts';

const PLAIN = voiceFor('en-GB', 'plain');

function draw(verdict: QuoteVerdict, given: string, voice: Voice = ENGLISH): Reply {
  return drawQuoteCheck(verdict, { visibility: 'public', given }, voice);
}

const library = await createPullquote(LIBRARY);

async function check(
  given: string,
  articles: readonly Article[] = LIBRARY,
  voice?: Voice,
): Promise<Reply> {
  const pullquote = articles === LIBRARY ? library : await createPullquote(articles);
  return draw(await pullquote.checkQuote(given), given, voice);
}

async function textsFor(...given: Parameters<typeof check>): Promise<readonly string[]> {
  const reply = await check(...given);
  expect(replyFaults(reply)).toEqual([]);
  return textsOf(reply.components);
}

describe('a quote that is right', () => {
  it('stands in bold in its sentence', async () => {
    const texts = await textsFor('the last keeper left in March 1971');
    expect(texts).toEqual([
      '**This quote is right, word for word.**',
      '> **The last keeper left in March 1971**, and a machine has turned the lamp ever since.',
      '-# **The lamp at Hollow Point** · Mara Quill · The Tidewater Gazette · 3 April 2021 · ¶ 3 · [Open article](https://gazette.example/hollow-point)\n-# Not counted as a difference: a capital or small first letter.',
      '-# In bold: the quote. Opinions are their authors’.',
    ]);
  });

  it('stands in its paragraph if it is a whole sentence', async () => {
    const texts = await textsFor('Electricity reached the tower in 1936.');
    expect(texts[1]).toMatch(/^> \*\*Electricity reached the tower in 1936\.\*\* The last keeper/);
  });

  it('stands in its parts, with a mark for what was left out', async () => {
    const texts = await textsFor('The lighthouse … was lit … The last keeper left');
    expect(texts.slice(1, 3)).toEqual([
      '> **The lighthouse** at Hollow Point **was lit** for the first time on 9 October 1868.',
      '-# ¶ 1 […]',
    ]);
    expect(texts[3]).toContain('> **The last keeper left** in March 1971');
    expect(texts[4]).toContain('an ellipsis for words left out');
  });

  it('may stand beside the running text, of which it is told what it is and how to see it', async () => {
    const reply = await check('1911 140 two 1912', [PRINTED]);
    expect(replyFaults(reply)).toEqual([]);
    expect(textsOf(reply.components).slice(1, 3)).toEqual([
      '> **1911\t140\ttwo\n> 1912**\t96\tnone at all',
      '-# **The lamp** · Mara Quill · 3 April 2021 · table at ¶ 2 · p. 4\n-# Not counted as a difference: spacing.',
    ]);
    const labels = [...walkComponents(reply.components)].flatMap((component) =>
      'label' in component ? component.label : [],
    );
    expect(labels).toEqual(['In context', 'Cite', 'Read here', 'Source']);
  });

  it('may stand in several places', async () => {
    const articles = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) =>
      makeArticle({ title, paragraphs: [['The lamp went out on Sunday night.']] }),
    );
    const [headline] = await textsFor('The lamp went out on Sunday', articles);
    expect(headline).toBe('**This quote is right, word for word. It stands in 5 places or more.**');
    const two = await textsFor('The lamp went out on Sunday', articles.slice(0, 2));
    expect(two[0]).toBe('**This quote is right, word for word. It stands in 2 places.**');
    expect(two.filter((each) => each.startsWith('> '))).toHaveLength(2);
  });

  it('is cut if it takes too much room', async () => {
    const sentence = `Everything that the keeper wrote ${'down and up '.repeat(600)}he kept.`;
    const articles = [makeArticle({ paragraphs: [[sentence]] }), fromLibrary('fog')];
    const texts = await textsFor(sentence, articles);
    expect(texts[1]).toMatch(/\*\* \[…\]$/);
    expect(texts.at(-1)).toContain('A quote that ends in “[…]” was cut short.');
  });
});

describe('a quote that is not right', () => {
  const ALTERED = 'Electricity finally reached the tower in *1946*.';

  it('stands under what the article says, with both in their differences', async () => {
    const texts = await textsFor(ALTERED);
    expect(texts.slice(0, 2)).toEqual([
      '**This quote is not right word for word. The nearest passage says:**',
      '> Electricity reached the tower in **1936**.',
    ]);
    expect(texts[3]).toBe(
      String.raw`**Given:** Electricity ~~finally~~ reached the tower in ~~\*1946\*~~.`,
    );
    expect(texts.at(-1)).toContain(
      'In bold: only in the article. Struck through: only in what was given.',
    );
  });

  it('has its differences listed in the plain style', async () => {
    const texts = await textsFor(ALTERED, LIBRARY, PLAIN);
    expect(texts.join('\n')).toContain(String.raw`Not in the article: “finally” and “\*1946\*”`);
    expect(texts.join('\n')).not.toContain('~~');
  });

  it('may come in parts', async () => {
    const texts = await textsFor(
      'Ida Fenwick kept the lamp for thirty-one years … I feared the fog.',
    );
    expect(texts.filter((each) => each.startsWith('> '))).toHaveLength(2);
    expect(texts.filter((each) => each.startsWith('**Given:**'))).toHaveLength(2);
  });

  it('is cut if it takes too much room', async () => {
    const words = Array.from({ length: 900 }, (_, n) => `keeper${n} wrote`);
    const articles = [makeArticle({ paragraphs: [[`${words.join(' ')}.`]] })];
    const given = words.map((word, n) => (n % 5 === 0 ? `${word} nothing` : word)).join(' ');
    const texts = await textsFor(given, articles);
    expect(texts.find((each) => each.startsWith('> '))).toMatch(/ \[…\]$/);
    expect(texts.find((each) => each.startsWith('**Given:**'))?.length).toBeLessThan(1300);
  });
});

describe('a quote that nobody can tell', () => {
  it('is not in the articles, some of which may be worth a look', async () => {
    const given = '*Zebras* > @everyone';
    const reply = draw({ kind: 'not-in-articles', nearest: [fromLibrary('fog')] }, given);
    expect(reply.visibility).toBe('private');
    const [text = ''] = textsOf(reply.components);
    expect(text).toContain(String.raw`-# Quote: \*Zebras\* > \@everyone`);
    expect(text).toContain('These speak of something like it:\n- **Fog: a short history**');
    expect(
      textsOf(draw({ kind: 'not-in-articles', nearest: [] }, given).components)[0],
    ).not.toContain('These speak');
  });

  it('is too short', async () => {
    const reply = await check('the lamp');
    expect(reply.visibility).toBe('private');
    expect(textsOf(reply.components)[0]).toContain('it takes at least 4 words');
  });
});

describe('whatever is checked', () => {
  it('can be sent, in either style', async () => {
    const change = fc.constantFrom('', ' quite', ' *quite*', ' …', '\n> @everyone', ' 灯', ' “no”');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(hostileArticle(), longArticle(60)),
        fc.array(fc.tuple(fc.nat(), change), { maxLength: 6 }),
        fc.tuple(fc.nat(), fc.nat()),
        fc.constantFrom(...STYLES),
        async (article, changes, [from, to], style) => {
          const [start = 0, end = 0] = [from, to]
            .map((place) => place % (article.text.length + 1))
            .toSorted((a, b) => a - b);
          const given = changes.reduce(
            (text, [place, words]) => {
              const at = place % (text.length + 1);
              return text.slice(0, at) + words + text.slice(at);
            },
            article.text.slice(start, end),
          );
          const reply = await check(given, [article], voiceFor('en-GB', style));
          expect(replyFaults(reply)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is escaped', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), async (given) => {
        expect(replyFaults(await check(given))).toEqual([]);
        const unknown = draw({ kind: 'not-in-articles', nearest: LIBRARY }, given);
        expect(replyFaults(unknown)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
