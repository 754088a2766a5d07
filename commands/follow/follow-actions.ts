import type { Context } from '../../src/discord/context.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { followCode } from '../../src/records/follow-key.ts';
import { drawFollows, drawRenewed, drawUnfollowed } from './follow-card.ts';
import { followId, followsId } from './follow-ids.ts';
import { followsOf } from './follow-something.ts';

/** Ends or renews it, for those who may; what was posted stays. */
export const changeFollow = defineAction(followId, {
  shows: 'private',

  async press({ wanted, code }, _click, context) {
    const follows = await followsOf(context);
    const follow = follows.find(({ key }) => followCode(key) === code);
    if (!follow) return { kind: 'reply', reply: drawNotYours(context), isPassing: true };
    const { records, asker, voice } = context;
    const renewed =
      wanted === 'renew' ? await records.follows.renew(follow.key, asker.id) : undefined;
    if (renewed) return { kind: 'reply', reply: drawRenewed(renewed, voice), isPassing: true };
    await records.follows.end(follow.key);
    return { kind: 'reply', reply: drawUnfollowed(follow, voice), isPassing: true };
  },
});

/** Turns the pages of the list, and ends or renews what is chosen there; in place. */
export const changeFollows = defineAction(followsId, {
  async press({ wanted, page }, { values }, context) {
    const { records, asker, voice } = context;
    const chosen = (await followsOf(context)).filter(({ key }) => values.includes(followCode(key)));
    for (const { key } of chosen) {
      if (wanted === 'unfollow') await records.follows.end(key);
      if (wanted === 'renew') await records.follows.renew(key, asker.id);
    }
    const follows = await followsOf(context);
    return { kind: 'update', reply: drawFollows({ follows, page }, voice) };
  },
});

function drawNotYours({ voice }: Context): Reply {
  const { say } = voice;
  return drawNotice(
    { happened: say('follow.not-yours'), next: say('follow.not-yours-next') },
    voice,
  );
}
