import { ButtonStyle, ChannelType, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type {
  APIActionRowComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Excerpt } from '../../src/answers/answer.ts';
import { quoteReference } from '../../src/answers/quote-reference/quote-reference.ts';
import { referenceTo } from '../../src/articles/article-reference.ts';
import type { Article, ArticleSource } from '../../src/articles/article.ts';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, divider, note, text } from '../../src/presentation/cards/card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine, plainLine } from '../../src/presentation/markdown/draw-line.ts';
import { drawQuote } from '../../src/presentation/quotes/draw-quote.ts';
import { cutToFit, type FittedExcerpt } from '../../src/presentation/quotes/fit-excerpts.ts';
import { drawArticleHead } from '../../src/presentation/sources/draw-article-head.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { CODE_LENGTH } from '../../src/records/desk.ts';
import { drawArticleOptions } from '../articles/article-select.ts';
import { drawExcerpt } from '../in-context/draw-excerpt.ts';
import { keptReference } from '../in-context/context-button.ts';

const code = z.string().length(CODE_LENGTH);

/** So much has room in a custom id. */
const MAX_WORDS_UNITS = 32;

/** Chooses an article for a question, or has them looked through by what is typed in a form. */
export const deskArticleId = actionId(
  'desk-article',
  stateOf({ wanted: z.enum(['choose', 'search']), code }),
);

/** Finds another passage of an article for a question: the next one, or by words that are typed in a form. */
export const deskPassageId = actionId(
  'desk-passage',
  stateOf({
    wanted: z.enum(['another', 'words']),
    code,
    article: z.string(),
    /** How many better ones there are. */
    skip: wholeNumber({ min: 0 }),
    /** What was typed to find it; empty if it is found by the question. */
    words: z.string().max(MAX_WORDS_UNITS),
  }),
);

/** Answers a question with a passage: keeps it for those who ask again, or posts it in a channel. */
export const deskQuoteId = actionId(
  'desk-quote',
  stateOf({ wanted: z.enum(['keep', 'post']), code, quote: keptReference }),
);

/** Channels in which the bot can post; a forum only has posts. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildVoice,
];

const MAX_QUESTION_UNITS = 300;
const MAX_LINK_UNITS = 160;

/** Discord's limit for what stands below a field's label (its component reference). */
const MAX_DESCRIPTION_UNITS = 100;

/** An answer to a question, while it is being made. */
export interface DeskAnswer {
  readonly question: string;
  readonly code: string;
  /** Those that may answer, the likeliest first. */
  readonly articles: readonly ArticleSource[];
  /** What was typed to find these. */
  readonly typed?: string | undefined;
  /** The one that is chosen, and its best passage; undefined if it has none. */
  readonly chosen?: ChosenPassage | undefined;
  /** What came of the last click; a line of small print. */
  readonly note?: string | undefined;
}

export interface ChosenPassage {
  readonly article: Article;
  readonly excerpt: Excerpt | undefined;
  /** How many better ones there are. */
  readonly skip: number;
  readonly hasMore: boolean;
  /** What was typed to find it; empty if it is found by the question. */
  readonly words: string;
  /** Nothing in the article is near the words: these are its paragraphs, one after the other. */
  readonly isInOrder: boolean;
}

/** Choose an article; then its best passage for the question, which can be posted or kept. */
export function drawDeskAnswer(answer: DeskAnswer, voice: Voice): Reply {
  const { chosen } = answer;
  const draw = (excerpts: readonly FittedExcerpt[], drawWords = drawQuote) =>
    card(voice, 'ink', [
      text(`**${voice.say('desk.which-article')}**\n${drawQuestion(answer, voice)}`),
      ...drawChoice(answer, voice),
      ...(chosen ? drawChosen(chosen, excerpts, drawWords, voice) : []),
      ...(chosen?.excerpt ? drawWaysOn(answer, chosen, chosen.excerpt, voice) : []),
      ...note(chosen?.isInOrder ? voice.say('desk.in-order') : undefined),
      ...note(answer.note),
    ]);
  const found = chosen?.excerpt ? [{ ...chosen.excerpt, isCut: false }] : [];
  const shown = cutToFit(found, (cut) => draw(cut, () => ''));
  return {
    visibility: 'private',
    components: draw(shown),
    quotes: shown.map(({ quote }) => quote),
  };
}

function drawQuestion({ question }: DeskAnswer, { say }: Voice): string {
  return say('answer.question', { question: drawLine(question, MAX_QUESTION_UNITS) });
}

function drawChoice(
  { articles, code: of, typed, chosen }: DeskAnswer,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const { say } = voice;
  const open = chosen && referenceTo(chosen.article);
  const options = drawArticleOptions(articles, voice, open);
  const query = drawLine(typed ?? '', MAX_QUESTION_UNITS);
  const search = deskArticleId.of({ wanted: 'search', code: of });
  return [
    options.length === 0
      ? text(say('articles.no-match', { query }))
      : row({
          type: ComponentType.StringSelect,
          custom_id: deskArticleId.of({ wanted: 'choose', code: of }),
          placeholder: say('desk.choose-article'),
          options,
        }),
    row(button(say('desk.search-articles'), search)),
  ];
}

function row(
  ...components: readonly APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components: [...components] };
}

function drawChosen(
  { article, excerpt }: ChosenPassage,
  shown: readonly FittedExcerpt[],
  drawWords: typeof drawQuote,
  voice: Voice,
): readonly APIComponentInContainer[] {
  const head = text(drawArticleHead(article, MAX_LINK_UNITS, voice));
  if (!excerpt) return [divider(), head, text(voice.say('desk.no-passage'))];
  return [
    divider(),
    head,
    ...shown.flatMap((one) => drawExcerpt({ ...one, number: 1, count: 1 }, { drawWords }, voice)),
  ];
}

function drawWaysOn(
  { code: of }: DeskAnswer,
  { article, skip, hasMore, words }: ChosenPassage,
  { quote }: Excerpt,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  const reference = quoteReference(quote);
  const kept = words.slice(0, MAX_WORDS_UNITS).toWellFormed();
  const place = { code: of, article: referenceTo(article), words: kept };
  const next = deskPassageId.of({ ...place, wanted: 'another', skip: hasMore ? skip + 1 : 0 });
  const byWords = deskPassageId.of({ ...place, wanted: 'words', skip });
  const keep = deskQuoteId.of({ wanted: 'keep', code: of, quote: reference });
  return [
    row(
      { ...button(say('desk.keep'), keep), style: ButtonStyle.Primary },
      button(say('desk.another'), next, !hasMore && skip === 0),
      button(say('desk.other-words'), byWords),
    ),
    row({
      type: ComponentType.ChannelSelect,
      custom_id: deskQuoteId.of({ wanted: 'post', code: of, quote: reference }),
      channel_types: CHANNEL_TYPES,
      placeholder: say('desk.post-in'),
    }),
  ];
}

export const TYPED_FIELD = 'typed';

/** Asks for a part of an article's title, author or tag. */
export function drawSearchForm(
  { question, code: of }: Pick<DeskAnswer, 'question' | 'code'>,
  { say }: Voice,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: deskArticleId.of({ wanted: 'search', code: of }),
    title: say('desk.search-articles'),
    components: [typedField(say('desk.search-for'), question, MAX_DESCRIPTION_UNITS)],
  };
}

/** Asks for words that stand in the passage that is meant. */
export function drawWordsForm(
  { question, code: of }: Pick<DeskAnswer, 'question' | 'code'>,
  article: ArticleSource,
  { say }: Voice,
): APIModalInteractionResponseCallbackData {
  const state = { code: of, article: referenceTo(article), words: '' };
  return {
    custom_id: deskPassageId.of({ ...state, wanted: 'words', skip: 0 }),
    title: say('desk.other-words'),
    components: [typedField(say('desk.words-in-it'), question, MAX_WORDS_UNITS)],
  };
}

/** Forms show their texts as they are. */
function typedField(label: string, question: string, maxLength: number): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    description: plainLine(question, MAX_DESCRIPTION_UNITS),
    component: {
      type: ComponentType.TextInput,
      custom_id: TYPED_FIELD,
      style: TextInputStyle.Short,
      required: true,
      max_length: maxLength,
    },
  };
}
