import type { APIInteraction } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Article } from '../../src/articles/article.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { createBot } from '../../src/discord/create-bot.ts';
import type { Pullquote } from '../../src/pullquote.ts';
import {
  CANARIES,
  CANARY_RULES,
  INNOCENT,
  KNOWING,
  OPEN,
  OTHER,
  SECRET,
  TRUSTED,
} from './canaries.ts';
import { collectionsIn } from './collections.ts';
import { everyUse } from './every-use.ts';
import { sendTo, type Sent, stepsFrom } from './follow-all.ts';
import { as, inDirectMessages } from './occasion.ts';
import { recordingLog } from './recording-log.ts';
import { keepRecords } from './records.ts';
import { servicesOf } from './services.ts';

const NOW = Date.UTC(2024, 9, 1, 12);
const MANAGER = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/** What is open to be asked, how far it is followed, and what answers. */
export interface LeakSearch {
  readonly pullquoteOf: (articles: readonly Article[]) => Promise<Pullquote>;
  /** So many clicks behind a reply, and so many of them in all. */
  readonly depth: number;
  readonly maxClicks: number;
  /** So many of what is typed by those who know nothing of it, and by those who know it. */
  readonly innocent: number;
  readonly knowing: number;
}

type Where = (interaction: APIInteraction) => APIInteraction;

const inTrusted: Where = (interaction) =>
  as({ guildId: TRUSTED, userId: '1200000000000000061', permissions: MANAGER }, interaction);
const inOther: Where = (interaction) =>
  as(
    {
      guildId: OTHER,
      userId: '1200000000000000062',
      permissions: MANAGER,
      channel: { id: '1200000000000000052', type: 0 },
    },
    interaction,
  );
const inOtherAsMember: Where = (interaction) =>
  as(
    {
      guildId: OTHER,
      userId: '1200000000000000063',
      permissions: 0n,
      channel: { id: '1200000000000000052', type: 0 },
    },
    interaction,
  );

/** No two places have the same message. */
const onOtherMessage: Where = (interaction) =>
  'message' in interaction && interaction.message
    ? { ...interaction, message: { ...interaction.message, id: '1200000000000000071' } }
    : interaction;

async function botOver(
  articles: readonly Article[],
  { pullquoteOf }: Pick<LeakSearch, 'pullquoteOf'>,
): Promise<Bot> {
  const collections = collectionsIn(CANARY_RULES);
  const termed = articles.map((article) => collections.withTerms(article));
  return createBot({
    commands,
    services: servicesOf({
      pullquote: await pullquoteOf(termed),
      records: await keepRecords({ now: () => NOW }),
      collections,
    }),
    log: recordingLog(),
    random: () => 0.5,
    now: () => NOW,
    schedule: () => () => {},
  });
}

interface Step {
  readonly way: string;
  readonly depth: number;
  readonly interaction: APIInteraction;
}

function usesOf(texts: readonly string[]): readonly Step[] {
  return Array.from(everyUse(commands, { texts }), ([way, interaction]) => ({
    way,
    depth: 0,
    interaction,
  }));
}

/** Goes on with whatever replies offer; each thing that can be clicked once. */
async function explore(
  first: readonly Step[],
  texts: readonly string[],
  visit: (step: Step) => Promise<Sent>,
  { depth, maxClicks }: Pick<LeakSearch, 'depth' | 'maxClicks'>,
): Promise<number> {
  const queue = [...first];
  const known = new Set<string>();
  let steps = 0;
  for (const step of queue) {
    if (steps >= first.length + maxClicks) break;
    steps += 1;
    const sent = await visit(step);
    if (step.depth >= depth) continue;
    for (const [label, interaction] of stepsFrom(sent, step.interaction, texts)) {
      const key = JSON.stringify(interaction.data);
      if (known.has(key)) continue;
      known.add(key);
      queue.push({ way: `${step.way} → ${label}`, depth: step.depth + 1, interaction });
    }
  }
  return steps;
}

/** All that is said, with escapes taken out. */
function saidIn(sent: Sent): string {
  return JSON.stringify(sent).replaceAll('\\', '');
}

/** Asks two bots the same, and gives the first difference there is. */
function compare(one: Bot, other: Bot, where: Where) {
  const differences: string[] = [];
  const visit = async ({ way, interaction }: Step): Promise<Sent> => {
    const placed = where(interaction);
    const [sent, wanted] = [await sendTo(one, placed), await sendTo(other, placed)];
    const [is, shouldBe] = [saidIn(sent), saidIn(wanted)];
    if (is !== shouldBe) differences.push(`${way}\n  is      ${is}\n  wanted  ${shouldBe}`);
    return sent;
  };
  return { differences, visit };
}

/** What no place is told that hasn't the right to it, whatever engine is asked. */
export function describeNoLeaks(name: string, search: LeakSearch): void {
  const innocent = INNOCENT.slice(0, search.innocent);
  const knowing = KNOWING.slice(0, search.knowing);
  describe(`${name}: a place without rights`, () => {
    const everything = [...OPEN, ...SECRET];

    it('would be told of the articles if it had them', async () => {
      const bot = await botOver(everything, search);
      const found = new Set<string>();
      await explore(
        usesOf(knowing.slice(0, 3)),
        [],
        async ({ interaction }) => {
          const sent = await sendTo(bot, inTrusted(interaction));
          for (const [word] of saidIn(sent).matchAll(new RegExp(CANARIES, 'giu'))) {
            found.add(word.toLowerCase());
          }
          return sent;
        },
        search,
      );
      expect([...found]).toEqual(
        expect.arrayContaining(['smergle', 'vantrix', 'xylograde', 'krellmark', 'zwarnickel']),
      );
    });

    it.each([
      ['a server, for those who manage it', inOther],
      ['a server, for its members', inOtherAsMember],
      ['a direct message', inDirectMessages],
    ])(
      'is told the same as if there were no other articles, whatever is used: %s',
      async (_, where) => {
        const bot = await botOver(everything, search);
        // Others may have asked before.
        for (const { interaction } of usesOf(knowing.slice(0, 4)))
          await sendTo(bot, inTrusted(interaction));
        const { differences, visit } = compare(bot, await botOver(OPEN, search), where);
        const texts = [...innocent, ...knowing];
        const steps = await explore(usesOf(texts), innocent.slice(0, 2), visit, search);
        expect(differences).toEqual([]);
        expect(steps).toBeGreaterThan(search.maxClicks);
      },
    );

    it('hears no word of them, whatever is used', async () => {
      const bot = await botOver(everything, search);
      const leaks: string[] = [];
      await explore(
        usesOf(innocent),
        innocent.slice(0, 2),
        async ({ way, interaction }) => {
          const sent = await sendTo(bot, inOther(interaction));
          const leak = CANARIES.exec(saidIn(sent));
          if (leak) leaks.push(`${way}: ${leak[0]}`);
          return sent;
        },
        search,
      );
      expect(leaks).toEqual([]);
    });

    it('takes every button from elsewhere for one of an article that isn’t there', async () => {
      const bot = await botOver(everything, search);
      const moved: Step[] = [];
      await explore(
        usesOf([...knowing, 'Who carried smergle up the stairs?']),
        knowing.slice(0, 1),
        async (step) => {
          const interaction = onOtherMessage(step.interaction);
          if (step.depth > 0) moved.push({ ...step, interaction, depth: search.depth });
          return sendTo(bot, inTrusted(step.interaction));
        },
        search,
      );
      expect(moved.length).toBeGreaterThan(search.maxClicks / 10);
      const { differences, visit } = compare(bot, await botOver(OPEN, search), inOther);
      await explore(moved, [], visit, search);
      expect(differences).toEqual([]);
    });
  });
}
