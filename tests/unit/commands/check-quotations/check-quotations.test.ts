import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPullquote } from '../../../../src/pullquote-over-archive.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { buttonInteraction, messageCommandInteraction } from '../../../support/interactions.ts';
import { LIBRARY } from '../../../support/library.ts';
import { keepRecords } from '../../../support/records.ts';
import { beginTalk } from '../../../support/talk.ts';

const library = await createPullquote(LIBRARY);
const parts = { articles: LIBRARY, checkQuote: (text: string) => library.checkQuote(text) };

async function check(content: string, locale = 'en-GB') {
  const talk = await beginTalk(parts);
  const interaction = { ...messageCommandInteraction('Check quotations', content), locale };
  const said = await talk.say(interaction as APIInteraction);
  expect(said.isPrivate).toBe(true);
  return { ...talk, ...said };
}

const RIGHT = '“Electricity reached the tower in 1936”';
const CHANGED = '“Electricity reached the tower in 1963.”';

describe('“Check quotations”', () => {
  it('tells of every quotation what it comes to, those that are not right first', async () => {
    const { texts } = await check(
      `${RIGHT}, and ${CHANGED}\n\n> Zebras gallop in the morning\n\nSee “The lamp at Hollow Point”. “Well”.`,
    );
    expect(texts).toEqual([
      '**1 of 3 quotations is right.**',
      '**Not word for word**',
      '> Electricity reached the tower in **1936**.',
      '-# **The lamp at Hollow Point** · Mara Quill · The Tidewater Gazette · 3 April 2021 · ¶ 3 · [Open article](https://gazette.example/hollow-point)',
      '**Given:** Electricity reached the tower in ~~1963~~.',
      '**Not in the articles**: “Zebras gallop in the morning”',
      '**Right, word for word**',
      '> Electricity reached the tower in 1936',
      '-# **The lamp at Hollow Point** · Mara Quill · The Tidewater Gazette · 3 April 2021 · ¶ 3 · [Open article](https://gazette.example/hollow-point)',
      '-# 2 more are titles, or too short or too long to tell. In bold: only in the article. Struck through: only in what was given. Opinions are their authors’.',
    ]);
  });

  it('tells what is left out, and who did not say it', async () => {
    const { texts } = await check(
      '“The last keeper left, and a machine has turned the lamp ever since”. “Electricity reached the tower in 1936”, writes Paul Stein.',
    );
    expect(texts).toContain('**Words are left out, and nothing marks it**');
    expect(texts).toContain(
      '> The last keeper left **in March 1971**, and a machine has turned the lamp ever since',
    );
    expect(texts).toContain('**Word for word, but not by Paul Stein**');
  });

  it('leads to what stands around the words, and cites them', async () => {
    const { say, buttonId } = await check(RIGHT);
    const context = await say(buttonInteraction(buttonId('In context')));
    expect(context.words).toContain('The last keeper left in March 1971');
    expect(buttonId('Cite')).not.toBe('');
  });

  it('offers words that are quoted twice for a citation once', async () => {
    const { say, buttonId, components } = await check(`${RIGHT}. Again: ${RIGHT}. ${CHANGED}`);
    const message = { components } as Partial<APIMessage>;
    const { selects } = await say(buttonInteraction(buttonId('Cite'), message));
    expect(selects.map(({ placeholder }) => placeholder)).toEqual(['Format', 'Which quote']);
    const [, which] = selects;
    expect(which && 'options' in which ? which.options : []).toHaveLength(2);
  });

  it.each([
    ['de', '0 von 1 Zitat stimmt.'],
    ['es-ES', '0 de 1 cita es exacta.'],
    ['fr', '0 sur 1 citation est exacte.'],
    ['tr', '1 alıntıdan 0 tanesi doğru.'],
  ])('speaks the language of the one who asks: %s', async (locale, headline) => {
    const { texts } = await check(CHANGED, locale);
    expect(texts[0]).toBe(`**${headline}**`);
  });

  it.each([
    '',
    'Nobody is quoted here.',
    'It is “famous”.',
    'See `print("the gate is open now")` and\n```\n"the gate is open now"\n```',
  ])('says so if nothing is quoted: %s', async (content) => {
    const { words } = await check(content);
    expect(words).toContain('This message quotes nothing that I could check.');
    expect(words).toContain('at least 4 words');
  });

  it('shows as many as fit, and says how many there are', async () => {
    const many = LIBRARY.flatMap(({ text, paragraphs }) =>
      paragraphs.map(({ start, end }) => `> ${text.slice(start, end)}`),
    ).filter((paragraph) => !/[“”"]/u.test(paragraph));
    const { texts } = await check(many.join('\n\n'));
    expect(texts[0]).toBe(`**${many.length} of ${many.length} quotations are right.**`);
    expect(texts.at(-1)).toContain(`${many.length - 8} more are not shown here.`);
    expect(texts.at(-1)).toContain('`/quote` tells more of one.');
  });

  it('keeps and logs nothing of the message', async () => {
    const records = await keepRecords();
    const { say, log } = await beginTalk({ ...parts, records });
    await say(messageCommandInteraction('Check quotations', '“Do zebras gallop in secret?”'));
    const kept = [await records.feedback.read(), await records.keptAbout('1200000000000000005')];
    expect(JSON.stringify([kept, log.lines])).not.toContain('zebras');
  });

  it('answers any message with what Discord takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText(), { maxLength: 4 }), async (pieces) => {
        const content = pieces.map((piece) => `“${piece}” > ${piece}`).join('\n> ');
        expect((await check(content.slice(0, 4000))).words).not.toBe('');
      }),
      { numRuns: 50 },
    );
  });
});
