import { describe, expect, it } from 'vitest';
import { firstQuestions } from '../../src/first-questions.ts';
import { createPullquote } from '../../src/pullquote-over-archive.ts';
import { makeArticle } from '../support/make-article.ts';

const storm = makeArticle({
  title: 'The long storm',
  authors: ['Ida Fenwick (abridged)'],
  tags: ['weather', 'oil lamps', 'zebras'],
  language: 'en',
  paragraphs: [
    [
      'Oil lamps burned all night in the tower.',
      'The weather was worse than the keeper had feared.',
    ],
    ['Walter Sandhill slept through it.', 'Walter Sandhill was the mayor of Saltmouth.'],
  ],
});
const mill = makeArticle({
  title: 'Die Mühle',
  authors: ['Jonas Beck'],
  tags: ['wasserrad'],
  language: 'de',
  paragraphs: [['Das Wasserrad der Mühle drehte sich bis 1936.', 'Danach kam der Strom.']],
});

async function questionsOf(...articles: Parameters<typeof createPullquote>[0]) {
  return firstQuestions(await createPullquote(articles));
}

describe('firstQuestions', () => {
  it('ask authors about what they write of, as they spell it, each in its language', async () => {
    const questions = await questionsOf(storm, mill);
    expect(questions).toHaveLength(3);
    expect(questions).toContain('What does Ida Fenwick say about Oil lamps?');
    expect(questions).toContain('Was sagt Jonas Beck über das Wasserrad?');
    expect(questions.join()).not.toMatch(/zebras|abridged/);
  });

  it('are names where there are no tags, and name nobody where several or none wrote it', async () => {
    const untagged = { ...storm, tags: [], authors: ['Ida Fenwick', 'Bo Reyes'] };
    expect(await questionsOf(untagged)).toEqual(['What is said about Walter Sandhill?']);
  });

  it('name what is called “the”, and nothing that may be two', async () => {
    const untagged = makeArticle({
      title: 'Lights',
      language: 'en',
      paragraphs: [
        [
          'Lamp Board and Oil Office met in the Saltmouth Isles.',
          'Lamp Board and Oil Office agreed that the Saltmouth Isles need lamps.',
        ],
      ],
    });
    expect(await questionsOf(untagged)).toEqual([
      'What does Ann Author say about the Saltmouth Isles?',
    ]);
  });

  it('take tags whatever signs are in them', async () => {
    const signs =
      String.raw`@here|**bold**|Q&A|women’s|keeper's|C++|\d|हिंदी|(a)|a/b|^$|[b]|{c}`.split('|');
    const written = makeArticle({
      title: 'Signs',
      authors: ['Ida Fenwick'],
      tags: [...signs, 'a|b'],
      language: 'en',
      paragraphs: [['The keeper of the tower held a Q&A on C++ in the morning.']],
    });

    expect(await questionsOf(written)).toEqual(['What does Ida Fenwick say about Q&A?']);
  });

  it('take headings that ask', async () => {
    const made = makeArticle({
      title: 'Ferries',
      language: 'en',
      paragraphs: [
        ['Why did the ferry stop?'],
        ['The ferry stopped as the river froze in January.'],
      ],
    });
    const [heading, paragraph] = made.paragraphs;
    if (!heading || !paragraph) throw new Error('no paragraphs');
    const article = {
      ...made,
      paragraphs: [{ ...paragraph, number: 1 }],
      asides: [{ kind: 'heading', start: heading.start, end: heading.end } as const],
    };
    expect(await questionsOf(article)).toEqual(['Why did the ferry stop?']);
  });

  it('are none of articles that can’t be asked', async () => {
    expect(await questionsOf({ ...storm, linkOnly: true })).toEqual([]);
    expect(await questionsOf({ ...storm, language: 'it' })).toEqual([]);
    expect(await questionsOf()).toEqual([]);
  });
});
