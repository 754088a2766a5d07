import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawArticleSelect } from '../../../../commands/articles/article-select.ts';
import { referenceTo } from '../../../../src/articles/article-reference.ts';
import { card } from '../../../../src/presentation/cards/card.ts';
import { ADA, openChat } from '../../../support/chat.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { anyVoice, ENGLISH } from '../../../support/voices.ts';

const GULLS = makeArticle({
  id: 'gulls',
  title: 'Gulls_on the *pier*',
  authors: ['Ann_Author', 'Ben Author'],
  publication: 'The Paper',
  published: '2024-01-15',
  paragraphs: [['The gulls came back.', 'Nobody had called them.']],
});
const LINKED = makeArticle({ id: 'linked', title: 'Only a link', linkOnly: true });

const PLACEHOLDER = 'Read, summarize or ask one of these';

describe('a select of articles', () => {
  it('shows titles and bylines as they are', () => {
    const [select] = drawArticleSelect([GULLS], ENGLISH).components;
    expect(select?.options).toEqual([
      {
        value: referenceTo(GULLS),
        label: 'Gulls_on the *pier*',
        description: 'Ann_Author and Ben Author · The Paper · 15 January 2024',
      },
    ]);
  });

  it('says nothing of an article of which nothing is known', () => {
    const [select] = drawArticleSelect(
      [makeArticle({ title: '', authors: [] })],
      ENGLISH,
    ).components;
    expect(select?.options).toMatchObject([{ label: 'Untitled' }]);
    expect(select?.options[0]).not.toHaveProperty('description');
  });

  it('can be sent whatever articles hold, and however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(hostileArticle(), { minLength: 1, maxLength: 40 }),
        anyVoice(),
        (articles, voice) => {
          const components = card(voice, 'ink', [drawArticleSelect(articles, voice)]);
          expect(replyFaults({ visibility: 'private', quotes: [], components })).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('opens an article, from which one goes on to all that can be had of it', async () => {
    const chat = await openChat({ articles: [GULLS, LINKED] });
    const { message } = await chat.use(ADA, 'articles', {});
    const opened = await chat.choose(ADA, message, PLACEHOLDER, referenceTo(GULLS));
    expect(opened).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(labelsOf(opened.message.buttons)).toEqual([
      'Read here',
      'Summarize',
      'Ask in this one',
      'Source',
    ]);
    const read = await chat.press(ADA, opened.message, 'Read here');
    expect(read.message.texts.join()).toContain('> `¶ 1` The gulls came back.');
    const summarized = await chat.press(ADA, opened.message, 'Summarize');
    expect(summarized.message.texts.join()).toContain('The whole article');
  });

  it('offers no words of an article that may only be linked to', async () => {
    const chat = await openChat({ articles: [GULLS, LINKED] });
    const { message } = await chat.use(ADA, 'articles', {});
    const opened = await chat.choose(ADA, message, PLACEHOLDER, referenceTo(LINKED));
    expect(labelsOf(opened.message.buttons)).toEqual(['Source']);
  });

  it('says so if the chosen one was removed', async () => {
    const chat = await openChat({ articles: [GULLS, LINKED] });
    const { message } = await chat.use(ADA, 'articles', {});
    const later = await chat.restart([LINKED]);
    const opened = await later.choose(ADA, message, PLACEHOLDER, referenceTo(GULLS));
    expect(opened.message.texts.join()).toContain('This article was removed.');
  });
});

function labelsOf(buttons: readonly object[]): readonly unknown[] {
  return buttons.map((each) => 'label' in each && each.label);
}
