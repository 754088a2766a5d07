import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { z } from 'zod';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Article } from '../../src/articles/article.ts';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import {
  drawByline,
  drawTitle,
  sideBySide,
} from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import type { AddedArticle } from '../../src/sources/add-to-collection.ts';
import { drawArticleSelect } from '../articles/article-select.ts';
import { drawPageRow, type ShownPage } from './page-row.ts';

/** Shows a page of what was added from a server. */
export const addedId = actionId('added', stateOf({ page: wholeNumber({ min: 1 }) }));

/** Removes, of what was added, the article that a reference stands for. */
export const removalId = actionId('added-remove', stateOf({ article: z.string() }));

export const ADDED_ON_PAGE = 10;

/** Something that was added, as far as it can be read by now. */
export interface ListedAddition extends AddedArticle {
  readonly article: Article | undefined;
}

export interface AddedPage {
  /** At most {@link ADDED_ON_PAGE}, the latest first. */
  readonly added: readonly ListedAddition[];
  readonly total: number;
  readonly shown: ShownPage;
  /** Whether to tell who added it. */
  readonly tellsWho: boolean;
}

/** What was added from a server; nobody is notified of being named. */
export function drawAddedList({ added, total, shown, tellsWho }: AddedPage, voice: Voice): Reply {
  const { say } = voice;
  const articles = added.flatMap(({ article }) => article ?? []);
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say('added.headline', { count: total })}**\n-# ${say('added.about')}`),
      ...added.map((one) => drawOne(one, tellsWho, voice)),
      ...(articles.length > 0 ? [drawArticleSelect(articles, voice)] : []),
      ...drawPageRow(shown, (page) => addedId.of({ page }), voice),
    ]),
  };
}

function drawOne(
  { article, by }: ListedAddition,
  tellsWho: boolean,
  voice: Voice,
): APIComponentInContainer {
  const name = article ? drawTitle(article, voice) : voice.say('added.not-yet');
  const about = sideBySide(
    article ? drawByline(article, voice) : undefined,
    tellsWho && by.userId !== undefined ? `<@${by.userId}>` : undefined,
    `<t:${Math.floor(by.atMs / 1000)}:R>`,
  );
  return text(`${name}\n-# ${about}`);
}

/** Asks once more before an article goes. */
export function drawRemovalQuestion(article: Article, voice: Voice): Reply {
  const { say } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'amber', [
      text(
        `**${say('added.remove')}**\n${drawTitle(article, voice)}\n${say('added.remove-about')}`,
      ),
      {
        type: ComponentType.ActionRow,
        components: [
          {
            ...button(say('answer.remove'), removalId.of({ article: referenceTo(article) })),
            style: ButtonStyle.Danger,
          },
        ],
      },
    ]),
  };
}
