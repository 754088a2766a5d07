import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Context } from '../../src/discord/context.ts';
import { givenAs, type Option } from '../../src/discord/option.ts';
import { MAX_CHOICE_UNITS } from '../../src/discord/suggest.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { type OfferedCollection, offeredIn } from '../settings/offered-collections.ts';

const MAX_NAME_UNITS = 100;

/** A collection that is used here, which is suggested while it is typed. */
export const collectionOption: Option<OfferedCollection, never> = {
  declared: {
    type: ApplicationCommandOptionType.String,
    max_length: MAX_CHOICE_UNITS,
    required: true,
    autocomplete: true,
  },
  async suggest(typed, context) {
    const wanted = typed.trim().toLowerCase();
    return (await usedIn(context))
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ name, articles: count, reference }) => ({
        name: `${name} (${context.voice.say('article.count', { count })})`,
        value: reference,
      }));
  },
  async read(sent, context) {
    const typed = givenAs(z.string(), { required: true }, sent);
    const { say } = context.voice;
    const names = new Intl.Collator(context.voice.locale, { sensitivity: 'base' });
    const meant = (await usedIn(context)).find(
      ({ reference, name }) => reference === typed || names.compare(name, typed.trim()) === 0,
    );
    if (meant) return { kind: 'value', value: meant };
    const happened = say('follow.no-collection', { name: drawLine(typed, MAX_NAME_UNITS) });
    const notice = drawNotice({ happened, next: say('follow.no-collection-next') }, context.voice);
    return { kind: 'notice', notice };
  },
};

/** Those that the server doesn't use are none here. */
function usedIn(context: Context): Promise<readonly OfferedCollection[]> {
  return offeredIn({ ...context, library: context.pullquote });
}
