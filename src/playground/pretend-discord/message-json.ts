import { InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { ChannelMessage, Origin, Person } from '../protocol/channel.ts';
import { BOT, findPerson, PEOPLE, toUser } from './people.ts';

/** The message as Discord sends it along with a click or a message command. */
export function toApiMessage(message: ChannelMessage, channelId: string): APIMessage {
  const { id, content, flags, origin } = message;
  const isPrivate = message.visibleTo !== undefined;
  const sentAt = new Date(message.sentAtMs).toISOString();
  return {
    id,
    channel_id: channelId,
    author: toUser(authorOf(message)),
    content,
    timestamp: sentAt,
    edited_timestamp: message.isEdited ? sentAt : null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [...message.attachments],
    embeds: [...message.embeds],
    components: [...message.components],
    pinned: false,
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- bits of several flags
    flags: isPrivate ? flags | MessageFlags.Ephemeral : flags,
    type: origin.kind === 'command' ? MessageType.ChatInputCommand : MessageType.Default,
    ...(origin.kind === 'command' && metadataOf(origin)),
  };
}

type CommandOrigin = Extract<Origin, { readonly kind: 'command' }>;

function authorOf({ authorId }: ChannelMessage): Person {
  return findPerson(authorId) ?? BOT;
}

function metadataOf({
  by,
  command,
  interactionId,
}: CommandOrigin): Pick<APIMessage, 'interaction_metadata' | 'application_id'> {
  const metadata = {
    id: interactionId,
    type: InteractionType.ApplicationCommand as const,
    name: command,
    user: toUser(findPerson(by) ?? PEOPLE[0]),
    authorizing_integration_owners: {},
  };
  return { application_id: BOT.id, interaction_metadata: metadata };
}

/** Numbers components without an id in the order in which they are shown, as Discord does. */
export function numberComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  let last = 0;
  return components.map((component) => number(component));

  function number<Component extends object>(component: Component): Component {
    last += 1;
    const id: unknown = Reflect.get(component, 'id') ?? last;
    const inner: unknown = Reflect.get(component, 'components');
    const accessory: unknown = Reflect.get(component, 'accessory');
    return {
      ...component,
      id,
      ...(Array.isArray(inner) && { components: inner.map((each: object) => number(each)) }),
      ...(typeof accessory === 'object' && accessory !== null && { accessory: number(accessory) }),
    };
  }
}
