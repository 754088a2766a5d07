import { understand, type Understanding } from '../../src/answers/understanding/understand.ts';
import type { Article, ArticleSource } from '../../src/articles/article.ts';
import type { Archive } from '../../src/retrieval/archive.ts';
import { archiveOf } from './archives.ts';
import { makeArticle } from './make-article.ts';

/** Articles of people and outlets whose names are told apart with care. */
export const BYLINES: readonly Article[] = [
  makeArticle({
    title: 'The lamp at Hollow Point',
    authors: ['Mara Quill'],
    publication: 'Harbour Weekly',
    published: '2023-03-02',
  }),
  makeArticle({
    title: 'A ferry that nobody wanted',
    authors: ['Tomas Birch'],
    publication: 'The Gazette',
    published: '2021-06-01',
  }),
  makeArticle({
    title: 'Bumblebees in the cold',
    authors: ['Ida Stone'],
    publication: 'The Orchard Review',
    published: '2024-02-02',
  }),
  makeArticle({
    title: 'The price of honey',
    authors: ['Robert Stone'],
    publication: 'The Orchard Review',
    published: '2023-08-08',
  }),
  makeArticle({ title: 'Spring in the town', authors: ['Julia May'], publication: 'The Times' }),
  makeArticle({ title: 'Roses on the hill', authors: ['Rose Field'], publication: 'Nature' }),
  makeArticle({ title: 'Hunting season', authors: ['Will Hunt'], tags: ['law'] }),
  makeArticle({ title: 'Markets and bread', authors: ['Mark Price'] }),
  makeArticle({
    title: 'What the town owes its bakers',
    authors: [],
    tags: ['editorial'],
    published: '2022-09-09',
  }),
];

/**
 * What is understood of a question to articles: `Mara Quill: the sea` asks her of the sea, `summary of Mara Quill`
 * is a request; names that may be what it is about are in brackets, and `2021` or `2022–` is its period.
 */
export function understanding(articles: readonly Article[]) {
  let archive: Promise<Archive> | undefined;
  return async (question: string, before?: ArticleSource): Promise<string> => {
    const asked = await (archive ??= archiveOf(articles));
    return told(await understand(asked, question, { today: '2024-06-01', before }));
  };
}

/** The same to {@link BYLINES}. */
export const understoodOf = understanding(BYLINES);

function told({ sources, perhaps, rest, request }: Understanding): string {
  const { authors = [], publications = [], tags = [], article, from, until } = sources;
  const period = from === undefined && until === undefined ? [] : [periodBetween(from, until)];
  const names = [
    ...authors,
    ...publications,
    ...tags,
    ...(article ? [article.title] : []),
    ...period,
  ].join(', ');
  const maybe = [...(perhaps.authors ?? []), ...(perhaps.publications ?? [])].join(', ');
  if (!request) return [names || (maybe && `(${maybe})`), plain(rest)].filter(Boolean).join(': ');
  const what = plain([request.of, request.topic].join(' '));
  return [request.kind, names && `of ${names}`, what && `on ${what}`].filter(Boolean).join(' ');
}

function periodBetween(from = '', until = ''): string {
  return from === until ? from : `${from}–${until}`;
}

function plain(words: string): string {
  return words
    .replaceAll(/[^\p{L}\p{M}\p{N}’']+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** What {@link understoodOf} gives for a question that wants nothing but an answer from all articles. */
export function leftAsItIs(question: string): string {
  return question
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
