import { describe, expect, it } from 'vitest';
import { as } from '../support/occasion.ts';
import { buttonInteraction } from '../support/interactions.ts';
import { LIGHTHOUSE, ORCHARD } from '../support/sample-articles.ts';
import { slowAsk } from '../support/slow-ask.ts';
import { beginStory } from '../support/story.ts';

const BEN = '1180000000000000102';
const QUESTION = 'When did electricity reach the tower?';
const STORM = Array.from(
  { length: 30 },
  (_, hour) => `In hour ${hour + 1} the keeper <@${BEN}> wrote @everyone that the sea was high.`,
);
const corpus = {
  'lighthouse.md': LIGHTHOUSE,
  'orchard.md': ORCHARD,
  'storm.txt': `The long storm\n\n${STORM.map((hour) => `${hour} `.repeat(4).trim()).join('\n\n')}\n`,
};

const fog = Object.fromEntries(
  Array.from({ length: 4 }, (_, nth) => [
    `fog-${nth}.md`,
    `---\ntitle: Fog ${nth}\n---\n\nFog came to the ${nth}00 gates. Nobody saw gate ${nth} that day.\n`,
  ]),
);

describe('pointing an answer to somebody', () => {
  it('tells them, and everyone sees whom it is for, also when it changes', async () => {
    const { discord, use } = await beginStory({ corpus: fog });
    const asked = { question: 'What is known of fog at the gates?', excerpts: 1 };
    const { message } = await use('ask', { ...asked, mention: BEN });
    expect(message?.isPrivate).toBe(false);
    expect(message?.text).toMatch(/^For <@1180000000000000102>\n/);
    expect(message?.pings).toEqual([`<@${BEN}>`]);
    const more = await discord.press(message, 'More');
    expect(more.isInPlace).toBe(true);
    expect(more.message?.text).toMatch(/^For <@1180000000000000102>\n/);
    expect(more.message?.pings).toEqual([]);
    const back = await discord.press(more.message, 'Back');
    expect(back.message?.text.split('For <@')).toHaveLength(2);
  });

  it('tells them of a page, and leaves it open for everyone when somebody turns it', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('read', { article: 'storm', page: 2, mention: BEN });
    expect(message?.isPrivate).toBe(false);
    expect(message?.text).toContain('Page 2 of');
    expect(message?.pings).toEqual([`<@${BEN}>`]);
    const next = await discord.press(message, 'Next');
    expect(next.isInPlace).toBe(false);
    expect(next.message).toMatchObject({ isPrivate: true, pings: [] });
    expect(next.message?.text).toContain('Page 3 of');
    const after = await discord.press(next.message, 'Next');
    expect(after.isInPlace).toBe(true);
  });

  it('tells them of a quote', async () => {
    const { use } = await beginStory({ corpus });
    const text = 'Electricity reached the tower in 1936.';
    const { message } = await use('quote', { text, mention: BEN });
    expect(message?.text).toMatch(/^For <@/);
    expect(message?.pings).toEqual([`<@${BEN}>`]);
  });

  it('tells nobody of what the asker alone sees, and says so', async () => {
    const { use } = await beginStory({ corpus });
    const kept = await use('ask', { question: QUESTION, private: true, mention: BEN });
    const nothing = await use('ask', {
      question: 'Who won the chess championship in Reykjavik?',
      mention: BEN,
    });
    for (const { message } of [kept, nothing]) {
      expect(message).toMatchObject({ isPrivate: true, pings: [] });
      expect(message?.text).toContain(`<@${BEN}> wasn’t told of it: only you see this.`);
      expect(message?.text).not.toContain('For <@');
    }
  });

  it('tells them also if the answer takes long, as Discord tells nobody of an edit', async () => {
    const { answer, ...slowly } = slowAsk();
    const { use } = await beginStory({ corpus, ...slowly });
    const seeing = use('ask', { question: QUESTION, mention: BEN });
    await answer();
    const seen = await seeing;
    expect(seen.steps).toEqual(['thinking', 'delete', 'follow-up']);
    expect(seen.message).toMatchObject({ isPrivate: false, pings: [`<@${BEN}>`] });
  });

  it('tells nobody when others press its buttons', async () => {
    const { discord, use } = await beginStory({ corpus });
    const { message } = await use('ask', { question: QUESTION, mention: BEN });
    for (const { customId = '' } of message?.buttons.filter((each) => !each.url) ?? []) {
      if (/remove|not-helpful/.test(customId)) continue;
      const wire = { id: message?.id ?? '' };
      const { message: next } = await discord.interact(
        as({ userId: BEN }, buttonInteraction(customId, wire)),
      );
      expect(next?.pings ?? []).toEqual([]);
    }
  });
});
