import { checkDraft } from '../../src/answers/draft/check-draft.ts';
import { messageDraft } from '../../src/answers/draft/message-draft.ts';
import { defineMessageCommand } from '../../src/discord/define-command.ts';
import { proseOfMessage } from '../../src/discord/message-words.ts';
import { drawDraftCheck } from './draft-check-card.ts';

/** Nothing of the message is kept. */
export const checkQuotations = defineMessageCommand({
  name: 'Check quotations',

  async run(message, { pullquote, voice }) {
    const quotations = await checkDraft(messageDraft(proseOfMessage(message)), pullquote);
    return drawDraftCheck(quotations, voice);
  },
});
