import { card, note, text } from '../../src/presentation/cards/card.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** House limit; whoever looks for articles on a question needs no more of it. */
const MAX_QUESTION_UNITS = 200;

/** A question that members of a server say should be answered. */
export interface WantedQuestion {
  readonly question: string;
  readonly members: number;
  /** When the last one said so, in milliseconds since 1970. */
  readonly lastAskedAt: number;
  /** A passage answers it that wasn't found then. */
  readonly isAnsweredNow: boolean;
}

export interface Unanswered {
  /** The most wanted first; at most {@link MAX_LISTED}. */
  readonly questions: readonly WantedQuestion[];
  /** How many others there are, which are wanted less. */
  readonly more: number;
  /** How many there are of which the words aren't kept. */
  readonly unknown: number;
}

/** So many fit, and more is no longer read. */
export const MAX_LISTED = 10;

/** What should be answered, for those who manage the server; who said so is told to nobody. */
export function drawUnanswered({ questions, more, unknown }: Unanswered, voice: Voice): Reply {
  const { say } = voice;
  if (questions.length + unknown === 0) {
    const notice = { happened: say('unanswered.none'), next: say('unanswered.none-next') };
    return drawNotice(notice, voice);
  }
  const lines = questions.map((question) => drawWanted(question, voice));
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say('unanswered.headline')}**\n-# ${say('unanswered.about')}`),
      ...lines.map(text),
      ...(unknown > 0 ? [text(say('unanswered.unknown', { count: unknown }))] : []),
      ...note(more > 0 ? say('unanswered.more', { count: more }) : undefined),
    ]),
  };
}

/** Discord tells each reader in their language how long ago it was. */
function drawWanted(
  { question, members, lastAskedAt, isAnsweredNow }: WantedQuestion,
  { say }: Voice,
): string {
  const about = sideBySide(
    say('unanswered.members', { count: members }),
    `<t:${Math.floor(lastAskedAt / 1000)}:R>`,
    isAnsweredNow ? say('unanswered.by-now') : undefined,
  );
  return `${drawLine(question, MAX_QUESTION_UNITS)}\n-# ${about}`;
}
