import type { Audience } from '../presentation/cards/reply.ts';
import type { OptionValues } from './command.ts';
import type { Context } from './context.ts';
import { mentionedIn } from './mention.ts';

/**
 * Who sees an answer: what its asker chose with the option `private`, else everyone if they point it to
 * somebody with `mention`, else what is usual. In channels where the server wants no public answers it is
 * private either way.
 *
 * @param isUsuallyPrivate Default: as the server has settled.
 */
export function audienceOf(
  options: OptionValues,
  context: Context,
  isUsuallyPrivate = context.settings.visibility === 'private',
): Audience {
  const { voice } = context;
  const isPointed = mentionedIn(options) !== undefined;
  const isAskedPrivately = options['private'] ?? (isUsuallyPrivate && !isPointed);
  if (isAskedPrivately === true) return { visibility: 'private' };
  if (mayAnswerPublicly(context)) return { visibility: 'public' };
  return { visibility: 'private', note: voice.say('audience.confined') };
}

/** The same for `isPrivate` of a command. */
export function isForAskerAlone(...asked: Parameters<typeof audienceOf>): boolean {
  return audienceOf(...asked).visibility === 'private';
}

/** Whether the server lets the bot answer publicly here. A thread counts as its channel. */
export function mayAnswerPublicly({
  settings: { publicChannels },
  channelId,
  parentChannelId,
}: Pick<Context, 'settings' | 'channelId' | 'parentChannelId'>): boolean {
  if (publicChannels.length === 0) return true;
  return publicChannels.some((id) => id === channelId || id === parentChannelId);
}
