import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../../src/answers/outcome.ts';
import type { Brief } from '../../../src/answers/answer.ts';
import type { Article } from '../../../src/articles/article.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../support/make-article.ts';

const harbour = makeArticle({
  title: 'The harbour',
  published: '2021-04-03',
  paragraphs: [
    ['The new harbour wall costs four million crowns, which the town will borrow.'],
    ['Fishermen welcome the harbour wall, because storms sank nine boats in 2019.'],
    ['A museum of knots opened last week.'],
  ],
});
const letter = makeArticle({
  title: 'A letter',
  published: '2023',
  paragraphs: [['A harbour wall would drown the seal bank, a reader objects.']],
});
const echo = makeArticle({
  title: 'An echo',
  paragraphs: [['The new harbour wall costs four million crowns, which the town will borrow.']],
});

async function brief(articles: readonly Article[], topic: string, sort?: 'newest' | 'oldest') {
  const pullquote = await createPullquote(articles);
  return pullquote.brief({ topic, sort });
}

function titles({ articles }: Brief): readonly string[] {
  return articles.map(({ article }) => article.title);
}

describe('a brief', () => {
  it('puts differing views side by side, and says nothing twice', async () => {
    const found = await brief([harbour, letter, echo], 'harbour wall');
    if (found.kind !== 'brief') throw new Error(found.kind);
    const quotes = found.articles.flatMap(({ excerpts }) =>
      excerpts.map(({ quote }) => quote.text),
    );
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(quotes).toContain('A harbour wall would drown the seal bank, a reader objects.');
    expect(quotes.filter((quote) => quote.includes('four million'))).toHaveLength(1);
    expect(quotes.join()).not.toContain('museum');
  });

  it('opens with what an article says of the topic, rather than with a mention of it', async () => {
    const essay = makeArticle({
      title: 'Notes from the quay',
      paragraphs: [
        ['Gulls gather on the quay at noon.'],
        ['On the harbour wall a boy sold mackerel from the harbour, said the keeper.'],
        ['The town must give up the harbour wall, and it is foolish to wait.'],
        ['Later the harbour wall was wet.'],
      ],
    });
    const found = await brief([essay, letter], 'harbour wall');
    if (found.kind !== 'brief') throw new Error(found.kind);
    const notes = found.articles.find(({ article }) => article.title === 'Notes from the quay');
    expect(notes?.excerpts[0]?.quote.text).toContain('must give up the harbour wall');
  });

  it('gives one or two excerpts an article, five in all', async () => {
    const lines = [
      'Storms closed the harbour twice',
      'Dredging the harbour costs a fortune',
      'Children skate on the frozen harbour',
      'Pilots guide tankers into the harbour',
      'Seals sleep below the harbour steps',
      'Taxes on harbour sheds doubled',
      'Poets praise the harbour at dusk',
      'A bridge will cross the harbour',
      'Rust eats the harbour cranes',
      'Divers searched the harbour for anchors',
      'Ferries leave the harbour hourly',
      'Weddings crowd the harbour chapel',
    ];
    const many = [0, 2, 4, 6, 8, 10].map((at) =>
      makeArticle({
        title: `Paper ${at}`,
        paragraphs: lines.slice(at, at + 2).map((line) => [`${line}.`]),
      }),
    );
    const two = await brief(many.slice(0, 1), 'harbour');
    expect(two.kind === 'brief' && two.articles[0].excerpts).toHaveLength(2);
    const all = await brief(many, 'harbour');
    expect(all.kind === 'brief' && all.articles.flatMap(({ excerpts }) => excerpts)).toHaveLength(
      5,
    );
  });

  it('sorts by date if asked to, articles without one last', async () => {
    const without = { ...echo, paragraphs: [...echo.paragraphs], id: 'undated' };
    const undated = makeArticle({
      title: 'Undated',
      paragraphs: [['Children swim behind the harbour wall in August.']],
    });
    expect(without.published).toBeUndefined();
    for (const [sort, expected] of [
      ['newest', ['A letter', 'The harbour', 'Undated']],
      ['oldest', ['The harbour', 'A letter', 'Undated']],
    ] as const) {
      const found = await brief([undated, harbour, letter], 'harbour wall', sort);
      expect(found.kind === 'brief' && titles(found)).toEqual(expected);
    }
  });

  it('is "not found" if the articles say nothing of the topic', async () => {
    expect(await brief([harbour, letter], 'volcanoes')).toMatchObject({
      kind: 'not-found',
      question: 'volcanoes',
    });
  });

  it('quotes no article that may only be linked to', async () => {
    const linked: Article = { ...letter, linkOnly: true };
    const found = await brief([harbour, linked], 'harbour wall');
    expect(found.kind === 'brief' && titles(found)).toEqual(['The harbour']);
  });
});

describe('an article that may only be linked to', () => {
  it.each(['What does a reader object to?', 'Who wrote A letter?', 'What does NATO stand for?'])(
    'gives no answer to “%s”',
    async (text) => {
      const linked: Article = {
        ...makeArticle({
          title: 'A letter',
          authors: ['Ann Author'],
          paragraphs: [
            ['A harbour wall would drown the seal bank, a reader objects.'],
            ['The North Atlantic Treaty Organization (NATO) was asked, too.'],
          ],
        }),
        linkOnly: true,
      };
      for (const articles of [[linked], [harbour, linked]]) {
        const pullquote = await createPullquote(articles);
        const answer = await pullquote.ask({ text });
        const quoted = excerptsOf(answer);
        expect(quoted.filter(({ quote }) => quote.article === linked)).toEqual([]);
      }
    },
  );
});
