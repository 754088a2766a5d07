import type { Excerpt, NotFound } from '../../src/answers/answer.ts';
import type { Brief, BriefRequest } from '../../src/answers/answer.ts';
import { briefOf, chooseViews } from '../../src/answers/brief.ts';

/** A brief of excerpts, the most telling first, each with the share of the topic that it holds. */
export function makeBrief(
  request: BriefRequest,
  tellings: readonly { readonly excerpt: Excerpt; readonly share: number }[],
): Brief | NotFound {
  const views = chooseViews(
    tellings.map(({ excerpt, share }) => {
      const { article, text } = excerpt.quote;
      return { words: { article, words: text, excerpt }, share };
    }),
  );
  const nearest = new Set(tellings.map(({ excerpt }) => excerpt.quote.article));
  const excerpts = views.map(({ excerpt }) => excerpt);
  return (
    briefOf(request, excerpts) ?? {
      kind: 'not-found',
      question: request.topic,
      nearest: [...nearest],
    }
  );
}
