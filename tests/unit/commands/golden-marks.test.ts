import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { shownQuotes } from '../../../commands/in-context/shown-quotes.ts';
import { readMarkdown } from '../../../src/articles/formats/markdown.ts';
import { readText } from '../../../src/articles/formats/text.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { responseFaults } from '../../../src/playground/validation/payload-faults.ts';
import { createPullquote } from '../../../src/pullquote-over-archive.ts';
import {
  answer,
  KNOWN_ANSWER,
  MARKED_BIBTEX_CITATION,
  MARKED_CITATION,
  MARKED_CONTEXT,
  MARKED_FILES,
  MARKED_MARKDOWN_CITATION,
  MARKED_QUOTES,
  NIGHT_ANSWER,
} from '../../support/golden-marks.ts';
import { buttonInteraction, selectInteraction } from '../../support/interactions.ts';
import { keepRecords } from '../../support/records.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { servicesOf } from '../../support/services.ts';
import { unhurried } from '../../support/unhurried.ts';

const pullquote = await createPullquote([
  parseArticle(
    'night-ferry.md',
    'night-ferry',
    readMarkdown(MARKED_FILES['night-ferry.md'], 'night-ferry.md'),
  ),
  parseArticle('mill.txt', 'mill', readText(MARKED_FILES['mill.txt'], 'mill.txt')),
]);

const names = Object.keys(MARKED_QUOTES) as readonly (keyof typeof MARKED_QUOTES)[];

/** Breaks of lines and of words at their ends aside: which of them stay is the reading text's affair. */
function onOneLine(words: string): string {
  return words.replaceAll(/(?<=\p{L})-\s*(?=\p{Ll})/gu, '').replaceAll(/[^\S\u00a0]+/gu, ' ');
}

async function press(...[id, on]: Parameters<typeof buttonInteraction>): Promise<string> {
  const records = await keepRecords({ now: () => 0 });
  const services = servicesOf({ pullquote, records });
  const bot = createBot({
    commands,
    services,
    log: recordingLog(),
    now: () => 0,
    schedule: unhurried,
  });
  const { response } = await bot(
    id.includes(';style') ? selectInteraction(id, ['apa'], on) : buttonInteraction(id, on),
  );
  expect(responseFaults(response)).toEqual([]);
  return JSON.stringify(response);
}

describe('a quote that was sent with the marks of its file', () => {
  it.each(names)('is unchanged, as its words are the same: %s', async (name) => {
    const [shown] = shownQuotes(answer([name]));
    if (!shown) throw new Error('no quote');
    const resolved = await pullquote.resolve(shown.reference, shown.words);
    expect(resolved.kind).toBe('unchanged');
    if (resolved.kind !== 'unchanged') return;
    expect(onOneLine(resolved.quote.text)).toBe(MARKED_QUOTES[name].words);
  });

  it.each([KNOWN_ANSWER, NIGHT_ANSWER])('is so beside others in its message', async (message) => {
    for (const { reference, words } of shownQuotes(message))
      expect((await pullquote.resolve(reference, words)).kind).toBe('unchanged');
  });

  it('is changed, as far as one can tell, where nothing shows its words', async () => {
    const [shown] = shownQuotes(KNOWN_ANSWER);
    if (!shown) throw new Error('no quote');
    expect(await pullquote.resolve(shown.reference)).toMatchObject({
      kind: 'changed',
      nearest: expect.anything() as unknown,
    });
  });

  it('is shown in context, and wider from there', async () => {
    const { id } = MARKED_QUOTES.authority;
    const shown = await press(`${id}3`, KNOWN_ANSWER);
    expect(shown).toContain('> **The port authority said on Tuesday that');
    expect(shown).not.toContain('The article has changed');
    const wider = await press(
      id.replace(',4,1;', ',5,1;').replace(/open$/u, 'wider1'),
      MARKED_CONTEXT,
    );
    expect(wider).toContain('> **The port authority said on Tuesday that');
    expect(wider).toContain('> The night ferry carried');
  });

  it('is cited from its answer, from its context and from another citation', async () => {
    const reference = 'oJsseNe2V83wOiTb5Ju.40';
    const cited = 'that the night ferry would stop at the end of October.';
    expect(await press('1;cite;4;open', KNOWN_ANSWER)).toContain('grew fat.');
    expect(await press(`1;cite;4,22;open${reference}`, MARKED_CONTEXT)).toContain(cited);
    for (const open of [MARKED_CITATION, MARKED_MARKDOWN_CITATION, MARKED_BIBTEX_CITATION]) {
      const said = await press(`1;cite;5,22;style${reference}`, open);
      expect(said).toContain(`The port authority said on Tuesday ${cited}`);
      expect(said).toContain('(Quill, n.d., para. 1)');
    }
  });
});
