import { PermissionFlagsBits } from 'discord-api-types/v10';
import { mayAnswerPublicly } from '../../src/discord/audience.ts';
import type { Context } from '../../src/discord/context.ts';
import { managementOf } from '../../src/discord/management.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Followed, FollowPlace, KeptFollow, Rhythm } from '../../src/records/follow.ts';
import type { AddedFollow } from '../../src/records/follows.ts';
import { hasMoreHere } from './direct-reach.ts';
import { drawAdded } from './follow-card.ts';

/** When digests come unless somebody says otherwise. */
const DIGEST_HOUR = 8;

/** How and where somebody wants to hear of something. */
export interface HowToFollow {
  readonly where: 'me' | 'here';
  readonly when: Rhythm;
  readonly hour?: number | undefined;
}

/** Follows it for the asker, or for the channel if they manage it. */
export async function followIt(
  what: Followed,
  { where, when: rhythm, hour = DIGEST_HOUR }: HowToFollow,
  context: Context,
): Promise<Reply> {
  const { records, asker, voice } = context;
  const placing = where === 'me' ? ({ kind: 'person' } as const) : placeHere(context);
  if (placing.kind === 'refused') return placing.reply;
  const { locale } = voice;
  const wanted = { what, place: placing, rhythm, hour, locale };
  const added = await records.follows.add(asker.id, wanted);
  if (added.kind === 'added' && where === 'me' && !(await isReached(added, context))) {
    await records.follows.end(added.follow.key);
    await records.follows.releaseRecipients();
    return drawRefusal('unreached', context);
  }
  return drawAdded(added, voice, { isPart: where === 'me' && (await hasMoreHere(context)) });
}

/** Whether direct messages get there: the first thing that somebody follows is confirmed in one. */
async function isReached(added: AddedFollow, context: Context): Promise<boolean> {
  const { records, asker, serverId, outbox, voice } = context;
  const isFirst = (await records.follows.ofPerson(asker.id)).length === 1;
  if (!isFirst || serverId === undefined) return true;
  const { kind } = await outbox.send(asker.id, drawAdded(added, voice));
  return kind !== 'refused';
}

/**
 * What the asker may end: their own, and what is followed in the channel that they are in if they manage that; in all
 * of the server if they manage it.
 */
export async function followsOf(context: Context): Promise<readonly KeptFollow[]> {
  const { records, asker, serverId, channelId } = context;
  const own = await records.follows.ofPerson(asker.id);
  if (serverId === undefined || !managesHere(context)) return own;
  const all = await records.follows.ofServer(serverId);
  if (managementOf(context).kind === 'allowed') return [...own, ...all];
  const isHere = ({ place }: KeptFollow): boolean =>
    place.kind === 'channel' && place.channelId === channelId;
  return [...own, ...all.filter(isHere)];
}

type Placing = FollowPlace | { readonly kind: 'refused'; readonly reply: Reply };

function placeHere(context: Context): Placing {
  const { serverId, channelId, parentChannelId, ownCollections } = context;
  const refuse = (because: Refusal): Placing => ({
    kind: 'refused',
    reply: drawRefusal(because, context),
  });
  if (serverId === undefined || channelId === undefined) return refuse('no-server');
  // Only the asker has brought the bot here.
  if (ownCollections !== undefined) return refuse('not-a-member');
  if (!managesHere(context)) return refuse('not-allowed');
  if (!mayAnswerPublicly(context)) return refuse('confined');
  return {
    kind: 'channel',
    serverId,
    channelId,
    ...(parentChannelId !== undefined && { parentChannelId }),
  };
}

type Refusal = 'no-server' | 'not-a-member' | 'not-allowed' | 'confined' | 'unreached';

function drawRefusal(because: Refusal, { voice }: Pick<Context, 'voice'>): Reply {
  const { say } = voice;
  const notice = { happened: say(`follow.${because}`), next: say(`follow.${because}-next`) };
  return drawNotice(notice, voice);
}

const MAY_MANAGE =
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ManageChannels |
  PermissionFlagsBits.Administrator;

/** Either the server or the channel: Discord tells the permissions for the channel. */
function managesHere({ asker }: Pick<Context, 'asker'>): boolean {
  return (asker.permissions & MAY_MANAGE) !== 0n;
}
