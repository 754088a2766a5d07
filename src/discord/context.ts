import { ApplicationIntegrationType, ChannelType } from 'discord-api-types/v10';
import type { APIAttachment, APIInteraction, APIPingInteraction } from 'discord-api-types/v10';
import { type Style, type Voice, voiceFor } from '../presentation/wording/voice.ts';
import { type Collections, NO_COLLECTIONS } from '../collections/collections.ts';
import { rulesFor } from '../collections/collection-settings.ts';
import type { TakedownReport } from '../living/takedown/takedown-report.ts';
import type { Pullquote } from '../pullquote.ts';
import type { Records } from '../records/open-records.ts';
import type { ServerSettings } from '../records/server-settings.ts';
import type { AddToCollection } from '../sources/add-to-collection.ts';
import type { Additions } from './additions.ts';
import type { OnPosted, Outbox } from './outbox.ts';
import type { RecentQuestions } from './recent-questions.ts';

/** What the whole bot works with. */
export interface Services {
  readonly pullquote: Pullquote;
  readonly records: Records;
  readonly outbox: Outbox;
  /** Default: nobody is told. */
  readonly onPosted?: OnPosted | undefined;
  /** How articles are added from Discord; undefined where whoever runs the bot doesn't allow that. */
  readonly additions?: Additions | undefined;
  /** What was added, also where nothing may be any more. Default: nothing. */
  readonly added?: Pick<AddToCollection, 'list' | 'forgetPerson'> | undefined;
  /** What the operator has settled for collections. Default: everything is open. */
  readonly collections?: Collections | undefined;
  /** Removes an article for good, whoever asks. Default: nobody can. */
  readonly takeDown?: ((articleId: string) => Promise<TakedownReport | undefined>) | undefined;
}

/**
 * What a command knows of the one who uses it, and of the place. Articles that may not be seen there are neither in
 * `pullquote` nor in `library`; in `pullquote`, those that the server hides or doesn't use are not there either.
 */
export interface Context extends Services, Place {
  /** Of a forum's post, its title; undefined in direct messages. */
  readonly channelName: string | undefined;
  /** The files that came with a command's options, by id. */
  readonly attachments: Readonly<Record<string, APIAttachment>>;
  readonly collections: Collections;
  readonly asker: Asker;
  /**
   * All articles that are open to this place, those that the server hides or doesn't use too: for those who settle
   * that.
   */
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

export interface Place {
  /** The server; undefined in direct messages. */
  readonly serverId: string | undefined;
  readonly channelId: string | undefined;
  /** Of a thread, the channel that it is in. */
  readonly parentChannelId: string | undefined;
  /** The collections that a person wants in a place that is theirs; none stands for all. Elsewhere undefined. */
  readonly ownCollections: readonly string[] | undefined;
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
  const {
    pullquote,
    records,
    outbox,
    onPosted,
    additions,
    added = additions?.collection,
    takeDown,
    collections = NO_COLLECTIONS,
  } = services;
  const person = member?.user ?? user;
  const id = person?.id ?? '';
  const name = member?.nick ?? person?.global_name ?? person?.username ?? '';
  const [settings, { style, collections: ownCollections }] = await Promise.all([
    records.serverSettings.get(serverId),
    records.preferences.get(id),
  ]);
  const place: Place = {
    serverId,
    channelId: channel?.id,
    parentChannelId: parentOf(channel),
    ownCollections: isTheirs(interaction) ? ownCollections : undefined,
  };
  const collectionRules = rulesFor(collections.current(), serverId);
  const library = pullquote.within({ collectionRules });
  return {
    records,
    outbox,
    onPosted,
    additions,
    added,
    takeDown,
    collections,
    pullquote: visibleIn(settings, { ...place, collections, library }),
    library,
    asker: { id, name, permissions: BigInt(member?.permissions ?? 0) },
    ...place,
    channelName: channel?.name ?? undefined,
    attachments: attachmentsOf(interaction),
    settings,
    voice: voiceFor(locale, style),
    nowMs: now(),
    ...others,
  };
}

function attachmentsOf({
  data,
}: Exclude<APIInteraction, APIPingInteraction>): Context['attachments'] {
  if (!data || !('resolved' in data) || !data.resolved) return {};
  return 'attachments' in data.resolved ? (data.resolved.attachments ?? {}) : {};
}

/** The channel that a thread is in; of any other channel, the parent is a category. */
export function parentOf(
  channel: { readonly type: ChannelType; readonly parent_id?: string | null } | undefined,
): string | undefined {
  return channel && THREADS.has(channel.type) ? (channel.parent_id ?? undefined) : undefined;
}

/** Nothing but a person has brought the bot here: there is no server, or it doesn't have the bot. */
function isTheirs({
  guild_id: serverId,
  authorizing_integration_owners: owners,
}: Exclude<APIInteraction, APIPingInteraction>): boolean {
  if (serverId === undefined) return true;
  // An older interaction doesn't tell.
  return owners !== undefined && !(ApplicationIntegrationType.GuildInstall in owners);
}

/** Pullquote as it is used in a place: without what the server hides there, of the collections that are chosen. */
export function visibleIn(
  settings: ServerSettings,
  { library, collections, ...place }: Place & Pick<Context, 'library' | 'collections'>,
): Pullquote {
  const { hiddenArticles, hiddenTags } = settings;
  const choices = [chosenIn(settings, place), place.ownCollections ?? []];
  const { listed } = rulesFor(collections.current(), place.serverId);
  const chosen = choices
    .filter((choice) => choice.length > 0)
    .reduce<Pullquote>(
      (some, choice) =>
        some.within({
          collectionRules: { listed, open: choice, areOthersOpen: false },
        }),
      library,
    );
  if (hiddenArticles.length === 0 && hiddenTags.length === 0) return chosen;
  return chosen.within({ hiddenArticles, hiddenTags });
}

/** What those who manage a server have chosen for a place in it; nothing if all is used. */
export function chosenIn(
  { collections, channelCollections }: ServerSettings,
  { channelId, parentChannelId }: Pick<Place, 'channelId' | 'parentChannelId'>,
): readonly string[] {
  const channel = parentChannelId ?? channelId ?? '';
  return channelCollections[channel] ?? collections;
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
