import type { Origin } from '../../protocol/channel.ts';
import { drawAvatar } from '../avatar.ts';
import { h } from '../element.ts';
import { icon } from '../icon.ts';
import type { Stage } from '../stage.ts';

/** The line above a reply: who used which command, or what it replies to. */
export function drawOrigin(origin: Origin, stage: Stage): HTMLElement | undefined {
  switch (origin.kind) {
    case 'command': {
      const person = stage.findPerson(origin.by);
      const isSlash = stage.channel.commands.some(({ path }) => path.join(' ') === origin.command);
      const name = isSlash ? `/${origin.command}` : origin.command;
      return drawLine(
        drawAvatar(person),
        h('span', { class: 'origin-person' }, person.name),
        ' used ',
        h('span', { class: 'origin-command' }, isSlash ? icon('command') : undefined, name),
      );
    }
    case 'reply': {
      const original = stage.channel.messages.some(({ id }) => id === origin.to);
      const target = document.querySelector(`[data-id="${CSS.escape(origin.to)}"]`);
      if (!original && target === null)
        return drawLine(h('em', {}, 'Original message was deleted'));
      return drawLine(
        drawAvatar(stage.channel.bot),
        h('span', { class: 'origin-person' }, stage.channel.bot.name),
        ' its reply above',
      );
    }
    default:
      return undefined;
  }
}

function drawLine(...children: readonly (Node | string)[]): HTMLElement {
  return h('div', { class: 'origin' }, ...children);
}
