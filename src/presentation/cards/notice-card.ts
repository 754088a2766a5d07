import type { Voice } from '../wording/voice.ts';
import { card, text } from './card.ts';
import type { Reply, ReplyOutcome } from './reply.ts';

/** Something the asker should know: our own wording, or text that is already escaped. */
export interface Notice {
  /** What happened, in a sentence. */
  readonly happened: string;
  /** What to do next. */
  readonly next: string;
  /** Leads whoever runs the bot to the log line. */
  readonly reference?: string;
  /** Default: `failed` if it has a reference, else `notice`. */
  readonly outcome?: ReplyOutcome;
}

/** A notice, for the asker alone. */
export function drawNotice(
  { happened, next, reference, outcome = reference === undefined ? 'notice' : 'failed' }: Notice,
  voice: Voice,
): Reply {
  const small = reference === undefined ? [] : [voice.say('failure.reference', { reference })];
  return {
    visibility: 'private',
    outcome,
    quotes: [],
    components: card(voice, 'amber', [
      text(`**${happened}**\n${next}`),
      ...small.map((line) => text(`-# ${line}`)),
    ]),
  };
}

/**
 * Says to somebody who came too soon, or while there was too much to do, when to come again.
 *
 * @param untilMs In milliseconds since 1970.
 */
export function drawComeAgain(why: 'busy' | 'rate-limit', untilMs: number, voice: Voice): Reply {
  const { say } = voice;
  // Discord counts whole seconds, and then shows it as "in 12 seconds" to each in their language.
  const when = `<t:${Math.ceil(untilMs / 1000)}:R>`;
  return drawNotice({ happened: say(why), next: say(`${why}.next`, { when }) }, voice);
}

/** Says that the article that a button stands for is there no more. */
export function drawArticleGone(voice: Voice): Reply {
  const { say } = voice;
  return drawNotice({ happened: say('article.gone'), next: say('article.gone-next') }, voice);
}
