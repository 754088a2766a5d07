import type { ChannelMessage } from '../../protocol/channel.ts';
import { byId } from '../element.ts';
import type { Stage } from '../stage.ts';

const MAX_WORDS = 60;

/** Tells a screen reader of a new or changed message, in as many words as one can listen to. */
export function announce(message: ChannelMessage, stage: Stage, drawn: HTMLElement): void {
  if (message.authorId === stage.person.id) return;
  const { name } = stage.findPerson(message.authorId);
  const body = drawn.querySelector('.message-body')?.textContent ?? '';
  const words = body.split(/\s+/).filter(Boolean);
  const cut = words.length > MAX_WORDS ? '…' : '';
  const privately = message.visibleTo === undefined ? '' : ` ${stage.say('private.heard')}`;
  byId('announcer').textContent =
    `${name}${privately}: ${words.slice(0, MAX_WORDS).join(' ')}${cut}`;
}
