import * as fc from 'fast-check';
import type { Article } from '../../src/articles/article.ts';
import type { Scope } from '../../src/retrieval/scope.ts';
import { makeArticle } from './make-article.ts';

/** Words that are near to one another, names that share initials, acronyms and what they stand for. */
const WORDS = `
  harbour, harbours, arbour, harpour, lighthouse, lighthouses, fog, tide, keeper, keepers, reaper,
  doctor, physician, won, left, June 1997, Lee, European Union, Eastern Utopia, EU, E.U.,
  the Elvers Union (EU), the Dock Workers Union (DWU), Dock Workers Union, DWU, Danish Water Utility
`
  .split(',')
  .map((words) => words.trim());

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `They saw ${words.join(' and ')}.`);

const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

const AUTHORS = ['Ann Lee', 'Noor Adeyemi'] as const;
const TAGS = ['sea', 'work', 'law'] as const;
const DATES = ['1998', '2023-05', '2024-01-29', '2024-01-29T10:00:00Z'] as const;
const LANGUAGES = ['en', 'en-GB', 'de'] as const;
const FOLDERS = ['', 'north/', 'north/2024/', 'south/'] as const;

const optional = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

/** An article with this number, which makes its id its own; its title isn't. */
export function anyArticle(number: number): fc.Arbitrary<Article> {
  return fc
    .record({
      folder: fc.constantFrom(...FOLDERS),
      title: fc.constantFrom('The harbour', 'Fog and tide', 'On the EU', 'A keeper’s log'),
      authors: fc.subarray([...AUTHORS]),
      tags: fc.subarray([...TAGS]),
      published: optional(...DATES),
      language: optional(...LANGUAGES),
      linkOnly: fc.option(fc.constant(true as const), { nil: undefined, freq: 8 }),
      url: optional('https://example.com/one', 'https://example.com/two?utm_source=x'),
      paragraphs,
    })
    .map(({ folder, published, language, linkOnly, url, ...parts }) =>
      makeArticle({
        ...parts,
        id: `${folder}${number}`,
        ...(published !== undefined && { published }),
        ...(language !== undefined && { language }),
        ...(linkOnly && { linkOnly }),
        ...(url !== undefined && { url }),
      }),
    );
}

/** Up to so many articles, whose ids begin with their numbers in the list. */
export function anyArticles(maxLength: number): fc.Arbitrary<readonly Article[]> {
  return fc
    .nat(maxLength)
    .chain((length) => fc.tuple(...Array.from({ length }, (_, number) => anyArticle(number))));
}

/** A scope that leaves some of such articles. */
export function anyScope(articles: readonly Article[]): fc.Arbitrary<Scope> {
  const ids = articles.map(({ id }) => id);
  const dates = fc.constantFrom('1999', '2023-06', '2024-01-29');
  return fc.oneof(
    fc.record({
      hiddenArticles: fc.subarray([...ids, 'nowhere']),
      hiddenTags: fc.subarray([...TAGS], { maxLength: 1 }),
    }),
    fc.record({ collections: fc.subarray(['north', 'north/2024', 'south'], { minLength: 1 }) }),
    fc.record({
      collectionRules: fc.record({
        listed: fc.constantFrom([], ['north'], ['north/2024'], ['north', 'north/2024', 'south']),
        open: fc.subarray(['north', 'north/2024', 'south', '.']),
        areOthersOpen: fc.boolean(),
      }),
    }),
    fc.record({ authors: fc.subarray([...AUTHORS]) }),
    fc.record({ publishedFrom: dates }),
    fc.record({ publishedUntil: dates }),
    fc.record({ tags: fc.subarray([...TAGS]) }),
    fc.record({ language: fc.constantFrom('en', 'EN-gb', 'de') }),
    fc.record({ articleId: fc.constantFrom(...ids, 'nowhere') }),
    fc.constant({}),
  );
}

/** Terms as questions have them, some of them mistyped. */
export const ASKED_TERMS: readonly string[] =
  `harbour herbour harbourx lighthous lighthoux lighthouxs keeper keepr eu dwu dock worker union europ
  fog zebra elver danish`.split(/\s+/);
