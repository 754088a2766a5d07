import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import {
  encodeReference,
  type QuoteReference,
  quoteReference,
} from '../../src/answers/quote-reference/quote-reference.ts';
import type { Click } from '../../src/discord/command.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import {
  CITATION_STYLES,
  type CitationStyle,
} from '../../src/presentation/citation/citation-style.ts';
import { prepareReferences } from '../../src/presentation/citation/references.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { keptReference } from '../in-context/context-button.ts';
import { drawLostQuote } from '../in-context/lost-quote-card.ts';
import { type ShownQuote, shownQuote } from '../in-context/shown-quotes.ts';
import { type CitableQuote, drawCitation } from './citation-card.ts';
import { citeId } from './cite-button.ts';
import { quotesIn } from './quotes-in.ts';

const chosenStyle = z.tuple([z.enum(CITATION_STYLES)]);
const chosenQuote = z.tuple([keptReference]);

/** Cite: a quote in a style of citation, ready to be copied. */
export const cite = defineAction(citeId, {
  shows: ({ wanted }) => (wanted === 'open' || wanted === 'shown' ? 'private' : 'in-place'),

  async press(state, click, context) {
    const { voice } = context;
    const wanted = await wantedBy(state, click, context);
    if (!wanted) return { kind: 'reply', reply: drawNothingToCite(state, voice), isPassing: true };
    const { chosen, choices, style } = wanted;
    const resolved = await context.pullquote.resolve(chosen.reference, chosen.words);
    if (resolved.kind !== 'unchanged' && resolved.kind !== 'moved') {
      return { kind: 'reply', reply: drawLostQuote(resolved, voice), isPassing: true };
    }
    const options = {
      style,
      accessed: new Date(context.nowMs),
      chosen: quoteReference(resolved.quote),
      choices: withoutRepeated(await Promise.all(choices.map((each) => asCitable(each, context)))),
    };
    const reply = await drawCitation(resolved.quote, options, voice);
    // The next click chooses one.
    if (!wanted.isOpen) context.afterwards(prepareReferences());
    return wanted.isOpen ? { kind: 'update', reply } : { kind: 'reply', reply, isPassing: true };
  },
});

interface Wanted {
  readonly chosen: ShownQuote;
  readonly choices: readonly ShownQuote[];
  readonly style: CitationStyle;
  /** It was chosen on a citation that is open already. */
  readonly isOpen: boolean;
}

type CiteState = ReturnType<typeof citeId.read>;

/** @returns undefined if the message shows no quotes. */
async function wantedBy(
  state: CiteState,
  { values, message }: Omit<Click, 'state'>,
  { pullquote }: Context,
): Promise<Wanted | undefined> {
  switch (state.wanted) {
    case 'open':
    case 'shown': {
      const choices =
        'quote' in state ? [shownQuote(message, state.quote)] : await quotesIn(message, pullquote);
      const [chosen] = choices;
      return chosen && { chosen, choices, style: 'plain', isOpen: false };
    }
    case 'style': {
      const [style] = parseInput(chosenStyle, values);
      return chosenIn(message, state.quote, style);
    }
    case 'choice': {
      const [reference] = parseInput(chosenQuote, values);
      return chosenIn(message, reference, state.style);
    }
  }
}

function chosenIn(message: APIMessage, reference: QuoteReference, style: CitationStyle): Wanted {
  const chosen = shownQuote(message, reference);
  const others = choicesIn(message);
  return { chosen, choices: others.length > 0 ? others : [chosen], style, isOpen: true };
}

/** The quotes that an open citation offers. */
function choicesIn(message: APIMessage): readonly ShownQuote[] {
  for (const component of walkComponents(message.components ?? [])) {
    if (component.type !== ComponentType.StringSelect) continue;
    if (citeId.stateIn(component.custom_id)?.wanted !== 'choice') continue;
    return component.options.map(({ value }) =>
      shownQuote(message, parseInput(keptReference, value)),
    );
  }
  return [];
}

/** A message may quote the same words twice; nobody chooses between them. */
function withoutRepeated(all: readonly CitableQuote[]): readonly CitableQuote[] {
  const byReference = new Map(all.map((each) => [encodeReference(each.reference), each]));
  return [...byReference.values()];
}

/** By where it stands today, so that nobody needs its words to find it again. */
async function asCitable(
  { reference, words }: ShownQuote,
  { pullquote }: Context,
): Promise<CitableQuote> {
  const resolved = await pullquote.resolve(reference, words);
  if (!('quote' in resolved)) return { reference, quote: undefined };
  return { reference: quoteReference(resolved.quote), quote: resolved.quote };
}

function drawNothingToCite({ wanted }: CiteState, voice: Voice): Reply {
  const { say } = voice;
  if (wanted === 'shown') {
    const changed = { happened: say('context.changed'), next: say('article.gone-next') };
    return drawNotice(changed, voice);
  }
  return drawNotice({ happened: say('cite.nothing'), next: say('cite.nothing-next') }, voice);
}
