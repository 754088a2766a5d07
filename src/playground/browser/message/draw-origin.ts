import type { Origin } from '../../protocol/channel.ts';
import { drawAvatar } from '../avatar.ts';
import { h } from '../element.ts';
import type { Stage } from '../stage.ts';
import { sayWith } from '../wording/say.ts';
import { snippetOf } from './snippet.ts';

/** The line above a reply: who used which command, or what it replies to. */
export function drawOrigin(origin: Origin, stage: Stage): HTMLElement | undefined {
  switch (origin.kind) {
    case 'command': {
      const person = stage.findPerson(origin.by);
      const isSlash = stage.channel.commands.some(({ path }) => path.join(' ') === origin.command);
      const name = isSlash ? `/${origin.command}` : origin.command;
      return drawLine(
        drawAvatar(person),
        ...sayWith(stage.say, 'used', {
          name: h('span', { class: 'origin-person' }, person.name),
          command: h('span', { class: 'origin-command' }, name),
        }),
      );
    }
    case 'reply':
      return drawReference(origin.to, stage);
    default:
      return undefined;
  }
}

function drawReference(messageId: string, stage: Stage): HTMLElement {
  const message = stage.channel.messages.find(({ id }) => id === messageId);
  if (message === undefined) return drawLine(h('em', {}, stage.say('deleted')));
  const author = stage.findPerson(message.authorId);
  return drawLine(
    drawAvatar(author),
    h('span', { class: 'origin-person' }, author.name),
    h('span', { class: 'origin-snippet' }, snippetOf(message, stage)),
  );
}

function drawLine(...children: readonly (Node | string)[]): HTMLElement {
  return h('div', { class: 'origin' }, ...children);
}
