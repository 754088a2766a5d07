import { collectionOfServer } from '../../src/collections/collection.ts';
import type { Additions } from '../../src/discord/additions.ts';
import type { Context } from '../../src/discord/context.ts';
import { managementOf } from '../../src/discord/management.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Wording } from '../../src/presentation/wording/en.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import type { AddedArticle } from '../../src/sources/add-to-collection.ts';

/** What somebody may do about a server's own articles. */
export type Right =
  | {
      readonly kind: 'allowed';
      readonly additions: Additions;
      readonly serverId: string;
      /** Whether they add themselves, and decide on what others suggest. */
      readonly isManager: boolean;
    }
  | { readonly kind: 'refused'; readonly reply: Reply };

/** Whether the asker may add to this server's articles, or at least suggest something. */
export function rightToAdd(context: Context): Right {
  const { additions, serverId, voice } = context;
  if (!additions) return refused('addition.off', voice);
  if (serverId === undefined) return refused('addition.no-server', voice);
  const isManager = managementOf(context).kind === 'allowed';
  if (!isManager && additions.by === 'moderators') return refused('addition.not-allowed', voice);
  return { kind: 'allowed', additions, serverId, isManager };
}

/** Whether the asker decides on this server's articles. */
export function rightToDecide(context: Context): Right {
  const right = rightToAdd(context);
  if (right.kind === 'refused' || right.isManager) return right;
  return refused('addition.not-manager', context.voice);
}

type Refusal =
  | 'addition.off'
  | 'addition.no-server'
  | 'addition.not-allowed'
  | 'addition.not-manager';

function refused(because: Refusal, voice: Voice): Right {
  return { kind: 'refused', reply: drawRefusal(because, voice) };
}

/** Something that happened, or can't be done, and what to do next; the catalogue has both. */
export function drawRefusal(
  what: NoticeKey,
  voice: Voice,
  values: Readonly<Record<string, string | number>> = {},
): Reply {
  const { say } = voice;
  return drawNotice({ happened: say(what, values), next: say(`${what}-next`, values) }, voice);
}

type NoticeKey = {
  [Key in keyof Wording]: Key extends `${infer What}-next`
    ? Extract<What, keyof Wording & `${'addition' | 'added'}.${string}`>
    : never;
}[keyof Wording];

/** What was added from a server, the latest first. */
export async function addedIn(
  serverId: string,
  { collection }: Pick<Additions, 'collection'>,
): Promise<readonly AddedArticle[]> {
  const all = await collection.list();
  return all.filter((added) => added.collection === collectionOfServer(serverId));
}
