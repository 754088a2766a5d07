import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { type Quote, quote } from '../../src/articles/quote.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, note, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { cutToFit, type FittedExcerpt } from '../../src/presentation/quotes/fit-excerpts.ts';
import { fitScreens } from '../../src/presentation/quotes/fit-screens.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { PROPOSAL_ID_LENGTH } from '../../src/records/proposals.ts';
import { drawAskInButton } from '../ask/ask-in-button.ts';
import { drawReadButton } from '../read/read-button.ts';
import { drawSummaryButton } from '../summarize/summary-button.ts';

/** Does with something that was read, or suggested, what is wanted. */
export const additionId = actionId(
  'addition',
  stateOf({
    wanted: z.enum(['add', 'suggest', 'leave', 'look', 'accept', 'decline']),
    id: z.string().length(PROPOSAL_ID_LENGTH),
  }),
);

const MAX_LINK_UNITS = 160;
const MAX_NAME_UNITS = 80;

/** Something that could be added, as it was understood. */
export interface Understood {
  readonly id: string;
  readonly article: Article;
  readonly fileName?: string | undefined;
  /** `suggest`: by somebody who may not add; `decide`: by those who decide on what others suggest. */
  readonly as: 'add' | 'suggest' | 'decide';
}

/** What was understood of a link or a file, for the asker alone, before anything is kept among the articles. */
export function drawUnderstood(understood: Understood, voice: Voice): Reply {
  const { article } = understood;
  const draw = (excerpts: readonly FittedExcerpt[], drawWords = drawQuote) =>
    card(voice, 'ink', [
      text(`**${voice.say('addition.understood')}**`),
      text(drawArticleHead(article, MAX_LINK_UNITS, voice)),
      text(`-# ${describe(understood, voice)}`),
      ...excerpts.map((excerpt) => text(drawWords(excerpt.quote, excerpt.isCut))),
      ...note(excerpts.length === 0 ? undefined : voice.say('addition.first-words')),
      row(drawWaysOn(understood, voice)),
    ]);
  const first = firstWords(article);
  const found = first
    ? fitScreens([{ quote: first, paragraph: 1, context: first, isCut: false }])
    : [];
  const shown = cutToFit(found, (cut) => draw(cut, () => ''));
  return {
    visibility: 'private',
    components: draw(shown),
    quotes: shown.map((excerpt) => excerpt.quote),
  };
}

function firstWords(article: Article): Quote | undefined {
  const [paragraph] = article.paragraphs;
  const sentence = paragraph?.sentences[0];
  return sentence && !article.linkOnly ? quote(article, sentence) : undefined;
}

/** How much there is of it, and what it doesn't tell. */
function describe({ article, fileName }: Understood, { say }: Voice): string {
  const { paragraphs, authors, published } = article;
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  return sideBySide(
    fileName === undefined ? undefined : drawLine(fileName, MAX_NAME_UNITS),
    say('article.extent', { paragraphs: paragraphs.length, sentences }),
    authors.length === 0 ? say('addition.no-author') : undefined,
    published === undefined ? say('addition.no-date') : undefined,
  );
}

function drawWaysOn({ id, as }: Understood, { say }: Voice): readonly APIButtonComponent[] {
  const first = (label: string, wanted: 'add' | 'suggest' | 'accept') => ({
    ...button(label, additionId.of({ wanted, id })),
    style: ButtonStyle.Primary as const,
  });
  switch (as) {
    case 'add':
      return [
        first(say('addition.add'), 'add'),
        button(say('addition.leave'), additionId.of({ wanted: 'leave', id })),
      ];
    case 'suggest':
      return [
        first(say('addition.suggest'), 'suggest'),
        button(say('addition.leave'), additionId.of({ wanted: 'leave', id })),
      ];
    case 'decide':
      return [
        first(say('addition.accept'), 'accept'),
        button(say('addition.decline'), additionId.of({ wanted: 'decline', id })),
      ];
  }
}

function row(components: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: [...components] };
}

function drawOpen(article: Article, voice: Voice): readonly APIButtonComponent[] {
  return [
    drawAskInButton(article, voice),
    drawReadButton(article, 1, voice),
    drawSummaryButton(article, voice),
  ];
}

/** What was added. */
export interface Added {
  readonly title: string;
  /** Undefined as long as it can't be asked of yet. */
  readonly article: Article | undefined;
  /** It was here already. */
  readonly isOld: boolean;
}

/** Says that something was added, with what can be done with it now. */
export function drawAdded({ title, article, isOld }: Added, voice: Voice): Reply {
  const { say } = voice;
  const name = article
    ? drawArticleHead(article, MAX_LINK_UNITS, voice)
    : `**${drawLine(title, MAX_NAME_UNITS) || say('article.untitled')}**`;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say(isOld ? 'addition.present' : 'addition.added')}**`),
      text(name),
      ...(isOld && article ? [] : [text(say(article ? 'addition.answers' : 'addition.soon'))]),
      ...(article ? [row(drawOpen(article, voice))] : []),
    ]),
  };
}
