import { drawNotice } from './notice-card.ts';
import type { Reply } from './reply.ts';
import type { Voice } from '../wording/voice.ts';

/**
 * Says to somebody who used many commands when the next one is possible.
 *
 * @param untilMs In milliseconds since 1970.
 */
export function drawRateLimit(untilMs: number, voice: Voice): Reply {
  const { say } = voice;
  // Discord counts whole seconds, and then shows it as "in 12 seconds" to each in their language.
  const when = `<t:${Math.ceil(untilMs / 1000)}:R>`;
  const notice = { happened: say('rate-limit'), next: say('rate-limit.next', { when }) };
  return drawNotice(notice, voice);
}
