import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { decodeReference } from '../../src/answers/quote-reference/quote-reference.ts';
import type { ResolvedReference } from '../../src/answers/quote-reference/resolve-reference.ts';
import type { Quote } from '../../src/articles/quote.ts';
import type { Action, Click } from '../../src/discord/command.ts';
import type { Context } from '../../src/discord/context.ts';
import { decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.ts';
import { OutdatedInputError, parseInput } from '../../src/discord/options.ts';
import { contextId, type ShownQuote, shownQuotes } from '../in-context/shown-quotes.ts';
import { CITATION_STYLES, type CitationStyle } from '../../src/presentation/citation/citation.ts';
import { drawCitation } from './citation-card.ts';
import { drawLostQuote } from '../in-context/lost-quote-card.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

const NAME = 'cite';
const CHOICE = 'choice';

const style = z.enum(CITATION_STYLES);

/** The button, for all quotes of its message or for one; the selects of a style and of a quote. */
const clickSchema = z.union([
  z.object({ state: z.tuple([z.literal('open')]) }).transform(() => ({ kind: 'open' }) as const),
  z
    .object({ state: z.tuple([z.literal('open'), z.string()]) })
    .transform(({ state: [, reference] }) => ({ kind: 'one', reference }) as const),
  z
    .object({ state: z.tuple([z.literal('style'), z.string()]), values: z.tuple([style]) })
    .transform(
      ({ state: [, reference], values: [style] }) =>
        ({ kind: 'chosen', reference, style }) as const,
    ),
  z
    .object({ state: z.tuple([z.literal(CHOICE), style]), values: z.tuple([z.string()]) })
    .transform(
      ({ state: [, style], values: [reference] }) =>
        ({ kind: 'chosen', reference, style }) as const,
    ),
]);

/** Cite: a quote in a style of citation, ready to be copied. */
export const cite: Action = {
  name: NAME,

  async press(click, context) {
    const { voice } = context;
    const wanted = wantedBy(click);
    if (!wanted) return { kind: 'reply', reply: drawNothingToCite(voice) };
    const { chosen, choices, style } = wanted;
    const resolved = await resolve(chosen, context);
    if (resolved.kind !== 'unchanged' && resolved.kind !== 'moved') {
      return { kind: 'reply', reply: drawLostQuote(resolved, contextId, voice) };
    }
    const options = {
      style,
      accessed: new Date(context.nowMs),
      styleId: encodeCustomId({ command: NAME, state: ['style', chosen.reference] }),
      chosen: chosen.reference,
      choices: await Promise.all(
        choices.map(async (each) => ({
          value: each.reference,
          quote: await quoteOf(each, context),
        })),
      ),
      choiceId: encodeCustomId({ command: NAME, state: [CHOICE, style] }),
    };
    const reply = await drawCitation(resolved.quote, options, voice);
    return { kind: wanted.isOpen ? 'update' : 'reply', reply };
  },
};

interface Wanted {
  readonly chosen: ShownQuote;
  readonly choices: readonly ShownQuote[];
  readonly style: CitationStyle;
  /** It was chosen on a citation that is open already. */
  readonly isOpen: boolean;
}

/** @returns undefined if the message shows no quotes. */
function wantedBy(click: Click): Wanted | undefined {
  const pressed = parseInput(clickSchema, click);
  if (pressed.kind === 'chosen') {
    const { reference, style } = pressed;
    const chosen = { reference, words: undefined };
    const others = choicesIn(click.message);
    return { chosen, choices: others.length > 0 ? others : [chosen], style, isOpen: true };
  }
  const choices =
    pressed.kind === 'one'
      ? [{ reference: pressed.reference, words: undefined }]
      : shownQuotes(click.message);
  const [chosen] = choices;
  return chosen && { chosen, choices, style: 'plain', isOpen: false };
}

/** The quotes that an open citation offers. */
function choicesIn({ components = [] }: APIMessage): readonly ShownQuote[] {
  for (const component of walkComponents(components)) {
    if (component.type !== ComponentType.StringSelect) continue;
    if (decodeCustomId(component.custom_id)?.state[0] !== CHOICE) continue;
    return component.options.map(({ value }) => ({ reference: value, words: undefined }));
  }
  return [];
}

/** @throws OutdatedInputError if it isn't a reference of this version. */
async function resolve(
  { reference, words }: ShownQuote,
  { pullquote }: Context,
): Promise<ResolvedReference> {
  const decoded = decodeReference(reference);
  if (!decoded) throw new OutdatedInputError('no such quote');
  return pullquote.resolve(decoded, words);
}

async function quoteOf(shown: ShownQuote, context: Context): Promise<Quote | undefined> {
  const resolved = await resolve(shown, context);
  return 'quote' in resolved ? resolved.quote : undefined;
}

function drawNothingToCite(voice: Voice): Reply {
  const { say } = voice;
  return drawNotice({ happened: say('cite.nothing'), next: say('cite.nothing-next') }, voice);
}
