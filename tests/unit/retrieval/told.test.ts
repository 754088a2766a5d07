import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import { makeArticle } from '../../support/make-article.ts';

const LIGHTHOUSE = makeArticle({
  id: 'lighthouse',
  title: 'The lighthouse of Skarvholm',
  paragraphs: [
    ['The mason Ida Brandt built the lighthouse of Skarvholm in 1871.'],
    ['The lighthouse of Skarvholm is painted red and white against the fog.'],
    ['The ferry to the island of Grunna leaves in the morning and comes back with the post.'],
  ],
});

async function kindOf(text: string): Promise<string> {
  const pullquote = await createPullquote([LIGHTHOUSE]);
  return (await pullquote.ask({ text })).kind;
}

describe('a kind of answer that is asked for', () => {
  it.each([
    'Who built the lighthouse of Skarvholm?',
    'When was the lighthouse of Skarvholm built?',
  ])('is answered where it is told: %s', async (question) => {
    expect(await kindOf(question)).toBe('answered');
  });

  it.each([
    'How much did the lighthouse of Skarvholm cost?',
    'How old is the mason Ida Brandt?',
    'How many lamps does the lighthouse of Skarvholm have?',
  ])('is no answer where it is not told of what is asked about: %s', async (question) => {
    expect(await kindOf(question)).not.toBe('answered');
  });
});
