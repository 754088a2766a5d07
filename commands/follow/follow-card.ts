import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer } from 'discord-api-types/v10';
import { button } from '../../src/presentation/cards/button.ts';
import { card, note, text } from '../../src/presentation/cards/card.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { sideBySide } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';
import { endOf, type KeptFollow } from '../../src/records/follow.ts';
import { followCode } from '../../src/records/follow-key.ts';
import type { AddedFollow } from '../../src/records/follows.ts';
import { drawFollowed, nameFollowed } from './draw-followed.ts';
import { followId, followsId } from './follow-ids.ts';

/** So many are on a page; a select takes no more than 25 (Discord's component reference). */
export const PAGE_LENGTH = 15;

/** Discord's limit for an option of a select (its component reference). */
const MAX_LABEL_UNITS = 100;

/**
 * Says to whoever follows something what comes of it.
 *
 * @param isPart Not all articles of this place can be told of.
 */
export function drawAdded(added: AddedFollow, voice: Voice, { isPart = false } = {}): Reply {
  const { say } = voice;
  if (added.kind === 'full') {
    const { limit: count } = added;
    return drawNotice(
      { happened: say('follow.full', { count }), next: say('follow.full-next') },
      voice,
    );
  }
  const { follow, kind } = added;
  const what = drawFollowed(follow.what, voice);
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say(`follow.${kind}`, { what })}**\n${drawWhen(follow, voice)}`),
      ...note(isPart ? say('follow.part') : undefined),
      ...note(
        say(follow.place.kind === 'person' ? 'follow.keeps' : 'follow.keeps-here', {
          when: drawEnd(follow),
        }),
      ),
      {
        type: ComponentType.ActionRow,
        components: [
          button(
            say('follow.unfollow'),
            followId.of({ wanted: 'unfollow', code: followCode(follow.key) }),
          ),
        ],
      },
    ]),
  };
}

/** Says that it isn't followed any more. */
export function drawUnfollowed(follow: KeptFollow, voice: Voice): Reply {
  const { say } = voice;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(say('follow.unfollowed', { what: drawFollowed(follow.what, voice) })),
    ]),
  };
}

/** Says until when it is followed now. */
export function drawRenewed(follow: KeptFollow, voice: Voice): Reply {
  const { say } = voice;
  const what = drawFollowed(follow.what, voice);
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [text(say('follow.renewed', { what, when: drawEnd(follow) }))]),
  };
}

export interface FollowList {
  /** All that the reader may end. */
  readonly follows: readonly KeptFollow[];
  /** Counted from 1; the last one stands for those behind it. */
  readonly page: number;
}

/** What somebody follows, and what the channels do that they manage. */
export function drawFollows({ follows, page: wanted }: FollowList, voice: Voice): Reply {
  const { say } = voice;
  if (follows.length === 0) {
    return drawNotice({ happened: say('follow.none'), next: say('follow.none-next') }, voice);
  }
  const pages = Math.ceil(follows.length / PAGE_LENGTH);
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = follows.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'ink', [
      text(`**${say('follow.list', { count: follows.length })}**`),
      text(shown.map((follow) => `- ${drawLineOf(follow, voice)}`).join('\n')),
      drawSelect('unfollow', shown, page, voice),
      drawSelect('renew', shown, page, voice),
      ...drawPaging(page, pages, voice),
    ]),
  };
}

function drawLineOf(follow: KeptFollow, voice: Voice): string {
  const { place, rhythm } = follow;
  return sideBySide(
    drawFollowed(follow.what, voice),
    place.kind === 'channel' ? `<#${place.channelId}>` : voice.say('follow.to-you'),
    voice.say(`follow.${rhythm}`),
    voice.say('follow.until', { when: drawEnd(follow) }),
  );
}

function drawSelect(
  wanted: 'unfollow' | 'renew',
  follows: readonly KeptFollow[],
  page: number,
  voice: Voice,
): APIComponentInContainer {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: followsId.of({ wanted, page }),
        placeholder: voice.say(`follow.${wanted}`),
        min_values: 1,
        max_values: follows.length,
        options: follows.map(({ key, what }) => ({
          value: followCode(key),
          label: nameFollowed(what, voice, MAX_LABEL_UNITS),
        })),
      },
    ],
  };
}

function drawPaging(
  page: number,
  pages: number,
  { say }: Voice,
): readonly APIComponentInContainer[] {
  if (pages === 1) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        button(say('paging.previous'), pageId(Math.max(1, page - 1)), page === 1),
        button(say('paging.next'), pageId(page + 1), page === pages),
      ],
    },
  ];
}

function pageId(page: number): string {
  return followsId.of({ wanted: 'page', page });
}

function drawWhen({ place, rhythm, hour }: KeptFollow, { say }: Voice): string {
  const where = place.kind === 'channel' ? `<#${place.channelId}>` : say('follow.to-you');
  return sideBySide(
    where,
    say(`follow.${rhythm}`),
    rhythm === 'at-once' ? undefined : `${hour}:00 UTC`,
  );
}

function drawEnd(follow: KeptFollow): string {
  return `<t:${Math.floor(endOf(follow) / 1000)}:D>`;
}
