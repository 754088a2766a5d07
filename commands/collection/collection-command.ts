import { IN_SERVERS } from '../../src/discord/availability.ts';
import { defineAction } from '../../src/discord/define-action.ts';
import { defineCommandGroup, defineSubcommand } from '../../src/discord/define-command.ts';
import { attachmentOption, textOption } from '../../src/discord/option.ts';
import { addedId } from './added-card.ts';
import { addition } from './addition-action.ts';
import { rightToDecide } from './may-add.ts';
import { queueId } from './queue-button.ts';
import { readAddition, wantedIn } from './read-addition.ts';
import { askRemoval, removal, suggestRemovable } from './remove-added.ts';
import { showAdded } from './show-added.ts';
import { showQueue } from './show-queue.ts';

const MAX_ADDRESS_LENGTH = 2000;

const turnAdded = defineAction(addedId, {
  press: async ({ page }, _click, context) => ({
    kind: 'update',
    reply: await showAdded(page, context),
  }),
});

const turnQueue = defineAction(queueId, {
  async press({ page }, _click, context) {
    const right = rightToDecide(context);
    if (right.kind === 'refused') return { kind: 'reply', reply: right.reply };
    return { kind: 'update', reply: await showQueue(right.serverId, page, context) };
  },
});

export const collection = defineCommandGroup({
  name: 'collection',
  availability: IN_SERVERS,
  needs: 'additions',

  subcommands: {
    add: defineSubcommand({
      options: { url: textOption({ maxLength: MAX_ADDRESS_LENGTH }), file: attachmentOption() },
      isPrivate: true,
      run: ({ url, file }, context) => readAddition(wantedIn(url, file), context),
    }),
    list: defineSubcommand({ isPrivate: true, run: (_values, context) => showAdded(1, context) }),
    queue: defineSubcommand({
      isPrivate: true,
      async run(_values, context) {
        const right = rightToDecide(context);
        return right.kind === 'refused' ? right.reply : showQueue(right.serverId, 1, context);
      },
    }),
    remove: defineSubcommand({
      options: { article: textOption({ required: true, suggest: suggestRemovable }) },
      isPrivate: true,
      run: ({ article }, context) => askRemoval(article, context),
    }),
  },

  actions: [addition, turnAdded, turnQueue, removal],
});
