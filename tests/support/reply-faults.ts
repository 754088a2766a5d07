import { sendFirst } from '../../src/discord/message.ts';
import { fits, measure } from '../../src/presentation/cards/measure.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { NotVerbatimError, verifyReply } from '../../src/presentation/quotes/verify-reply.ts';
import { responseFaults } from '../../src/playground/validation/payload-faults.ts';

/**
 * Why a reply could not be sent: what Discord would refuse, what exceeds the house budgets, which
 * quote is not its article's words. Empty: off it goes.
 */
export function replyFaults(reply: Reply): readonly string[] {
  const size = measure(reply.components);
  return [
    ...responseFaults(sendFirst(reply, 'public').response),
    ...(fits(size) ? [] : [`over budget: ${JSON.stringify(size)}`]),
    ...verbatimFaults(reply),
  ];
}

function verbatimFaults(reply: Reply): readonly string[] {
  try {
    verifyReply(reply);
    return [];
  } catch (error) {
    if (error instanceof NotVerbatimError) return [error.message];
    throw error;
  }
}
