import type { Audience } from '../presentation/cards/reply.ts';
import type { OptionValues } from './command.ts';
import type { Context } from './context.ts';

/**
 * Who sees an answer: what its asker chose with the option `private`, else what the server has
 * settled. In channels where the server wants no public answers it is private either way.
 */
export function audienceOf(options: OptionValues, context: Context): Audience {
  const { settings, voice } = context;
  const isAskedPrivately = options['private'] ?? settings.visibility === 'private';
  if (isAskedPrivately === true) return { visibility: 'private' };
  if (mayAnswerPublicly(context)) return { visibility: 'public' };
  return { visibility: 'private', note: voice.say('audience.confined') };
}

/** The same for `isPrivate` of a command. */
export function isForAskerAlone(options: OptionValues, context: Context): boolean {
  return audienceOf(options, context).visibility === 'private';
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
