import { describe, expect, it } from 'vitest';
import { SUMMARY_RULES, withoutRule, worthOfRule } from '../../eval/ablate-summaries.ts';
import { makeArticle } from '../../support/make-article.ts';

describe('a rule of summaries that is left out', () => {
  it.each([
    [
      'dangling',
      'Why did the ferry stop?',
      'This surprised nobody on the island, where all knew what it cost.',
    ],
    [
      'denied claims',
      'Critics say that the ferry will never pay for its own fuel.',
      'That is wrong.',
    ],
  ])('lets in what breaks it: %s', (name, ...sentences) => {
    const rule = SUMMARY_RULES.find((one) => one.name === name);
    if (!rule) throw new Error(`no rule is called ${name}`);
    const article = makeArticle({ paragraphs: [sentences] });
    expect(worthOfRule(rule, [article], 1)).toEqual({ changed: 1, broken: [0, 1] });
    expect(withoutRule(rule).summarize(article, 1)).toHaveLength(1);
  });
});
