import { z } from 'zod';
import { actionId, stateOf, wholeNumber } from '../../src/discord/action-id.ts';

/** Ends or renews what is followed where the message is: what its code stands for. */
export const followId = actionId(
  'follow',
  stateOf({ wanted: z.enum(['unfollow', 'renew']), code: z.string() }),
);

/** Shows a page of what somebody follows, counted from 1; or ends or renews what is chosen on it. */
export const followsId = actionId(
  'follows',
  stateOf({ wanted: z.enum(['page', 'unfollow', 'renew']), page: wholeNumber({ min: 1 }) }),
);
