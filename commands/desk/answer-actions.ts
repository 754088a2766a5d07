import { fitAll, openQuoteLimit } from '../../src/answers/quote-limit.ts';
import { z } from 'zod';
import {
  encodeReference,
  quoteReference,
} from '../../src/answers/quote-reference/quote-reference.ts';
import { excerptOf } from '../../src/answers/excerpt-at.ts';
import type { Article, ArticleSource } from '../../src/articles/article.ts';
import type { Quote } from '../../src/articles/quote.ts';
import { mayAnswerPublicly } from '../../src/discord/audience.ts';
import { askerCode } from '../../src/discord/clicked-message.ts';
import type { Reaction } from '../../src/discord/command.ts';
import { type Context, type Place, visibleIn } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { managementOf } from '../../src/discord/management.ts';
import { parseInput } from '../../src/discord/outdated-input.ts';
import { drawArticleGone, drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { wordingCode } from '../../src/records/desk.ts';
import type { AskedInVain } from '../../src/records/unmet-questions.ts';
import { drawLostQuote } from '../in-context/lost-quote-card.ts';
import {
  type ChosenPassage,
  type DeskAnswer,
  deskArticleId,
  deskPassageId,
  deskQuoteId,
  drawDeskAnswer,
  drawSearchForm,
  drawWordsForm,
  TYPED_FIELD,
} from './answer-card.ts';
import { drawChosenAnswer } from './chosen-answer-card.ts';
import { drawQuestionGone, findDeskQuestion, wordingsOf } from './desk-questions.ts';

/** Discord's limit for a select (its component reference). */
const MAX_ARTICLES = 25;

/** So many of the best passages are looked at for articles that may answer. */
const MAX_PASSAGES = 100;

/** The articles that may answer a question, to choose from. */
export async function openAnswer(question: AskedInVain, context: Context): Promise<Reply> {
  return drawDeskAnswer(await beginAnswer(question, undefined, context), context.voice);
}

async function beginAnswer(
  { question }: AskedInVain,
  typed: string | undefined,
  { pullquote }: Context,
): Promise<DeskAnswer> {
  const code = wordingCode(question);
  if (typed !== undefined) {
    const articles = await pullquote.suggestArticles(typed, MAX_ARTICLES);
    return { question, code, typed, articles: articles.filter(({ linkOnly }) => !linkOnly) };
  }
  const passages = await pullquote.rank({ text: question, isWide: true }, MAX_PASSAGES);
  const nearest = new Map(passages.map(({ article }) => [article.id, article as ArticleSource]));
  const newest = await pullquote.suggestArticles('', MAX_ARTICLES);
  for (const article of newest) {
    if (!article.linkOnly && !nearest.has(article.id)) nearest.set(article.id, article);
  }
  return { question, code, articles: [...nearest.values()].slice(0, MAX_ARTICLES) };
}

/** Chooses an article, of which the best passage is shown; or searches for one by a form. */
export const chooseArticle = defineAction(deskArticleId, {
  press: (state, { values }, context) =>
    withQuestion(state.code, context, async (question) => {
      if (state.wanted === 'search') {
        const form = drawSearchForm(
          { question: question.question, code: state.code },
          context.voice,
        );
        return { kind: 'form', form };
      }
      return showPassage(question, { reference: values[0] ?? '', skip: 0, words: '' }, context);
    }),

  form: {
    fields: z.object({ [TYPED_FIELD]: z.string() }),
    submit: (state, { fields }, context) =>
      withQuestion(state.code, context, async (question) => {
        const answer = await beginAnswer(question, fields[TYPED_FIELD], context);
        return { kind: 'update', reply: drawDeskAnswer(answer, context.voice) };
      }),
  },
});

/** Another passage of the article: the next one, or by words that are typed in a form. */
export const choosePassage = defineAction(deskPassageId, {
  press: ({ wanted, code, article: reference, skip, words }, _click, context) =>
    withQuestion(code, context, async (question) => {
      if (wanted === 'another') return showPassage(question, { reference, skip, words }, context);
      const article = await context.pullquote.articleByReference(reference);
      if (!article) return { kind: 'reply', reply: drawArticleGone(context.voice) };
      const about = { question: question.question, code };
      return { kind: 'form', form: drawWordsForm(about, article, context.voice) };
    }),

  form: {
    fields: z.object({ [TYPED_FIELD]: z.string() }),
    submit: ({ code, article: reference }, { fields }, context) =>
      withQuestion(code, context, async (question) => {
        const words = fields[TYPED_FIELD];
        return showPassage(question, { reference, skip: 0, words }, context);
      }),
  },
});

/** Keep as the answer here; Post in a channel. */
export const answerWith = defineAction(deskQuoteId, {
  press: ({ wanted, code, quote: reference }, { values, parentChannels }, context) =>
    withQuestion(code, context, async (question, serverId) => {
      const resolved = await context.pullquote.resolve(reference);
      if (resolved.kind !== 'unchanged' && resolved.kind !== 'moved') {
        return { kind: 'reply', reply: drawLostQuote(resolved, context.voice) };
      }
      const { quote } = resolved;
      if (wanted === 'keep') return keep({ question, quote, serverId }, context);
      const [channelId] = parseInput(channelSchema, values);
      const place = { serverId, channelId, parentChannelId: parentChannels[channelId] };
      return post({ question, quote, serverId }, place, context);
    }),
});

const channelSchema = z.tuple([z.string().regex(/^\d+$/u)]);

/** What a question is to be answered with. */
interface Answering {
  readonly question: AskedInVain;
  readonly quote: Quote;
  readonly serverId: string;
}

async function keep({ question, quote, serverId }: Answering, context: Context): Promise<Reaction> {
  const { keptAnswers, desk } = context.records;
  const wordings = wordingsOf(question);
  const reference = encodeReference(quoteReference(quote));
  if (!(await keptAnswers.keep(serverId, { wordings, reference }))) {
    return say('desk.kept-full', context);
  }
  await desk.close(serverId, wordings);
  return say('desk.kept-now', context);
}

/** Another channel may use other collections than the one that the desk is in. */
async function post(
  { question, quote, serverId }: Answering,
  { channelId, parentChannelId }: Pick<Place, 'parentChannelId'> & { readonly channelId: string },
  context: Context,
): Promise<Reaction> {
  const channel = `<#${channelId}>`;
  const there = { ...context, channelId, parentChannelId };
  if (!mayAnswerPublicly(there)) return say('desk.confined', context, { channel });
  const article = await visibleIn(context.settings, there).article(quote.article.id);
  if (!article) return say('desk.unused', context, { channel });
  const chosen = { question: question.question, quote, ownerCode: askerCode(context.asker) };
  const reply = drawChosenAnswer(chosen, context.voice);
  const posted = await context.outbox.post(channelId, reply);
  if (posted.kind !== 'posted') return say('desk.not-posted', context);
  const { messageId } = posted;
  const noted = context.onPosted?.(reply, { serverId, channelId, messageId });
  if (noted) context.afterwards(noted);
  await context.records.desk.close(serverId, wordingsOf(question));
  return say('desk.posted', context, { channel });
}

interface SoughtPassage {
  /** Stands for the article. */
  readonly reference: string;
  /** How many better ones to leave out. */
  readonly skip: number;
  /** What stands in it; empty if the question finds it. */
  readonly words: string;
}

async function showPassage(
  question: AskedInVain,
  sought: SoughtPassage,
  context: Context,
): Promise<Reaction> {
  const { pullquote, voice } = context;
  const article = await pullquote.articleByReference(sought.reference);
  if (!article || article.linkOnly) return { kind: 'reply', reply: drawArticleGone(voice) };
  const chosen = await findPassage(question, article, sought, context);
  const begun = await beginAnswer(question, undefined, context);
  const others = begun.articles.filter(({ id }) => id !== article.id);
  const articles = begun.articles.some(({ id }) => id === article.id)
    ? begun.articles
    : [article, ...others].slice(0, MAX_ARTICLES);
  return { kind: 'update', reply: drawDeskAnswer({ ...begun, articles, chosen }, voice) };
}

/** The best passage of an article; where nothing in it is near, its paragraphs one after the other. */
async function findPassage(
  { question }: AskedInVain,
  article: Article,
  { skip, words }: SoughtPassage,
  { pullquote }: Context,
): Promise<ChosenPassage> {
  const answer = await pullquote.ask({
    text: words === '' ? question : words,
    articleId: article.id,
    excerpts: 1,
    skip,
    isAnyhow: true,
    isWide: true,
  });
  if (answer.kind === 'answered' || answer.kind === 'related') {
    const { excerpts, skipped = 0, hasMore = false } = answer;
    return { article, excerpt: excerpts[0], skip: skipped, hasMore, words, isInOrder: false };
  }
  const { longestQuote, linkOnly } = article;
  const paragraphs = linkOnly ? [] : article.paragraphs;
  // One after the other, they would come to more than may be shown of some articles.
  const last = longestQuote === undefined ? paragraphs.length - 1 : 0;
  const at = Math.min(skip, last);
  const paragraph = paragraphs[at];
  const [excerpt] = paragraph
    ? fitAll([excerptOf(article, paragraph, paragraph)], openQuoteLimit())
    : [];
  return {
    article,
    excerpt,
    skip: Math.max(0, at),
    hasMore: at < last,
    words,
    isInOrder: true,
  };
}

/** Does something for those who may, about a question of which something is still kept. */
async function withQuestion(
  code: string,
  context: Context,
  act: (question: AskedInVain, serverId: string) => Promise<Reaction>,
): Promise<Reaction> {
  const management = managementOf(context, 'desk');
  if (management.kind === 'refused') return { kind: 'reply', reply: management.reply };
  const question = await findDeskQuestion(code, management.serverId, context);
  if (!question) return { kind: 'reply', reply: drawQuestionGone(context.voice) };
  return act(question, management.serverId);
}

function say(
  what: `desk.${'kept-full' | 'kept-now' | 'confined' | 'unused' | 'not-posted' | 'posted'}`,
  { voice }: Context,
  values: Readonly<Record<string, string>> = {},
): Reaction {
  const notice = { happened: voice.say(what, values), next: voice.say(`${what}-next`) };
  return { kind: 'update', reply: drawNotice(notice, voice) };
}
