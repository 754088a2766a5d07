import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/answers/understanding/understand.ts';
import { archiveOf } from '../../../support/archives.ts';
import { makeArticle } from '../../../support/make-article.ts';

const ARTICLES = [
  makeArticle({ title: 'Der Preis des Honigs', language: 'de' }),
  makeArticle({ title: 'Der Hafen im Winter', language: 'de' }),
  makeArticle({ title: 'Le prix du miel', language: 'fr' }),
  makeArticle({ title: 'Le port en hiver', language: 'fr' }),
  makeArticle({ title: 'El precio de las rosas', language: 'es' }),
  makeArticle({ title: 'El puerto en invierno', language: 'es' }),
];

describe('an article that a question names in another language', () => {
  it.each([
    ['Im Artikel über Honig: Wer klagt?', 'Der Preis des Honigs'],
    ['Wer klagt im Artikel über Honig?', 'Der Preis des Honigs'],
    ['Was sagt der Artikel über Honig zu Händlern?', 'Der Preis des Honigs'],
    ['Was steht in „Der Hafen im Winter“ über Schiffe?', 'Der Hafen im Winter'],
    ["Dans l'article sur le miel, qui se plaint ?", 'Le prix du miel'],
    ["Que dit l'article sur le miel des importateurs ?", 'Le prix du miel'],
    ['Dans « Le port en hiver », qui se plaint ?', 'Le port en hiver'],
    ['En el artículo sobre las rosas, ¿quién se queja?', 'El precio de las rosas'],
    ['¿Qué dice el artículo sobre las rosas de los importadores?', 'El precio de las rosas'],
    ['¿Qué dice «El puerto en invierno» sobre los barcos?', 'El puerto en invierno'],
  ])('is asked alone by “%s”', async (question, title) => {
    const { sources, rest } = await understand(await archiveOf(ARTICLES), question);
    expect(sources.article?.title).toBe(title);
    expect(rest).not.toMatch(/\b(?:honig|miel|rosas|hafen|port|puerto)\b/iu);
  });
});
