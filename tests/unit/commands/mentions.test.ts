import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createBot } from '../../../src/discord/create-bot.ts';
import { responseFaults } from '../../../src/playground/validation/payload-faults.ts';
import { withoutEscapes } from '../../support/discord-markup.ts';
import { fakePullquote } from '../../support/fake-pullquote.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { commandInteraction } from '../../support/interactions.ts';
import { makeArticle } from '../../support/make-article.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { RECORDS } from '../../support/records.ts';
import { readMessage } from '../../support/sent-message.ts';
import { servicesOf } from '../../support/services.ts';
import { unhurried } from '../../support/unhurried.ts';

const BEN = '1180000000000000102';

/** What Discord takes for a mention. */
const LIVE = /<@[!&]?\d+>|@everyone|@here/g;

/** Words among which there is something to call people with. */
const calling = fc
  .tuple(
    hostileText(),
    fc.constantFrom('<@1180000000000000103>', `<@${BEN}>`, '<@&7>', '@everyone', '@here', '\\<@7>'),
    hostileText(),
  )
  .map((parts) => parts.join(' '));

const used = fc.record({
  title: calling,
  author: calling,
  publication: calling,
  words: calling,
  typed: calling.map((text) => text.slice(0, 200).toWellFormed()),
  name: calling,
  mention: fc.constantFrom(undefined, BEN),
  isPrivate: fc.boolean(),
});

type Used = typeof used extends fc.Arbitrary<infer U> ? U : never;

const COMMANDS = {
  ask: ({ typed }: Used) => ({ question: typed }),
  quote: ({ typed, words }: Used) => ({ text: words.length > 40 ? words : typed }),
  read: () => ({ article: 'it' }),
  brief: ({ typed }: Used) => ({ topic: typed }),
  summarize: ({ typed }: Used) => ({ article: 'it', focus: typed.slice(0, 60) }),
  articles: ({ typed }: Used) => ({ query: typed }),
} as const;

describe.each(Object.entries(COMMANDS))('/%s', (name, options) => {
  it('notifies nobody but the one who is mentioned, whatever stands in articles, questions and names', async () => {
    await fc.assert(
      fc.asyncProperty(used, async (parts) => {
        const { title, author, publication, words, mention, isPrivate } = parts;
        const source = { id: 'it', title, authors: [author], publication };
        const article = makeArticle({ ...source, paragraphs: [[words], [`The ${words} fog.`]] });
        const services = servicesOf({
          pullquote: fakePullquote({ articles: [article] }),
          records: RECORDS,
        });
        const bot = createBot({ commands, services, log: recordingLog(), schedule: unhurried });
        const takesMention = name === 'ask' || name === 'quote' || name === 'read';
        const pointed = takesMention && mention !== undefined ? { mention } : {};
        const kept = isPrivate && name !== 'read' ? { private: true } : {};
        const sent = commandInteraction(name, { ...options(parts), ...pointed, ...kept });
        const member = { ...sent.member, nick: parts.name };
        const { response } = await bot({ ...sent, member } as typeof sent);
        expect(responseFaults(response)).toEqual([]);
        const { data } = response as { readonly data: { readonly allowed_mentions?: object } };
        const { isPrivate: isShownToOne, texts } = readMessage(data);
        const isTold = 'mention' in pointed && !isShownToOne;
        expect(data.allowed_mentions).toEqual({ parse: [], ...(isTold && { users: [BEN] }) });
        const live = texts.flatMap((text) => withoutEscapes(text).match(LIVE) ?? []);
        expect(live).toEqual('mention' in pointed ? [`<@${BEN}>`] : []);
      }),
      { numRuns: 60 },
    );
  });
});
