import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onTerms } from '../../../src/articles/packed-article.ts';
import { commands } from '../../../commands/index.ts';
import { LOCALES, WORDINGS } from '../../../src/presentation/wording/locales.ts';
import { STYLES } from '../../../src/presentation/wording/voice.ts';
import { everyCommand, exploreAll, LONGEST } from '../../support/every-command.ts';
import { hostileArticle } from '../../support/hostile-article.ts';

const EVERYWHERE = LOCALES.flatMap((locale) => STYLES.map((style) => ({ locale, style })));

describe('every reply of every command', () => {
  it('is among those explored', () => {
    const explored = Object.values(everyCommand(LONGEST)).map(
      ({ data }) => (data as { readonly name: string }).name,
    );
    expect(new Set(explored)).toEqual(new Set(commands.map(({ declaration }) => declaration.name)));
  });

  it.each(EVERYWHERE)(
    'can be sent in $locale, $style, with the longest content, and so can what its buttons lead to',
    async (how) => {
      const { faults, texts } = await exploreAll(LONGEST, { ...how, depth: 2 });
      expect(faults).toEqual([]);
      expect(texts.size).toBeGreaterThan(60);
      expect(texts.get('ask')?.match(/> The keeper/g)).toHaveLength(5);
      const all = [...texts.values()].join();
      expect(all).not.toContain(WORDINGS[how.locale]['failure.bug']);
      expect(all).not.toContain(WORDINGS[how.locale]['failure.not-verbatim']);
    },
  );

  it.each([1, 150, 400])(
    'shows no more of an article than %i words where its terms say so',
    async (most) => {
      const terms = {
        longestQuote: most,
        licence: 'CC BY-NC 4.0, The Quarterly Review; ask before you print it '.repeat(2),
      };
      const narrow = LONGEST.map((article) => onTerms(article, terms));
      const how = { locale: 'de', style: 'rich' } as const;
      const { faults, texts } = await exploreAll(narrow, { ...how, depth: 2 });
      expect(faults).toEqual([]);
      const all = [...texts.values()].join();
      const failed = [...texts].filter(([, said]) => said.includes(WORDINGS.de['failure.bug']));
      expect(failed.map(([way]) => way)).toEqual([]);
      expect(all).toContain('CC BY-NC 4.0');
      const shown = texts.get('ask')?.match(/> The keeper/g) ?? [];
      expect(shown.length > 0).toBe(most > 1);
    },
  );

  it('can be sent whatever the articles hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileArticle(), { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...EVERYWHERE),
        async (articles, how) => {
          const numbered = articles.map((article, nth) => ({ ...article, id: `hostile-${nth}` }));
          const { faults } = await exploreAll(numbered, { ...how, depth: 1 });
          expect(faults).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });
});
