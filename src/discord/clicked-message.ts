import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Reply } from '../presentation/cards/reply.ts';
import type { Reaction, Showing } from './command.ts';
import type { Asker, Context } from './context.ts';

/** Who sees a message of the bot. */
export function visibilityOf({ flags }: Pick<APIMessage, 'flags'>): Reply['visibility'] {
  return ((flags ?? 0) & MessageFlags.Ephemeral) === 0 ? 'public' : 'private';
}

/** Where what comes of a click is shown, and whose it is then. */
export interface Place {
  readonly visibility: Reply['visibility'];
  readonly ownerCode: string;
}

/** A message that was clicked on, and whose it is. */
export interface OwnedMessage {
  readonly message: Pick<APIMessage, 'flags'>;
  readonly ownerCode: string;
}

/** Where the click of this asker leads; a private message is only seen by the one whose it is. */
export function placeFor({ message, ownerCode }: OwnedMessage, { asker }: Context): Place {
  const visibility = visibilityOf(message);
  const ownCode = askerCode(asker);
  return visibility === 'public' && ownerCode === ownCode
    ? { visibility, ownerCode }
    : { visibility: 'private', ownerCode: ownCode };
}

/**
 * The one whose message it is sees it change; anybody else gets a private copy that is theirs, so that
 * nobody's is hijacked.
 */
export async function inPlaceOrCopy(
  owned: OwnedMessage,
  context: Context,
  draw: (place: Place) => Promise<Reply>,
): Promise<Reaction> {
  const place = placeFor(owned, context);
  const reply = await draw(place);
  return changesInPlace(owned, place) ? { kind: 'update', reply } : { kind: 'reply', reply };
}

/** Where that is shown. */
export function showingOf(owned: OwnedMessage, context: Context): Showing {
  return changesInPlace(owned, placeFor(owned, context)) ? 'in-place' : 'private';
}

/** Whether the message that was clicked on is the place. */
export function changesInPlace({ message }: OwnedMessage, { visibility }: Place): boolean {
  return visibilityOf(message) === visibility;
}

/** A person's id, which is a number of 64 bits, in eleven characters of a custom id. */
export function askerCode({ id }: Pick<Asker, 'id'>): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(id));
  return bytes.toString('base64url');
}
