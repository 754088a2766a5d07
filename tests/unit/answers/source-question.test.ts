import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { isVerbatim } from '../../../src/articles/quote.ts';
import { answerFromSource } from '../../../src/answers/source-question.ts';
import { archiveOf } from '../../support/archives.ts';
import { hostileArticle } from '../../support/hostile-article.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { fromLibrary, LIBRARY } from '../../support/library.ts';
import { makeArticle } from '../../support/make-article.ts';

const lighthouse = fromLibrary('lighthouse');
const ferry = fromLibrary('ferry');

/** "lighthouse, orchard": whose sources answer; "none of ferry": it is meant and doesn't say. */
async function outcome(
  question: string,
  articles: readonly Article[] = LIBRARY,
): Promise<string | undefined> {
  const archive = await archiveOf(articles);
  const answer = await answerFromSource(archive, question, { limit: 5, skip: 0 });
  if (answer === undefined) return undefined;
  return answer.kind === 'not-found'
    ? `none of ${answer.nearest.map(({ id }) => id).join(', ')}`
    : answer.excerpts.map(({ quote }) => quote.article.id).join(', ');
}

describe('who wrote it', () => {
  it.each([
    'Who wrote The lamp at Hollow Point?',
    'WHO WROTE THE LAMP AT HOLLOW POINT?',
    'who wrote lamp at hollow point',
    'Who wrote “The lamp at Hollow Point”?',
    'Who is the author of the lamp at Hollow Point?',
    'Who’s the author of the lamp at Hollow Point',
    "who's the writer of the lamp at hollow point???",
    'Who was the lamp at Hollow Point written by?',
    'By whom was The lamp at Hollow Point written?',
    'Which author wrote The lamp at Hollow Point?',
    'What is the name of the author of The lamp at Hollow Point?',
    'author of the lamp at hollow point',
    'Who wrote the article about Hollow Point?',
    'Whose article is The lamp at Hollow Point?',
    'Which articles did Mara Quill write?',
    'articles by Quill',
    'Can you tell me who wrote the article on the lamp?',
    'So, who wrote the piece about the lamp at Hollow Point, please?',
    '🤔 who wrote the lamp at Hollow Point 🙏',
    '  Who \n wrote the article\u00A0about Hollow Point ?! ',
  ])('is asked by “%s”', async (question) => {
    expect(await outcome(question)).toBe('lighthouse');
  });

  it.each([
    'Who wrote this?',
    'Who wrote it?',
    'Who is the author?',
    'author?',
    'Who wrote the article?',
  ])('is asked of the only article by “%s”', async (question) => {
    expect(await outcome(question, [lighthouse])).toBe('lighthouse');
  });

  it('is answered for each of a few articles if none is named, and of many for none', async () => {
    expect(await outcome('Who wrote the articles?')).toBe('lighthouse, orchard, fog');
    const many = Array.from({ length: 6 }, (_, nth) => makeArticle({ title: `Fog ${nth}` }));
    expect(await outcome('Who wrote this article?', many)).toBe('none of ');
  });

  it('goes by the whole title, its part before a colon, or the words it opens with', async () => {
    expect(await outcome('Who wrote Fog?')).toBe('fog');
    expect(await outcome('Who wrote Fog: a short history?')).toBe('fog');
    expect(await outcome('Who wrote Why the old orchards?')).toBe('orchard');
  });

  it.each([
    'Who wrote The Salt Road?',
    'Who is the author of The Salt Road?',
    'Which author wrote The Salt Road?',
    'Who wrote the song of the deckhands?',
    'Who wrote the report on the weather bureau?',
    'Who wrote the short history?',
    'Who wrote Hollow Point?',
    'Who wrote Article 12 of the fog treaty?',
    'Who kept the light?',
    'Who are the keepers of the light?',
    'What did the author of the lamp say about oil?',
    'The author wrote that nobody won.',
    '',
    '???',
  ])('is not asked of an article by “%s”', async (question) => {
    expect(await outcome(question)).toBeUndefined();
  });

  it('is not asked of an article whose title only mentions the book', async () => {
    const review = makeArticle({ title: 'Why The Salt Road still divides Saltmouth' });
    expect(await outcome('Who wrote The Salt Road?', [review])).toBeUndefined();
    expect(await outcome('Who wrote the article about The Salt Road?', [review])).toBe(review.id);
  });

  it('is not found where an article is plainly meant and nobody is known to have written it', async () => {
    expect(await outcome('Who wrote the article about the ferry strike?')).toBe('none of ferry');
    expect(await outcome('Who wrote this article?', [ferry])).toBe('none of ferry');
    expect(await outcome('Who is the author?', [ferry])).toBe('none of ferry');
  });

  it('is left to the text where only a title is named and nobody is known', async () => {
    expect(await outcome('Who wrote How the ferry strike ended?')).toBeUndefined();
  });

  it('is not quoted from an article that may only be linked to', async () => {
    const secret = makeArticle({ title: 'Secret gates', linkOnly: true });
    expect(await outcome('Who wrote the article about secret gates?', [secret])).toBe(
      'none of secret-gates',
    );
    expect(await outcome('Who wrote Secret gates?', [secret])).toBeUndefined();
  });
});

describe('when it was published', () => {
  it.each([
    'When was the article about Hollow Point published?',
    'When was The lamp at Hollow Point published?',
    'when did the lamp at hollow point come out?',
    'In what year was The lamp at Hollow Point written?',
    'What’s the publication date of The lamp at Hollow Point?',
  ])('is asked by “%s”', async (question) => {
    expect(await outcome(question)).toBe('lighthouse');
  });

  it('is not answered by a head without a date, even if an author is known', async () => {
    expect(await outcome('When was the article about fog published?')).toBe('none of fog');
    expect(await outcome('When was Fog published?')).toBeUndefined();
  });

  it.each(['When was The Salt Road published?', 'When was the lamp lit?', 'When was it built?'])(
    'is not asked of an article by “%s”',
    async (question) => {
      expect(await outcome(question)).toBeUndefined();
    },
  );
});

it('the title of an article is known even if nothing else is', async () => {
  expect(await outcome('What’s the title of the article on the ferry strike?')).toBe('ferry');
  expect(await outcome('What is the title of this article?', [ferry])).toBe('ferry');
});

describe('the excerpt', () => {
  it('is the head where it stands in the text', async () => {
    const article = makeArticle({ title: 'Gates', paragraphs: [['Shut.', 'Open.']] });
    const answer = await answerFromSource(await archiveOf([article]), 'Who wrote Gates?', {
      limit: 3,
      skip: 0,
    });
    expect(answer).toMatchObject({
      kind: 'answered',
      excerpts: [{ quote: { text: 'Gates\n\nAnn Author' }, paragraph: 0 }],
    });
  });

  it('is the opening sentence otherwise', async () => {
    const answer = await answerFromSource(
      await archiveOf(LIBRARY),
      'Who wrote The lamp at Hollow Point?',
      {
        limit: 3,
        skip: 0,
      },
    );
    const opening = 'The lighthouse at Hollow Point was lit for the first time on 9 October 1868.';
    expect(answer).toMatchObject({ excerpts: [{ quote: { text: opening }, paragraph: 1 }] });
  });

  it('is one of as many as were wanted', async () => {
    const answer = await answerFromSource(await archiveOf(LIBRARY), 'Who wrote the articles?', {
      limit: 2,
      skip: 0,
    });
    expect(answer?.kind === 'answered' && answer.excerpts.length).toBe(2);
  });

  it('is verbatim, whatever the article and the question', async () => {
    const questions = fc.oneof(
      fc.constantFrom('Who wrote this?', 'When was this article published?'),
      hostileText().map((text) => `Who wrote ${text}?`),
    );
    await fc.assert(
      fc.asyncProperty(hostileArticle(), questions, async (article, question) => {
        const answer = await answerFromSource(await archiveOf([article]), question, {
          limit: 3,
          skip: 0,
        });
        const excerpts = answer?.kind === 'answered' ? answer.excerpts : [];
        for (const { quote, context } of excerpts) {
          expect(isVerbatim(quote) && isVerbatim(context)).toBe(true);
        }
      }),
    );
  });
});
