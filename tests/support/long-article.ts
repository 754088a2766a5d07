import * as fc from 'fast-check';
import type { Article } from '../../src/articles/article.ts';
import { hostileText } from './hostile-text.ts';
import { makeArticle } from './make-article.ts';

const SENTENCES = [
  'The keeper of the lighthouse climbed 214 steps every evening.',
  'He never minded the stairs.',
  'However, the fog came in from the sea in March.',
  '“Who lit the lamp?”',
  'The council must repair the tower before winter, and it is essential to begin now.',
  'Ida Fenwick said that “the oil was cold”, and left for Saltmouth.',
  'These storms drove the boats ashore.',
  '灯台の光は毎晩海を照らした。',
  'كان الحارس يصعد الدرج كل مساء.',
  'दीपस्तंभ हर रात जलता था।',
  'and half a sentence',
  'Oil, rope and bread',
  '*Bold* @everyone and [a link](https://evil.example) stood in its log.',
];

/** An article of up to `maxSentences` sentences in several scripts, some of them hostile. */
export function longArticle(maxSentences = 60): fc.Arbitrary<Article> {
  const sentence = fc.oneof(
    { arbitrary: fc.constantFrom(...SENTENCES), weight: 6 },
    { arbitrary: hostileText({ maxLength: 8 }).map((text) => text || 'x'), weight: 1 },
  );
  return fc
    .record({
      title: fc.constantFrom('The lamp at Hollow Point', '灯台', 'x'),
      url: fc.constantFrom('https://gazette.example/lamp', 'not an address'),
      sentences: fc.array(sentence, { minLength: 1, maxLength: maxSentences }),
      perParagraph: fc.integer({ min: 1, max: 7 }),
    })
    .map(({ title, url, sentences, perParagraph }) =>
      makeArticle({ title, url, paragraphs: inParagraphs(sentences, perParagraph) }),
    );
}

/** An article of exactly so many sentences. */
export function articleOf(sentenceCount: number): Article {
  const sentences = Array.from(
    { length: sentenceCount },
    (_, index) => `${SENTENCES[(index * 7) % SENTENCES.length]}`,
  );
  return makeArticle({
    title: 'The lamp at Hollow Point',
    url: 'https://gazette.example/lamp',
    paragraphs: inParagraphs(sentences, 5),
  });
}

function inParagraphs(sentences: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, index) =>
    sentences.slice(index * size, (index + 1) * size),
  );
}
