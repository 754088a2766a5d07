import { ChannelType } from 'discord-api-types/v10';
import type { APIInteraction, APIPingInteraction } from 'discord-api-types/v10';
import { type Style, type Voice, voiceFor } from '../presentation/wording/voice.ts';
import type { Pullquote } from '../pullquote.ts';
import type { Records } from '../records/open-records.ts';
import type { ServerSettings } from '../records/server-settings.ts';
import type { Outbox } from './outbox.ts';
import type { RecentQuestions } from './recent-questions.ts';

/** What the whole bot works with. */
export interface Services {
  readonly pullquote: Pullquote;
  readonly records: Records;
  readonly outbox: Outbox;
}

/**
 * What a command knows of the one who uses it, and of the place. In `pullquote`, articles that the
 * server hides are not there.
 */
export interface Context extends Services {
  readonly asker: Asker;
  /** The server it is used in; undefined in direct messages. */
  readonly serverId: string | undefined;
  readonly channelId: string | undefined;
  /** Of a thread, the channel that it is in. */
  readonly parentChannelId: string | undefined;
  /** All articles, those that the server hides too: for those who settle what is hidden. */
  readonly library: Pullquote;
  /** What the server has settled; in direct messages, the defaults. */
  readonly settings: ServerSettings;
  /** How to speak to the asker. */
  readonly voice: Voice;
  readonly nowMs: number;
  readonly recentQuestions: RecentQuestions;
  /** Lets something be done that the reader neither waits for nor hears of if it fails. */
  readonly afterwards: (work: Promise<unknown>) => void;
}

export interface Asker {
  readonly id: string;
  /** As others in this place see it; anything may stand in it. */
  readonly name: string;
  /** The asker's permission bits in this channel; 0 in direct messages. */
  readonly permissions: bigint;
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/**
 * Reads from an interaction all that does not depend on its kind, and what is kept for its place and
 * its user.
 *
 * @throws {RecordsError} if that can't be read.
 */
export async function contextOf(
  interaction: Exclude<APIInteraction, APIPingInteraction>,
  services: Services,
  {
    now,
    ...others
  }: { readonly now: () => number } & Pick<Context, 'afterwards' | 'recentQuestions'>,
): Promise<Context> {
  const { member, user, guild_id: serverId, channel, locale } = interaction;
  const { pullquote, records, outbox } = services;
  const person = member?.user ?? user;
  const id = person?.id ?? '';
  const name = member?.nick ?? person?.global_name ?? person?.username ?? '';
  const [settings, { style }] = await Promise.all([
    records.serverSettings.get(serverId),
    records.preferences.get(id),
  ]);
  return {
    records,
    outbox,
    pullquote: visibleIn(settings, pullquote),
    library: pullquote,
    asker: { id, name, permissions: BigInt(member?.permissions ?? 0) },
    serverId,
    channelId: channel?.id,
    parentChannelId: parentOf(channel),
    settings,
    voice: voiceFor(locale, style),
    nowMs: now(),
    ...others,
  };
}

/** Of any other channel, the parent is a category. */
function parentOf(channel: APIInteraction['channel']): string | undefined {
  if (!channel || !('parent_id' in channel) || !THREADS.has(channel.type)) return undefined;
  return channel.parent_id ?? undefined;
}

/** Pullquote as a server sees it: without what it hides. */
export function visibleIn(
  { hiddenArticles, hiddenTags }: ServerSettings,
  pullquote: Pullquote,
): Pullquote {
  if (hiddenArticles.length === 0 && hiddenTags.length === 0) return pullquote;
  return pullquote.within({ hiddenArticles, hiddenTags });
}

/**
 * How to speak to whoever an interaction comes from; works on anything, as failures need it.
 *
 * @param style Default: rich.
 */
export function voiceOf(interaction: unknown, style?: Style): Voice {
  const { locale } = (interaction ?? {}) as { readonly locale?: unknown };
  return voiceFor(typeof locale === 'string' ? locale : undefined, style);
}

/**
 * The style that whoever an interaction comes from prefers; works on anything, and never rejects: a
 * notice of a failure had better look otherwise than not come.
 */
export async function styleOf(
  interaction: unknown,
  { preferences }: Pick<Records, 'preferences'>,
): Promise<Style | undefined> {
  const { member, user } = (interaction ?? {}) as {
    readonly member?: { readonly user?: { readonly id?: unknown } };
    readonly user?: { readonly id?: unknown };
  };
  const id = member?.user?.id ?? user?.id;
  if (typeof id !== 'string') return undefined;
  try {
    const { style } = await preferences.get(id);
    return style;
  } catch {
    return undefined;
  }
}
