import { z } from 'zod';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { choiceOption } from '../../src/discord/option.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { type Voice, voiceFor } from '../../src/presentation/wording/voice.ts';
import {
  type CollectionChoice,
  chosenNow,
  drawCollectionChoice,
} from '../settings/collection-choice.ts';
import { offeredIn } from '../settings/offered-collections.ts';

/** Chooses which collections somebody asks in direct messages. */
const ownCollectionsId = actionId(
  'own-collections',
  stateOf({ wanted: z.enum(['choose', 'page', 'all']), page: wholeNumber({ min: 0 }) }),
);

const chooseOwn = defineAction(ownCollectionsId, {
  async press(state, { values, message }, context) {
    const { records, asker, voice } = context;
    const offered = await offeredIn(context);
    const { collections: chosen } = await records.preferences.get(asker.id);
    const id = ownCollectionsId.of(state);
    const { wanted, page } = state;
    const collections = {
      page: chosen,
      all: [],
      choose: chosenNow({ offered, chosen }, values, { id, message }),
    }[wanted];
    if (wanted !== 'page') await records.preferences.change(asker.id, { collections });
    return {
      kind: 'update',
      reply: drawPreferences(voice, { offered, chosen: collections, page }),
    };
  },
});

export const preferences = defineCommand({
  name: 'preferences',
  options: { style: choiceOption({ rich: 'rich', plain: 'plain' }, {}) },
  isPrivate: true,

  async run({ style }, context) {
    const { records, asker, voice } = context;
    const choice = await choiceOf(context);
    if (style === undefined) return drawPreferences(voice, choice);
    await records.preferences.change(asker.id, { style });
    return drawPreferences(voiceFor(voice.locale, style), choice);
  },

  actions: [chooseOwn],
});

/** Undefined where a server says which collections are used, or there is nothing to choose from. */
async function choiceOf(context: Context): Promise<CollectionChoice | undefined> {
  const { ownCollections: chosen } = context;
  if (chosen === undefined) return undefined;
  const offered = await offeredIn(context);
  return offered.length > 1 || chosen.length > 0 ? { offered, chosen, page: 1 } : undefined;
}

/** What somebody prefers, drawn in just that way. */
export function drawPreferences(voice: Voice, choice?: CollectionChoice): Reply {
  const { say, style } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say(`preferences.${style}`)}**\n${say(`preferences.${style}.about`)}`),
      ...note(say('preferences.next')),
      ...(choice
        ? [
            divider(),
            text(
              `**${say('preferences.collections')}**\n-# ${say('preferences.collections.about')}`,
            ),
            ...drawCollectionChoice(
              choice,
              (wanted, page) => ownCollectionsId.of({ wanted, page }),
              voice,
            ),
          ]
        : []),
    ]),
  };
}
