import type { APIMessage } from 'discord-api-types/v10';
import { defineMessageCommand } from '../../src/discord/define-command.ts';
import { wordsOfMessage } from '../../src/discord/message-words.ts';
import { readAddition, wantedIn } from './read-addition.ts';

/** Discord leaves out what a message has none of. */
type Message = Partial<Pick<APIMessage, 'attachments' | 'message_snapshots'>>;

const LINK = /https?:\/\/[^\s<>]+/iu;

/** What isn't a link's: the signs of a sentence or of Markdown around it. */
const SIGN_BEHIND = /[.,;:!?'"”’*_~|`\]]$/u;

/** What no article is read from, by what Discord says that it is. */
const NO_TEXT = /^(?:image|audio|video)\//u;

/** Adds the first file of a message, or of what it forwards, that may hold a text, or else what it links to first. */
export const addToArticles = defineMessageCommand({
  name: 'Add to the articles…',
  needs: 'additions',

  run(message, context) {
    const files = filesOf(message);
    const link = linkIn(wordsOfMessage(message));
    const document = files.find(({ content_type: type }) => !NO_TEXT.test(type ?? ''));
    const file = document ?? (link === undefined ? files[0] : undefined);
    return readAddition(wantedIn(link, file), context);
  },
});

function filesOf({ attachments = [], message_snapshots: forwarded = [] }: Message) {
  return [...attachments, ...forwarded.flatMap(({ message }) => message.attachments ?? [])];
}

/** The first link of a text, with such brackets at its end as it opens itself. */
function linkIn(text: string): string | undefined {
  let link = LINK.exec(text)?.[0];
  while (link !== undefined && (SIGN_BEHIND.test(link) || closesTooMuch(link))) {
    link = link.slice(0, -1);
  }
  return link;
}

function closesTooMuch(link: string): boolean {
  return link.endsWith(')') && link.split(')').length > link.split('(').length;
}
