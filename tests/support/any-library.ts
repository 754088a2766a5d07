import * as fc from 'fast-check';
import type { Article } from '../../src/articles/article.ts';
import { hostileText } from './hostile-text.ts';
import { makeArticle } from './make-article.ts';

/** Words that meet often, so that questions find something. */
const WORD = fc.constantFrom(
  ...'fog tide gate harbour lamp keeper Ann Lee 1998 U.S. ferry They However “no” because'.split(
    ' ',
  ),
);

const sentence = fc
  .array(fc.oneof({ arbitrary: WORD, weight: 5 }, hostileText({ maxLength: 2 })), {
    minLength: 1,
    maxLength: 10,
  })
  .map((words) => `${words.join(' ')}.`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 });

/** Up to four articles of anything, many of whose words recur. */
export function anyLibrary(): fc.Arbitrary<readonly Article[]> {
  return fc
    .array(fc.array(paragraph, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    .map((articles) =>
      articles.map((paragraphs, nth) => makeArticle({ title: `Fog ${nth}`, paragraphs })),
    );
}

/** A question in the same words, or anything else. */
export function anyQuestion(): fc.Arbitrary<string> {
  const words = fc.array(fc.oneof(WORD, fc.constantFrom('who', 'when', 'why', 'how many')), {
    minLength: 1,
    maxLength: 8,
  });
  return fc.oneof(
    { arbitrary: words.map((parts) => `${parts.join(' ')}?`), weight: 3 },
    hostileText({ maxLength: 20 }),
  );
}
