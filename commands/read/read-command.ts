import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { wholeNumber } from '../../src/discord/action-id.ts';
import { articleOption } from '../../src/discord/article-option.ts';
import { visibilityOf } from '../../src/discord/clicked-message.ts';
import type { Reaction } from '../../src/discord/command.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { integerOption, userOption } from '../../src/discord/option.ts';
import { OutdatedInputError, parseInput } from '../../src/discord/outdated-input.ts';
import { drawArticleGone } from '../../src/presentation/cards/notice-card.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { articlePages, pageOfParagraph } from './article-pages.ts';
import { drawFullText } from './full-text-card.ts';
import { drawJumpForm, JUMP_FIELD } from './jump-form.ts';
import { readId } from './read-button.ts';
import { drawReadPage } from './read-card.ts';
import { sectionAt } from './sections.ts';
import { turnPage } from './turn-page.ts';

/** The place of a heading in the text. */
const chosenSection = z.tuple([wholeNumber({ min: 0 })]);

/** Opens an article, turns its pages, and gives it as a file. */
const open = defineAction(readId, {
  shows: ({ wanted }, { message }) =>
    wanted === 'file' || wanted === 'open' || isShown(message) ? 'private' : 'in-place',

  async press(state, { values, message }, context) {
    const { pullquote, recentQuestions, voice } = context;
    const article = await pullquote.articleByReference(state.article);
    if (!article) return { kind: 'reply', reply: drawArticleGone(voice) };
    switch (state.wanted) {
      case 'file':
        return { kind: 'reply', reply: drawFullText(article, voice) };
      case 'open': {
        recentQuestions.rememberArticle(context, article);
        const page = pageOfParagraph(article, state.place);
        return { kind: 'reply', reply: showPage(article, { wanted: page }, voice) };
      }
      case 'section': {
        const [offset] = parseInput(chosenSection, values);
        return turn(message, showSection(article, offset, voice));
      }
      case 'jump': {
        const place = { page: state.place, pages: articlePages(article).length };
        return { kind: 'form', form: drawJumpForm(article, place, voice) };
      }
      default:
        return turn(message, showPage(article, { wanted: state.place }, voice));
    }
  },

  form: {
    fields: z.object({ [JUMP_FIELD]: z.string() }),
    shows: (_state, { message }) => (isShown(message) ? 'private' : 'in-place'),

    async submit(state, { fields, message }, { pullquote, voice }) {
      if (state.wanted !== 'jump') throw new OutdatedInputError('no such form');
      const article = await pullquote.articleByReference(state.article);
      if (!article) return { kind: 'reply', reply: drawArticleGone(voice) };
      const page = { wanted: fields[JUMP_FIELD], open: state.place };
      return turn(message, showPage(article, page, voice));
    },
  },
});

export const read = defineCommand({
  name: 'read',
  options: {
    article: articleOption({ required: true }),
    page: integerOption({ default: 1 }),
    mention: userOption(),
  },
  isPrivate: true,

  async run({ article, page }, context, audience) {
    context.recentQuestions.rememberArticle(context, article);
    return showPage(article, { wanted: page }, context.voice, audience);
  },

  actions: [open],
});

interface WantedPage {
  /** As somebody typed it, or its number. */
  readonly wanted: string | number;
  /** The one that is open. Default: the first. */
  readonly open?: number;
}

function showPage(
  article: Article,
  { wanted, ...open }: WantedPage,
  voice: Voice,
  audience?: Audience,
): Reply {
  const turned = turnPage(wanted, { pages: articlePages(article).length, ...open });
  return drawReadPage(article, turned, voice, audience);
}

/** A page that everyone sees stays open for them: whoever turns it goes on reading for themselves. */
function turn(message: APIMessage | undefined, reply: Reply): Reaction {
  return { kind: isShown(message) ? 'reply' : 'update', reply };
}

function isShown(message: APIMessage | undefined): boolean {
  return message !== undefined && visibilityOf(message) === 'public';
}

/** The article may have lost its headings since. */
function showSection(article: Article, offset: number, voice: Voice): Reply {
  const section = article.linkOnly ? undefined : sectionAt(article, offset);
  if (!section) return showPage(article, { wanted: 1 }, voice);
  return drawReadPage(article, { page: section.page, section }, voice);
}
