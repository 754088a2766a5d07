import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawArticleCitation } from '../../../../commands/cite/article-citation-card.ts';
import { referenceTo } from '../../../../src/articles/article-reference.ts';
import { CITATION_STYLES } from '../../../../src/presentation/citation/citation-style.ts';
import { prepareReferences } from '../../../../src/presentation/citation/references.ts';
import { ADA, BEN, openChat } from '../../../support/chat.ts';
import { hostileArticle } from '../../../support/hostile-article.ts';
import { makeArticle } from '../../../support/make-article.ts';
import { replyFaults } from '../../../support/reply-faults.ts';
import { anyVoice } from '../../../support/voices.ts';

const LAMP = makeArticle({
  id: 'lamp',
  title: 'The lamp at Hollow Point',
  authors: ['Mara Quill'],
  publication: 'The Gazette',
  published: '2021-04-03',
  url: 'https://gazette.example/lamp',
  paragraphs: [['The lamp went out.']],
});
const WALL = makeArticle({ id: 'wall', title: 'The wall', authors: [], linkOnly: true });

const articles = [LAMP, WALL];

// So that no answer is late on a busy machine.
beforeAll(prepareReferences);

describe('Cite under a list', () => {
  it('cites each of its articles in each style, without any of their words', async () => {
    const chat = await openChat({ articles });
    const { message } = await chat.use(ADA, 'articles', { private: false });
    const cited = await chat.press(BEN, message, 'Cite');
    expect(cited).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(cited.message.texts[1]).toBe(
      '```\nMara Quill, “The lamp at Hollow Point”, The Gazette, 3 April 2021\n' +
        'https://gazette.example/lamp (accessed 29 January 2024)\n```',
    );
    const apa = await chat.choose(BEN, cited.message, 'Format', 'apa');
    expect(apa.kind).toBe('update');
    expect(apa.message.texts[1]).toContain('Quill, M. (2021, April 3).');
    const other = await chat.choose(BEN, apa.message, 'Which article', referenceTo(WALL));
    expect(other.message.texts[1]).toContain('The wall');
    const markdown = await chat.choose(BEN, other.message, 'Format', 'markdown');
    expect(markdown.message.texts[1]).toBe('```\nThe wall (accessed 29 January 2024)\n```');
  });

  it('leaves out what was removed since', async () => {
    const chat = await openChat({ articles });
    const { message } = await chat.use(ADA, 'articles', {});
    const later = await chat.restart([WALL]);
    const cited = await later.press(ADA, message, 'Cite');
    expect(cited.message.texts[0]).toBe('**The wall**');
    const gone = await (await chat.restart([LAMP])).choose(ADA, cited.message, 'Format', 'mla');
    expect(gone.message.texts.join()).toContain('This article was removed.');
  });

  it('can be sent whatever articles hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileArticle(), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...CITATION_STYLES),
        anyVoice(),
        async (choices, style, voice) => {
          const [article] = choices;
          if (!article) return;
          const options = { style, accessed: new Date(0), choices };
          const reply = await drawArticleCitation(article, options, voice);
          expect(replyFaults(reply)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a list that everyone sees', () => {
  it('is removed by its asker alone, and voted on with what it was searched for', async () => {
    const chat = await openChat({ articles });
    const { message } = await chat.use(ADA, 'articles', { query: 'lamp', private: false });
    const refused = await chat.press(BEN, message, 'Remove');
    expect(refused.message.texts.join()).toContain('Only the one who asked');
    await chat.press(BEN, message, 'Helpful');
    const { votes } = await chat.records.feedback.read();
    expect(votes).toMatchObject([{ vote: 'helpful', question: 'lamp', excerpts: [] }]);
    expect(await chat.press(ADA, message, 'Remove')).toMatchObject({ kind: 'removed' });
  });
});
