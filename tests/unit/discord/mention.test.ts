import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Reaction } from '../../../src/discord/command.ts';
import { pointedAt, stillPointed } from '../../../src/discord/mention.ts';
import { sendFirst } from '../../../src/discord/message.ts';
import { userOption } from '../../../src/discord/option.ts';
import { OutdatedInputError } from '../../../src/discord/outdated-input.ts';
import { card, text } from '../../../src/presentation/cards/card.ts';
import type { Reply } from '../../../src/presentation/cards/reply.ts';
import { textsOf } from '../../support/texts-of.ts';
import { ENGLISH, PLAIN } from '../../support/voices.ts';

const BEN = '1180000000000000102';

function replyOf(words: string, visibility: Reply['visibility'] = 'public'): Reply {
  return { visibility, quotes: [], components: card(PLAIN, 'ink', [text(words)]) };
}

function update(reaction: Reply, on: Reply): readonly string[] {
  const message = { components: on.components } as unknown as APIMessage;
  const still = stillPointed({ kind: 'update', reply: reaction }, message);
  return still.kind === 'update' ? textsOf(still.reply.components) : [];
}

describe('a reply that is pointed at somebody', () => {
  it('says so, and may notify them and nobody else', () => {
    const pointed = pointedAt(replyOf('Fog.'), BEN, ENGLISH);
    expect(textsOf(pointed.components)).toEqual([`For <@${BEN}>`, 'Fog.']);
    expect(sendFirst(pointed, 'public').response).toMatchObject({
      data: { allowed_mentions: { parse: [], users: [BEN] } },
    });
  });

  it('says that they were not told if it is private', () => {
    const pointed = pointedAt(replyOf('Fog.', 'private'), BEN, ENGLISH);
    expect(pointed.mention).toBeUndefined();
    expect(textsOf(pointed.components)).toEqual([
      'Fog.',
      `-# <@${BEN}> wasn’t told of it: only you see this.`,
    ]);
  });

  it('goes on saying so when it changes, once', () => {
    const pointed = pointedAt(replyOf('Fog.'), BEN, ENGLISH);
    expect(update(replyOf('Mist.'), pointed)).toEqual([`For <@${BEN}>`, 'Mist.']);
    expect(update(replyOf('Mist.'), replyOf(String.raw`For \<@7>`))).toEqual(['Mist.']);
    expect(update(replyOf('Mist.'), replyOf('Fog.'))).toEqual(['Mist.']);
    const reply: Reaction = { kind: 'reply', reply: replyOf('Mist.') };
    expect(stillPointed(reply, undefined)).toBe(reply);
  });
});

describe('an option for somebody', () => {
  it('gives their id, and calls anything else outdated', async () => {
    const option = userOption();
    expect(option.declared).toEqual({ type: 6 });
    const context = {} as Parameters<typeof option.read>[1];
    expect(await option.read(BEN, context)).toEqual({ kind: 'value', value: BEN });
    expect(await option.read(undefined, context)).toEqual({ kind: 'value', value: undefined });
    await expect(option.read('@everyone', context)).rejects.toThrow(OutdatedInputError);
  });
});
