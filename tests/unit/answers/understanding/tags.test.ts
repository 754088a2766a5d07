import { describe, expect, it } from 'vitest';
import { understand } from '../../../../src/answers/understanding/understand.ts';
import { archiveOf } from '../../../support/archives.ts';
import { makeArticle } from '../../../support/make-article.ts';

const archive = await archiveOf([
  makeArticle({ id: 'a', tags: ['housing', 'city law'], published: '2024-02-01' }),
  makeArticle({ id: 'b', tags: ['sea'], published: '2022-02-01' }),
]);

const understood = (question: string) => understand(archive, question, { today: '2025-03-01' });

describe('A tag', () => {
  it.each([
    ['show me everything tagged housing', ['housing']],
    ['Which articles are tagged “city law”?', ['city law']],
    ['articles with the tag sea', ['sea']],
    ['Are there any articles tagged as housing?', ['housing']],
  ])('is asked for: %s', async (question, tags) => {
    expect(await understood(question)).toMatchObject({
      sources: { tags },
      request: { kind: 'list' },
    });
  });

  it('chooses whom the rest is asked', async () => {
    const { sources, rest } = await understood(
      'What do the articles tagged housing say about rent?',
    );
    expect(sources).toEqual({ tags: ['housing'] });
    expect(rest).toBe('rent?');
  });

  it.each(['What does housing cost?', 'Who owns the sea?', 'Who tagged the whales in the sea?'])(
    'is no more than a word elsewhere: %s',
    async (question) => {
      expect(await understood(question)).toMatchObject({ sources: {}, perhaps: {} });
    },
  );
});

describe('A time behind what is asked about', () => {
  it('is when it was written', async () => {
    const { sources, rest } = await understood('What has been written about rent since 2024?');
    expect(sources).toEqual({ from: '2024' });
    expect(rest).toContain('rent');
  });
});
