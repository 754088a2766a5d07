import { describe, expect, it } from 'vitest';
import { ADA, BEN, openChat } from '../../../support/chat.ts';
import { articleOf } from '../../../support/long-article.ts';

const LAMP = articleOf(60);
const PRIVATELY = { article: LAMP.id, focus: 'oil', private: true };

describe('Share under a summary', () => {
  it('makes it public as it is, once, with the name of the one who shared it', async () => {
    const chat = await openChat({ articles: [LAMP] });
    const { message } = await chat.use(ADA, 'summarize', PRIVATELY);
    const long = await chat.press(ADA, message, 'Longer');
    const shared = await (await chat.restart()).press(ADA, long.message, 'Share');
    expect(shared).toMatchObject({ kind: 'update', message: { isPrivate: true } });
    expect(shared.message.texts).toEqual(long.message.texts);
    expect(shared.next?.isPrivate).toBe(false);
    expect(shared.next?.texts).toEqual(['-# Shared by Ada', ...long.message.texts]);
    await expect(chat.press(ADA, shared.message, 'Share')).rejects.toThrow('no button');
    const shorter = await chat.press(ADA, shared.message, 'Shorter');
    expect(shorter.message.texts).toEqual(message.texts);
    await expect(chat.press(ADA, shorter.message, 'Share')).rejects.toThrow('no button');
  });

  it('is named at every length by the one who shared it, and by nobody else', async () => {
    const chat = await openChat({ articles: [LAMP] });
    const { message } = await chat.use(ADA, 'summarize', PRIVATELY);
    const { next } = await chat.press(ADA, message, 'Share');
    if (!next) throw new Error('nothing was shared');
    const long = await chat.press(ADA, next, 'Longer');
    expect(long).toMatchObject({ kind: 'update', message: { isPrivate: false } });
    expect(long.message.texts[0]).toBe('-# Shared by Ada');
    const copy = await chat.press(BEN, next, 'Longer');
    expect(copy).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(copy.message.texts).toEqual(long.message.texts.slice(1));
    const shared = await chat.press(BEN, copy.message, 'Share');
    expect(shared.next?.texts[0]).toBe('-# Shared by Ben');
    expect(await chat.press(ADA, next, 'Remove')).toMatchObject({ kind: 'removed' });
  });

  it('keeps a long focus, as far as there is room', async () => {
    const chat = await openChat({ articles: [LAMP] });
    const focus = 'oil and the log and the stairs and the keeper of the lamp';
    const { message } = await chat.use(ADA, 'summarize', { ...PRIVATELY, focus });
    const { next } = await chat.press(ADA, message, 'Share');
    expect(next?.texts).toEqual(['-# Shared by Ada', ...message.texts]);
  });

  it('shares nothing where the server wants no public answers', async () => {
    const chat = await openChat({ articles: [LAMP] });
    const { message } = await chat.use(ADA, 'summarize', PRIVATELY);
    const publicChannels = ['1200000000000000031'];
    await chat.records.serverSettings.change('1200000000000000004', { publicChannels });
    const refused = await chat.press(ADA, message, 'Share');
    expect(refused.next).toBeUndefined();
    expect(refused.message.texts.join()).toContain('the bot doesn’t answer publicly');
  });

  it('says that the article was removed since', async () => {
    const chat = await openChat({ articles: [LAMP] });
    const { message } = await chat.use(ADA, 'summarize', PRIVATELY);
    const gone = await (await chat.restart([])).press(ADA, message, 'Share');
    expect(gone.next).toBeUndefined();
    expect(gone.message.texts.join()).toContain('This article was removed.');
  });
});
