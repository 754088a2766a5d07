import { describe, expect, it } from 'vitest';
import { describeUnknownArticle, nearestIds } from '../../../src/cli/unknown-article.ts';
import { makeArticle } from '../../support/make-article.ts';

const IDS = [
  'brief-guarding-against-the-shadow',
  'brief-recent-threats',
  '2024/the-marsh',
  'the-marshes',
];

describe('the ids nearest to what was typed', () => {
  it.each([
    ['a part', 'shadow', ['brief-guarding-against-the-shadow']],
    ['a slip', 'brief-recnet-threats', ['brief-recent-threats']],
    ['other signs between the words', 'Brief Recent Threats', ['brief-recent-threats']],
    ['the name without its folder', 'the-marsh', ['the-marshes', '2024/the-marsh']],
    ['nothing like any', 'xyz', []],
    ['nothing', '', []],
  ])('are found by %s', (_, typed, ids) => {
    expect(nearestIds(typed, IDS).slice(0, 2)).toEqual(ids);
  });
});

describe('what is said of an unknown article', () => {
  it('names the nearest, or where all are listed', () => {
    const articles = [makeArticle({ id: 'the-marsh' })];
    expect(describeUnknownArticle('marsh', articles)).toBe(
      'there is no article marsh; did you mean the-marsh?',
    );
    expect(describeUnknownArticle('xyz', articles)).toBe(
      'there is no article xyz; “pullquote corpus check” lists them all',
    );
  });
});
