import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import {
  FILE,
  fullTextId,
  OPEN,
  READ,
  sourceId,
  summaryId,
} from '../../src/discord/article-buttons.ts';
import { articleOption } from '../../src/discord/article-option.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Reaction } from '../../src/discord/command.ts';
import { encodeCustomId } from '../../src/discord/custom-id.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { integerOption } from '../../src/discord/option.ts';
import { parseInput } from '../../src/discord/options.ts';
import { drawArticleGone } from '../../src/presentation/sources/article-gone.ts';
import { articlePages, pageOfParagraph } from './article-pages.ts';
import { drawFullText } from './full-text-card.ts';
import { drawJumpForm, JUMP_FIELD } from './jump-form.ts';
import { PAGE_STEPS } from './read-buttons.ts';
import { drawReadPage } from './read-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { type Turned, turnPage } from './turn-page.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

const JUMP = 'jump';

const number = z.coerce.number().int();

const stateSchema = z.union([
  z.tuple([z.string(), z.enum([...PAGE_STEPS, JUMP, OPEN]), number]),
  z.tuple([z.string(), z.literal(FILE)]),
]);

const jumpSchema = z.object({
  state: z.tuple([z.string(), z.literal(JUMP), number]),
  fields: z.object({ [JUMP_FIELD]: z.string() }),
});

export const read = defineCommand({
  name: 'read',
  options: {
    article: articleOption({ required: true }),
    page: integerOption({ default: 1 }),
  },
  isPrivate: true,

  async run({ article, page }, { voice }) {
    return showPage(article, turnTo(article, page), voice);
  },

  async press({ state }, { pullquote, voice }) {
    const [reference, wanted, place = 1] = parseInput(stateSchema, state);
    const article = await pullquote.articleByReference(reference);
    if (!article) return { kind: 'reply', reply: drawArticleGone(voice) };
    switch (wanted) {
      case FILE:
        return { kind: 'reply', reply: drawFullText(article, voice) };
      case OPEN: {
        const turned = turnTo(article, pageOfParagraph(article, place));
        return { kind: 'reply', reply: showPage(article, turned, voice) };
      }
      case JUMP:
        return { kind: 'form', form: askForPage(article, place, voice) };
      default:
        return { kind: 'update', reply: showPage(article, turnTo(article, place), voice) };
    }
  },

  async submit(submission, { pullquote, voice }): Promise<Reaction> {
    const { state, fields } = parseInput(jumpSchema, submission);
    const [reference, , open] = state;
    const article = await pullquote.articleByReference(reference);
    if (!article) return { kind: 'reply', reply: drawArticleGone(voice) };
    const turned = turnTo(article, fields[JUMP_FIELD], open);
    return { kind: 'update', reply: showPage(article, turned, voice) };
  },
});

function turnTo(article: Article, typed: string | number, open?: number): Turned {
  const pages = articlePages(article).length;
  return turnPage(typed, { pages, ...(open !== undefined && { open }) });
}

function askForPage(article: Article, page: number, voice: Voice) {
  const customId = encodeCustomId({
    command: READ,
    state: [referenceTo(article), JUMP, String(page)],
  });
  return drawJumpForm(customId, { page, pages: articlePages(article).length }, voice);
}

function showPage(article: Article, turned: Turned, voice: Voice): Reply {
  const reference = referenceTo(article);
  const pageId = (step: string, page: number): string =>
    encodeCustomId({ command: READ, state: [reference, step, String(page)] });
  const buttons = {
    stepId: pageId,
    jumpId: pageId(JUMP, turned.page),
    summaryId: summaryId(article),
    fileId: fullTextId(article),
    sourceId: sourceId(article),
  };
  return drawReadPage(article, { turned, buttons }, voice);
}
