import { ComponentType } from 'discord-api-types/v10';
import type { APIButtonComponent } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../src/answers/summary/summarize.ts';
import { SUMMARY_LENGTHS, type SummaryLength } from '../../../../src/answers/summary/summary.ts';
import type { Article } from '../../../../src/articles/article.ts';
import { decodeCustomId } from '../../../../src/discord/custom-id.ts';
import type { Reply } from '../../../../src/presentation/cards/reply.ts';
import { summaryId } from '../../../../commands/summarize/summary-button.ts';
import { drawSummary } from '../../../../commands/summarize/summary-card.ts';
import { walkComponents } from '../../../../src/presentation/cards/walk-components.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { articleOf, longArticle } from '../../../support/long-article.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { ENGLISH } from '../../../support/voices.ts';

const lamp = makeArticle({
  title: 'The lamp at Hollow Point',
  authors: ['Mara Quill'],
  publication: 'The Gazette',
  published: '2021-04-03',
  url: 'https://gazette.example/lamp',
  paragraphs: [
    ['The lamp of the lighthouse went out on Sunday.', 'It will be replaced by a buoy.'],
    ['Gulls were seen near the harbour.', 'Who will miss it?'],
    ['The lighthouse was lit in 1868 and burned oil.', 'Shops were closed on Monday.'],
  ],
});

function draw(article: Article, length: SummaryLength = 'short', focus?: string): Reply {
  return drawSummary(
    summarize(article, { sentences: SUMMARY_LENGTHS[length], focus }),
    {
      visibility: 'public',
      length,
      focus: focus ?? '',
      ownerCode: '',
    },
    ENGLISH,
  );
}

function buttonsOf({ components }: Reply): readonly string[] {
  return [...walkComponents(components)]
    .filter((component): component is APIButtonComponent => component.type === ComponentType.Button)
    .map((button) => {
      const target =
        'custom_id' in button ? doneBy(button.custom_id) : 'url' in button ? button.url : '';
      const label = 'label' in button ? button.label : '';
      return `${label} → ${button.disabled ? 'off' : target}`;
    });
}

/** What stands under it as under an answer. */
const ROW = ['Cite → cite', 'Remove → remove', 'Helpful → feedback', 'Not helpful → feedback'];

/** What pressing a button does. */
function doneBy(customId: string): string | undefined {
  const told = summaryId.stateIn(customId);
  if (!told) return decodeCustomId(customId)?.action;
  return 'focus' in told ? `to ${told.wanted}` : told.wanted;
}

describe('drawSummary', () => {
  it('shows the sentences over their paragraphs, and where something is left out', () => {
    const reply = draw(lamp);
    expect(textsOf(reply.components)).toEqual([
      '**The lamp at Hollow Point**\n-# Mara Quill · The Gazette · 3 April 2021',
      '> The lamp of the lighthouse went out on Sunday. It will be replaced by a buoy.',
      '-# ¶ 1 […]',
      '> The lighthouse was lit in 1868 and burned oil.',
      '-# ¶ 3',
      '-# 3 of 6 sentences (50 %), word for word. Opinions are their authors’.',
    ]);
    expect(replyFaults(reply)).toEqual([]);
  });

  it('offers more, less, the article and its source', () => {
    const article = articleOf(60);
    const rest = [
      'Read here → read',
      'Open article → https://gazette.example/lamp',
      'Source → source',
      ...ROW,
    ];
    const offered = (length: SummaryLength) => buttonsOf(draw(article, length));
    expect(offered('short')).toEqual(['Longer → to medium', 'Shorter → off', ...rest]);
    expect(offered('medium')).toEqual(['Longer → to long', 'Shorter → to short', ...rest]);
    expect(offered('long')).toEqual(['Longer → off', 'Shorter → to medium', ...rest]);
  });

  it('says that it shows the whole article, and offers what can still be changed', () => {
    const reply = draw(lamp, 'long');
    expect(textsOf(reply.components).at(-1)).toBe(
      '-# The whole article: 6 sentences, word for word. Opinions are their authors’.',
    );
    expect(buttonsOf(reply).slice(0, 2)).toEqual(['Longer → off', 'Shorter → to medium']);
    const short = makeArticle({ paragraphs: [['The lamp went out on Sunday.']] });
    expect(buttonsOf(draw(short))).toEqual(['Read here → read', 'Source → source', ...ROW]);
  });

  it('says whether the focus was found', () => {
    expect(textsOf(draw(lamp, 'short', 'oil').components)[0]).toContain('\n-# Focus: oil');
    expect(textsOf(draw(lamp, 'short', '*volcanoes*').components)[0]).toContain(
      '\nI found nothing about “\\*volcanoes\\*” in the article. In general it says:',
    );
  });

  it('shows the source and no words of an article that may only be linked to', () => {
    const reply = draw({ ...lamp, linkOnly: true });
    expect(textsOf(reply.components)).toEqual([
      '**The lamp at Hollow Point**\n-# Mara Quill · The Gazette · 3 April 2021',
      'This article may be linked to, but not quoted.',
    ]);
    expect(buttonsOf(reply)).toEqual([
      'Open article → https://gazette.example/lamp',
      'Source → source',
      'Remove → remove',
    ]);
    expect(replyFaults(reply)).toEqual([]);
  });

  it('can’t be removed where nobody else sees it', () => {
    for (const article of [lamp, { ...lamp, linkOnly: true } as const]) {
      const summary = summarize(article, { sentences: 3 });
      const options = { visibility: 'private', length: 'short', focus: '', ownerCode: '' } as const;
      const labels = buttonsOf(drawSummary(summary, options, ENGLISH));
      expect(labels.filter((label) => label.startsWith('Remove'))).toEqual([]);
    }
  });

  it('shows an address that no button takes beside the byline', () => {
    const url = `https://gazette.example/${'a'.repeat(600)}`;
    const reply = draw({ ...lamp, url });
    expect(textsOf(reply.components)[0]).toContain('3 April 2021 · gazette.example');
    expect(buttonsOf(reply)).not.toContain('Open article');
    expect(replyFaults(reply)).toEqual([]);
  });

  it('cuts the longest sentences if they take too much room, and says so', () => {
    const endless = `Everything that the keeper wrote ${'down and '.repeat(2000)}kept.`;
    const article = makeArticle({
      paragraphs: [[endless, 'Gulls were seen near the harbour.', 'The lamp went out on Sunday.']],
    });
    const reply = draw(article);
    expect(textsOf(reply.components).at(-1)).toContain('A quote that ends in “[…]” was cut short.');
    expect(replyFaults(reply)).toEqual([]);
  });

  it.each([1, 3, 8, 9, 60, 5000])('fits for an article of %i sentences', (count) => {
    for (const length of ['short', 'medium', 'long'] as const) {
      expect(replyFaults(draw(articleOf(count), length))).toEqual([]);
    }
  });

  it('can be sent whatever the article holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostileArticle(), longArticle(40)),
        fc.constantFrom<SummaryLength>('short', 'medium', 'long'),
        fc.oneof(fc.constant(''), hostileText()),
        (article, length, focus) => {
          const reply = draw(article, length, focus);
          expect(reply.quotes.length).toBeGreaterThan(0);
          expect(replyFaults(reply)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
