import { card, text } from './card.ts';
import { countArticles } from './describe-article.ts';
import type { Reply } from './reply.ts';

export interface About {
  readonly articleCount: number;
}

/** What the bot is, what it promises and what it keeps. */
export function drawAbout({ articleCount }: About): Reply {
  return {
    visibility: 'public',
    quotes: [],
    components: [
      card('ink', [
        text(
          `**Pullquote answers questions in the articles’ own words.**\nIt searches ${countArticles(articleCount)} and quotes the sentences that answer, with their source. It writes nothing itself.`,
        ),
        text(
          '**Word for word**\nEvery quote is copied from its article and compared with it once more before it is sent. If a single character differs, nothing is sent.',
        ),
        text(
          '**Opinions are their authors’**\nThe articles say what their authors think. Quoting them is not agreeing with them.',
        ),
        text(
          '**What it keeps: nothing**\nIt reads no messages, and it stores no questions, no answers and nothing about you. If something breaks, it logs the fault without your words.',
        ),
        text('-# `/ask` to ask · `/articles` to see what there is'),
      ]),
    ],
  };
}
