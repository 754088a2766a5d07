import { SUMMARY_LENGTHS, type SummaryLength } from '../../src/answers/summary/summary.ts';
import type { Article } from '../../src/articles/article.ts';
import { articleOption } from '../../src/discord/article-option.ts';
import { mayAnswerPublicly } from '../../src/discord/audience.ts';
import {
  askerCode,
  changesInPlace,
  inPlaceOrCopy,
  showingOf,
} from '../../src/discord/clicked-message.ts';
import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { defineCommand } from '../../src/discord/define-command.ts';
import { booleanOption, choiceOption, textOption } from '../../src/discord/option.ts';
import { drawArticleGone } from '../../src/presentation/cards/notice-card.ts';
import type { Audience, Reply } from '../../src/presentation/cards/reply.ts';
import { drawConfined, drawSharedBy } from '../ask/sharing.ts';
import { drawSource } from './source-card.ts';
import { shareSummaryId, summaryId } from './summary-button.ts';
import { drawShareSummary } from './summary-buttons.ts';
import { drawSummary } from './summary-card.ts';

/** Tells of an article: where it comes from, what it says, or the same at another length. */
const tell = defineAction(summaryId, {
  shows: (state, { message }, context) =>
    'focus' in state ? showingOf({ message, ownerCode: state.ownerCode }, context) : 'private',

  async press(state, { message }, context) {
    const { pullquote, voice } = context;
    const article = await pullquote.articleByReference(state.article);
    if (!article) return { kind: 'reply', reply: drawArticleGone(voice) };
    if (!('focus' in state)) {
      const isSource = state.wanted === 'source';
      const reply = isSource
        ? drawSource(article, voice)
        : await summarizeBriefly(article, context);
      return { kind: 'reply', reply };
    }
    const { wanted: length, focus } = state;
    const owned = { message, ownerCode: state.ownerCode };
    return inPlaceOrCopy(owned, context, (place) => {
      const { ownerCode, ...audience } = place;
      const isShared = 'shared' in state && changesInPlace(owned, place);
      return showSummary({ article, length, focus, audience, ownerCode, isShared }, context);
    });
  },
});

/** Makes a private summary public, as it is, with the name of the one who shares it; once. */
const share = defineAction(shareSummaryId, {
  async press({ article: reference, wanted: length, focus }, _click, context) {
    const { pullquote, voice } = context;
    if (!mayAnswerPublicly(context)) return { kind: 'reply', reply: drawConfined(voice) };
    const article = await pullquote.articleByReference(reference);
    if (!article) return { kind: 'reply', reply: drawArticleGone(voice) };
    const showTo = (visibility: Reply['visibility']): Promise<Reply> =>
      showSummary({ article, length, focus, audience: { visibility }, isShared: true }, context);
    return { kind: 'update', reply: await showTo('private'), next: await showTo('public') };
  },
});

export const summarize = defineCommand({
  name: 'summarize',
  options: {
    article: articleOption({ required: true }),
    length: choiceOption(
      {
        short: 'short · 3 sentences',
        medium: 'medium · 5 sentences',
        long: 'long · 8 sentences',
      },
      { default: 'medium' },
    ),
    focus: textOption({ default: '', maxLength: 100 }),
    private: booleanOption(),
  },
  run: ({ article, length, focus }, context, audience) =>
    showSummary({ article, length, focus: focus.trim(), audience }, context),
  actions: [tell, share],
});

/** The gist of an article, for the asker alone. */
export function summarizeBriefly(article: Article, context: Context): Promise<Reply> {
  const audience = { visibility: 'private' } as const;
  return showSummary({ article, length: 'medium', focus: '', audience }, context);
}

interface SummaryWish {
  readonly article: Article;
  readonly length: SummaryLength;
  readonly focus: string;
  readonly audience: Audience;
  /** Whose summary it is. Default: the asker's. */
  readonly ownerCode?: string;
  /** It was private and was made public. Default: no. */
  readonly isShared?: boolean;
}

/** An article's summary, for its audience. */
async function showSummary(
  { article, length, focus, audience, ownerCode: owner, isShared = false }: SummaryWish,
  context: Context,
): Promise<Reply> {
  const { pullquote, recentQuestions, voice, asker } = context;
  recentQuestions.rememberArticle(context, article);
  const ownerCode = owner ?? askerCode(asker);
  const request = { sentences: SUMMARY_LENGTHS[length], focus };
  const summary = await pullquote.summarize(article.id, request);
  const asked = { length, focus, ownerCode, isShared };
  const isShownToAll = isShared && audience.visibility === 'public';
  const head = isShownToAll ? [`-# ${drawSharedBy(asker.name, voice)}`] : [];
  const share = drawShareSummary(summary, asked, voice);
  return drawSummary(summary, { ...audience, ...asked, head, share }, voice);
}
