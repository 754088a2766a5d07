import { defineMessageCommand } from '../../src/discord/define-command.ts';
import { wordsOfMessage } from '../../src/discord/message-words.ts';
import { readAddition, wantedIn } from './read-addition.ts';

/** An address, without the signs of a sentence at its end. */
const LINK = /https?:\/\/[^\s<>]+[^\s<>.,;:!?'"”’)\]]/iu;

/** Adds the first file of a message, or else what it links to first. */
export const addToArticles = defineMessageCommand({
  name: 'Add to the articles…',
  needs: 'additions',

  run(message, context) {
    const [file] = message.attachments ?? [];
    return readAddition(wantedIn(LINK.exec(wordsOfMessage(message))?.[0], file), context);
  },
});
