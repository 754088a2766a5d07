import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { ADA, openChat } from '../../../support/chat.ts';
import { LIBRARY } from '../../../support/library.ts';

const open = () => openChat({ articles: LIBRARY });

async function findIn(post: {
  readonly title: string;
  readonly words: string;
  readonly isReply?: true;
}) {
  const chat = await open();
  const { message } = await chat.useOn(ADA, 'Find in articles', post.words, (interaction) =>
    inForum(interaction, post),
  );
  return { chat, message, said: message.texts.join('\n') };
}

/** The interaction as Discord sends it from a post of a forum, whose id its first message has. */
function inForum(
  interaction: APIInteraction,
  { title, isReply }: { readonly title: string; readonly isReply?: true },
): APIInteraction {
  const { target_id: id } = interaction.data as unknown as { readonly target_id: string };
  const threadId = isReply ? '1200000000000000077' : id;
  const channel = { id: threadId, type: 11, name: title, parent_id: '1200000000000000070' };
  return { ...interaction, channel, channel_id: threadId };
}

describe('Find in articles, on what opens a forum’s post', () => {
  it('asks the title, whatever stands below it', async () => {
    const { said, message } = await findIn({
      title: 'When was the lighthouse lit for the first time?',
      words: 'My grandmother told me of it, and nobody here is sure.',
    });
    expect(message.isPrivate).toBe(true);
    expect(said).toContain('> The lighthouse at Hollow Point was lit for the first time');
    expect(said).toContain('Question: When was the lighthouse lit for the first time?');
    expect(said).not.toContain('grandmother');
  });

  it('asks the first words as well, where the title alone finds nothing', async () => {
    const { said } = await findIn({
      title: 'Somebody help me, please',
      words: 'Who counted 140 days of fog at Hollow Point?',
    });
    expect(said).toContain('> The U.S. Weather Bureau counted 140 days of fog');
  });

  it('asks the article that it links to', async () => {
    const { said } = await findIn({
      title: 'When did the last keeper leave?',
      words: 'I read this: https://gazette.example/hollow-point',
    });
    expect(said).toContain('The last keeper left in March 1971');
  });

  it('asks the words alone, where nothing is to be seen of the title', async () => {
    for (const title of ['\u200B\u2060', '\u3164', '\u2800 \u00AD', '\uFE0F\u{E0041}']) {
      const { said } = await findIn({ title, words: 'Who counted 140 days of fog?' });
      expect([title, said]).toEqual([title, expect.stringContaining('140 days of fog at')]);
      expect([title, said]).toEqual([title, expect.stringContaining('Question: Who counted')]);
    }
  });

  it('checks what it quotes', async () => {
    const { said } = await findIn({
      title: 'Is this right?',
      words: '“I never minded the stairs,” she told a visitor in 1902.',
    });
    expect(said).toContain('I never minded the stairs');
  });

  it('asks a reply by its own words', async () => {
    const { said } = await findIn({
      title: 'When was the lighthouse lit for the first time?',
      words: 'Who counted 140 days of fog?',
      isReply: true,
    });
    expect(said).toContain('140 days of fog');
    expect(said).not.toContain('lit for the first time');
  });

  it('is shown to everyone once the asker shares it', async () => {
    const { chat, message } = await findIn({
      title: 'When was the lighthouse lit for the first time?',
      words: 'Nobody here is sure.',
    });
    const shared = await chat.press(ADA, message, 'Share');
    expect(shared.next?.isPrivate).toBe(false);
    expect(shared.next?.texts.join('\n')).toContain('Shared by Ada');
  });

  it.each([
    ['a summary', 'Summarize the piece about the lighthouse', 'Longer'],
    ['a list', 'Which articles are there about fog?', 'Cite'],
    ['a comparison', 'Do the articles differ about fog at Hollow Point?', 'Cite'],
  ])('shares %s as well', async (_, title, label) => {
    const { chat, message } = await findIn({ title, words: 'Nobody here is sure.' });
    expect(message.buttons.map((each) => ('label' in each ? each.label : ''))).toContain(label);
    const shared = await (await chat.restart()).press(ADA, message, 'Share');
    expect(shared.next?.isPrivate).toBe(false);
    expect(shared.next?.texts[0]).toContain(`Question: ${title}\n-# Shared by Ada`);
    expect(shared.next?.texts.slice(1)).toEqual(message.texts.slice(1));
    await expect(chat.press(ADA, shared.message, 'Share')).rejects.toThrow('no button');
    expect(await chat.press(ADA, shared.next ?? message, 'Remove')).toMatchObject({
      kind: 'removed',
    });
  });

  it.each([
    'Which articles are there about fog?',
    'Do the articles differ about fog at Hollow Point?',
  ])('keeps nothing of what it asks when somebody votes: %s', async (title) => {
    const { chat, message } = await findIn({ title, words: 'Nobody here is sure.' });
    await chat.press(ADA, message, 'Helpful');
    const { votes } = await chat.records.feedback.read();
    expect(votes).toHaveLength(1);
    expect(votes[0]?.question).toBeUndefined();
  });

  it('says that nothing was found, and keeps nothing of it', async () => {
    const { chat, said } = await findIn({
      title: 'Which zeppelin captain painted Samarkand?',
      words: 'Anybody?',
    });
    expect(said).toContain('I found no passage');
    expect((await chat.records.feedback.read()).unanswered).toEqual([]);
  });
});
