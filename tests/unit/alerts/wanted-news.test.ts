import { expect, it } from 'vitest';
import { wantedNews } from '../../../src/alerts/wanted-news.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../support/make-article.ts';

const TOWNS = ['Saltmouth', 'Northam', 'Marrow Hill', 'Hollow Point'];
const NEWS = TOWNS.map((town, nth) =>
  makeArticle({
    id: `mill-${nth}`,
    title: `A mill at ${town}`,
    language: 'en',
    paragraphs: [[`The mill at ${town} was built in ${1854 + nth} by the miller.`]],
  }),
);

it('Whoever asks meanwhile comes between two questions that are asked for a follow', async () => {
  const pullquote = await createPullquote(NEWS);
  const done: ('asked' | 'rested')[] = [];
  const wanted = await wantedNews({ kind: 'question', text: 'When was the mill built?' }, NEWS, {
    pullquote: {
      ...pullquote,
      ask(question) {
        done.push('asked');
        return pullquote.ask(question);
      },
    },
    nowMs: Date.UTC(2024, 9, 2),
    folders: [],
    rest: async () => void done.push('rested'),
  });
  expect(wanted.length).toBeGreaterThan(1);
  expect(done.length).toBeGreaterThan(2);
  expect(done.every((what, nth) => what === (nth % 2 === 0 ? 'asked' : 'rested'))).toBe(true);
});
