import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawListed } from '../../../../commands/ask/listed-card.ts';
import type { Excerpt } from '../../../../src/answers/answer.ts';
import type { ArticlesListed } from '../../../../src/answers/outcome.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { quote } from '../../../../src/articles/quote.ts';
import { textsIn } from '../../../../src/presentation/cards/walk-components.ts';
import { verifyReply } from '../../../../src/presentation/quotes/verify-reply.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { ENGLISH, PLAIN } from '../../../support/voices.ts';

const asked = {
  text: 'Who?',
  articleReference: undefined,
  excerpts: 3,
  skip: 0,
  ownerCode: 'EKdBpGJ4AAU',
  isShared: false,
  isOthers: false,
  isClosest: false,
  isWanted: false,
  isWide: false,
} as const;

/** The first paragraph, whole. */
function opening(article: Article): readonly Excerpt[] {
  const [first] = article.paragraphs;
  if (!first) return [];
  const whole = quote(article, { start: first.start, end: first.end });
  return [{ quote: whole, paragraph: 1, context: whole }];
}

const wanted = ['author', 'list', 'newest', 'oldest', 'count', 'overview'] as const;

interface Parts {
  readonly articles: readonly Article[];
  readonly wanted: ArticlesListed['wanted'];
  readonly more: number;
  readonly names: readonly string[];
  readonly hasTheses: boolean;
}

function listedOf({ articles, wanted: kind, more, names, hasTheses }: Parts): ArticlesListed {
  const [first, ...others] = articles.flatMap(opening);
  return {
    kind: 'articles',
    question: 'Who?',
    wanted: kind,
    sources: { authors: names, publications: names },
    total: articles.length + more,
    articles: articles.map((article) => {
      const [thesis] = hasTheses ? opening(article) : [];
      return thesis ? { article, thesis } : { article };
    }),
    ...(first && {
      said: { kind: 'answered', question: 'Who?', excerpts: [first, ...others.slice(0, 2)] },
    }),
  };
}

const anyListed = fc
  .record({
    articles: fc.array(hostileArticle(), { maxLength: 10 }),
    wanted: fc.constantFrom(...wanted),
    more: fc.nat(3),
    names: fc.array(hostileText(), { minLength: 1, maxLength: 3 }),
    hasTheses: fc.boolean(),
  })
  .map(listedOf);

describe('a list of articles as an answer', () => {
  it('names an article once over all that it says of somebody', () => {
    const paragraphs = [['Ida Stone grew pears.'], ['She sold them in Norham.']];
    const article = makeArticle({ id: 'pears', title: 'Pears of the north', paragraphs });
    const [first, second] = article.paragraphs.map(({ start, end }, index): Excerpt => {
      const whole = quote(article, { start, end });
      return { quote: whole, paragraph: index + 1, context: whole };
    });
    if (!first || !second) throw new Error('The article has two paragraphs.');
    const listed: ArticlesListed = {
      kind: 'articles',
      question: 'Who is Ida Stone?',
      wanted: 'author',
      sources: { authors: ['Ida Stone'] },
      total: 0,
      articles: [],
      said: { kind: 'answered', question: 'Who is Ida Stone?', excerpts: [first, second] },
    };
    const reply = drawListed(listed, { visibility: 'public', asked }, ENGLISH);
    verifyReply(reply);
    const shown = textsIn(reply.components).join('\n');
    expect(shown.split('Pears of the north')).toHaveLength(2);
    expect(shown).toContain('She sold them in Norham.');
  });

  it('keeps to Discord’s limits and quotes word for word, whatever the articles hold', () => {
    fc.assert(
      fc.property(
        anyListed,
        fc.constantFrom(ENGLISH, PLAIN),
        fc.constantFrom('public', 'private'),
        (listed, voice, visibility) => {
          const reply = drawListed(listed, { visibility, asked }, voice);
          expect(replyFaults(reply)).toEqual([]);
          verifyReply(reply);
        },
      ),
      { numRuns: 150 },
    );
  });
});
