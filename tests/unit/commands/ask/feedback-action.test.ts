import { describe, expect, it } from 'vitest';
import { ADA, BEN, NOW_MS, openChat } from '../../../support/chat.ts';
import { FOG, FOG_QUESTION } from '../../../support/fog-articles.ts';
import { SERVER } from '../../../support/interactions.ts';
import { keepRecords } from '../../../support/records.ts';

const question = FOG_QUESTION;

async function askAboutFog(keepQuestions = true) {
  const records = await keepRecords({ keepQuestions, now: () => NOW_MS });
  const chat = await openChat({ articles: [FOG], records });
  const { message } = await chat.use(ADA, 'ask', { question, excerpts: 2 });
  const votes = async () => (await records.feedback.read()).votes;
  return { chat, message, votes, records };
}

describe('Helpful', () => {
  it('counts, and says to the voter alone what is kept', async () => {
    const { chat, message, votes } = await askAboutFog();
    const seen = await chat.press(BEN, message, 'Helpful');
    expect(seen).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(seen.message.texts.join()).toContain('your vote is “helpful”');
    expect(seen.message.texts.join()).toContain('the question and what you wrote');
    expect(await votes()).toEqual([
      {
        vote: 'helpful',
        excerpts: [expect.objectContaining({ articleId: 'fog' }), expect.anything()],
        question,
        serverId: SERVER.id,
        at: NOW_MS,
      },
    ]);
  });

  it('keeps no question where that is not allowed, and says so', async () => {
    const { chat, message, votes } = await askAboutFog(false);
    const seen = await chat.press(BEN, message, 'Helpful');
    expect(seen.message.texts.join()).toContain('Neither your name nor your question.');
    expect(await votes()).toHaveLength(1);
    expect((await votes())[0]).not.toHaveProperty('question');
  });
});

describe('Not helpful', () => {
  it('asks why in a form, and counts once it is sent', async () => {
    const { chat, message, votes } = await askAboutFog();
    const { form } = await chat.press(BEN, message, 'Not helpful');
    expect(form?.title).toBe('What was wrong?');
    expect(await votes()).toEqual([]);
    const fields = { reason: 'off-topic', note: ' It is about gates. ' };
    const restarted = await chat.restart();
    const seen = await restarted.submit(BEN, message, form, fields);
    expect(seen).toMatchObject({ kind: 'message', message: { isPrivate: true } });
    expect(await votes()).toMatchObject([
      { vote: 'not-helpful', reason: 'off-topic', note: 'It is about gates.', question },
    ]);
  });

  it('has a place for a note on a summary, too', async () => {
    const { chat, votes } = await askAboutFog();
    const { message } = await chat.use(ADA, 'summarize', { article: FOG.id });
    const { form } = await chat.press(BEN, message, 'Not helpful');
    const fields = { reason: 'something-else', note: 'It leaves out the gates.' };
    await chat.submit(BEN, message, form, fields);
    expect(await votes()).toMatchObject([
      { vote: 'not-helpful', note: 'It leaves out the gates.', question: FOG.title },
    ]);
  });

  it('takes the place of the member’s other vote on the answer, and of nobody else’s', async () => {
    const { chat, message, votes } = await askAboutFog();
    await chat.press(BEN, message, 'Helpful');
    await chat.press(ADA, message, 'Helpful');
    const { form } = await chat.press(BEN, message, 'Not helpful');
    await chat.submit(BEN, message, form, { reason: 'too-short', note: '' });
    expect((await votes()).map(({ vote }) => vote).toSorted()).toEqual(['helpful', 'not-helpful']);
    expect((await votes()).find(({ vote }) => vote === 'not-helpful')).not.toHaveProperty('note');
  });

  it('asks for no note where notes are not kept', async () => {
    const { chat, message } = await askAboutFog(false);
    const { form } = await chat.press(BEN, message, 'Not helpful');
    expect(form?.components).toHaveLength(1);
  });
});

describe('a vote on what was found for a message', () => {
  it('keeps none of the message’s words, and asks for none', async () => {
    const { chat, votes } = await askAboutFog();
    const { message } = await chat.useOn(ADA, 'Find in articles', question);
    const seen = await chat.press(ADA, message, 'Helpful');
    expect(seen.message.texts.join()).toContain('Neither your name nor your question.');
    expect(await votes()).toHaveLength(1);
    expect((await votes())[0]).not.toHaveProperty('question');
    const { form } = await chat.press(ADA, message, 'Not helpful');
    expect(form?.components).toHaveLength(1);
    await chat.submit(ADA, message, form, { reason: 'off-topic' });
    expect(await votes()).toMatchObject([{ vote: 'not-helpful', reason: 'off-topic' }]);
    expect((await votes())[0]).not.toHaveProperty('question');
  });
});

describe('/ask', () => {
  it('remembers what it could not answer', async () => {
    const { chat, records } = await askAboutFog();
    await chat.use(BEN, 'ask', { question: 'Who won  the chess tournament?' });
    expect((await records.feedback.read()).unanswered).toEqual([
      { question: 'Who won the chess tournament?', servers: [SERVER.id], at: NOW_MS },
    ]);
  });
});
