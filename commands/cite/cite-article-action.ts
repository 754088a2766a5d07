import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Click } from '../../src/discord/command.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import { drawArticleGone } from '../../src/presentation/cards/notice-card.ts';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import {
  CITATION_STYLES,
  type CitationStyle,
} from '../../src/presentation/citation/citation-style.ts';
import { prepareReferences } from '../../src/presentation/citation/references.ts';
import { articleId } from '../articles/article-select.ts';
import { drawArticleCitation } from './article-citation-card.ts';
import { citeArticleId } from './cite-article-button.ts';

const chosenStyle = z.tuple([z.enum(CITATION_STYLES)]);
const chosenArticle = z.tuple([z.string()]);

/** Cite, under a list: an article in a style of citation, ready to be copied. */
export const citeArticles = defineAction(citeArticleId, {
  shows: ({ wanted }) => (wanted === 'open' ? 'private' : 'in-place'),

  async press(state, click, context) {
    const { voice, nowMs } = context;
    const isOpen = state.wanted !== 'open';
    const choices = await choicesIn(click.message, context);
    const { reference, style } = wantedBy(state, click);
    const article =
      reference === undefined ? choices[0] : await context.pullquote.articleByReference(reference);
    if (!article) return { kind: 'reply', reply: drawArticleGone(voice), isPassing: true };
    const options = { style, accessed: new Date(nowMs), choices };
    const reply = await drawArticleCitation(article, options, voice);
    if (isOpen) return { kind: 'update', reply };
    // The next click chooses one.
    context.afterwards(prepareReferences());
    return { kind: 'reply', reply, isPassing: true };
  },
});

/** The article that is wanted, or else the first one, and in which style. */
function wantedBy(
  state: ReturnType<typeof citeArticleId.read>,
  { values }: Omit<Click, 'state'>,
): { readonly reference?: string; readonly style: CitationStyle } {
  switch (state.wanted) {
    case 'open':
      return { style: 'plain' };
    case 'style': {
      const [style] = parseInput(chosenStyle, values);
      return { reference: state.article, style };
    }
    case 'choice': {
      const [reference] = parseInput(chosenArticle, values);
      return { reference, style: state.style };
    }
  }
}

/** The articles that a list, or an open citation, lets choose from, as far as they are still there. */
async function choicesIn(message: APIMessage, { pullquote }: Context) {
  for (const component of walkComponents(message.components ?? [])) {
    if (component.type !== ComponentType.StringSelect) continue;
    const { custom_id: id, options } = component;
    const isChoice = citeArticleId.stateIn(id)?.wanted === 'choice';
    if (!isChoice && !articleId.stateIn(id)) continue;
    const found = options.map(({ value }) => pullquote.articleByReference(value));
    return (await Promise.all(found)).filter((article) => article !== undefined);
  }
  return [];
}
