import { describe, expect, it } from 'vitest';
import { ADA, BEN, type ChatMessage, MO, openChat } from '../../../support/chat.ts';
import { makeArticle } from '../../../support/make-article.ts';

const LAMP = makeArticle({
  id: 'lamp',
  title: 'The lamp',
  authors: ['Mara Quill'],
  paragraphs: [
    ['The lamp of the lighthouse burned oil from Salmouth.', 'Gulls sat on the wall.'],
    ['The keeper carried oil up the stairs of the lighthouse.', 'Nobody counted them.'],
  ],
});

const WALL = makeArticle({
  id: 'wall',
  title: 'The wall',
  authors: ['Tom Birch'],
  paragraphs: [['The oil of the lighthouse ran over the wall.', 'It never came off.']],
});

const articles = [LAMP, WALL];

const SUMMARY = ['summarize', { article: 'lamp', length: 'long', focus: 'oil' }] as const;
const BRIEF = ['brief', { topic: 'the oil of the lighthouse' }] as const;

/** Every quote that a message shows. */
function quotesOf({ texts }: ChatMessage): readonly string[] {
  return texts.flatMap((text) => (text.startsWith('> ') ? [text.slice(2)] : []));
}

describe.each([
  ['a summary', SUMMARY, 'oil'],
  ['a brief', BRIEF, 'the oil of the lighthouse'],
] as const)('the buttons under %s', (_, [command, options], subject) => {
  it('cite each of its quotes', async () => {
    const chat = await openChat({ articles });
    const { message } = await chat.use(ADA, command, options);
    const cited = await (await chat.restart()).press(BEN, message, 'Cite');
    expect(cited).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    const [first = '', second = ''] = quotesOf(message);
    expect(cited.message.texts.join()).toContain(first);
    const choice = cited.message.selects.find(({ placeholder }) => placeholder === 'Which quote');
    expect(choice?.options).toHaveLength(quotesOf(message).length);
    const next = await chat.choose(
      BEN,
      cited.message,
      'Which quote',
      choice?.options[1]?.value ?? '',
    );
    expect(next.message.texts.join()).toContain(second);
  });

  it('take votes on the places that it quotes', async () => {
    const chat = await openChat({ articles });
    const { message } = await chat.use(ADA, command, options);
    await chat.press(BEN, message, 'Helpful');
    const pressed = await chat.press(MO, message, 'Not helpful');
    await chat.submit(MO, message, pressed.form, { reason: 'off-topic', note: 'More of it.' });
    const { votes } = await chat.records.feedback.read();
    expect(votes).toMatchObject([
      { vote: 'helpful', question: subject },
      { vote: 'not-helpful', question: subject, reason: 'off-topic', note: 'More of it.' },
    ]);
    const places = votes[0]?.excerpts.map(({ articleId }) => articleId);
    expect(places).toHaveLength(quotesOf(message).length);
    expect(new Set(places)).toEqual(new Set(command === 'brief' ? ['lamp', 'wall'] : ['lamp']));
  });

  it('let its asker and moderators remove it, and nobody else', async () => {
    const chat = await openChat({ articles });
    const { message } = await chat.use(ADA, command, options);
    const refused = await chat.press(BEN, message, 'Remove');
    expect(refused.message.texts.join()).toContain('Only the one who asked');
    expect(await chat.press(MO, message, 'Remove')).toMatchObject({ kind: 'removed' });
    expect(await chat.press(ADA, message, 'Remove')).toMatchObject({ kind: 'removed' });
    const own = await chat.use(ADA, command, { ...options, private: true });
    await expect(chat.press(ADA, own.message, 'Remove')).rejects.toThrow('no button');
  });

  it('say so if nothing of it is there any more', async () => {
    const chat = await openChat({ articles });
    const { message } = await chat.use(ADA, command, options);
    const changed = articles.map(({ id }) => makeArticle({ id, paragraphs: [['Fog came.']] }));
    const later = await chat.restart(changed);
    const cited = await later.press(ADA, message, 'Cite');
    expect(cited.message.texts.join()).toContain('these words are no longer in it');
    await later.press(ADA, message, 'Helpful');
    const { votes } = await later.records.feedback.read();
    expect(votes).toMatchObject([{ vote: 'helpful', excerpts: [] }]);
  });
});

describe('a summary without a focus', () => {
  it('is voted on under the title of its article', async () => {
    const chat = await openChat({ articles });
    const { message } = await chat.use(ADA, 'summarize', { article: 'lamp' });
    const taken = await chat.press(BEN, message, 'Helpful');
    expect(taken.message.texts.join()).toContain('Not your name.');
    const { votes } = await chat.records.feedback.read();
    expect(votes[0]?.question).toBe(articles.find(({ id }) => id === 'lamp')?.title);
    expect(votes[0]?.excerpts.length).toBeGreaterThan(0);
  });
});
