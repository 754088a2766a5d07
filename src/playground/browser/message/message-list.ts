import type { ChannelMessage, MessageEvent } from '../../protocol/channel.ts';
import { byId } from '../element.ts';
import type { Stage } from '../stage.ts';
import { announce } from './announce.ts';
import { drawMessage } from './draw-message.ts';

/** The channel's messages on the page. */
export interface MessageList {
  showAll(messages: readonly ChannelMessage[], stage: Stage): void;
  update(event: MessageEvent, stage: Stage): void;
}

/** How near to the end a reader still counts as reading the end. */
const NEAR_END_PX = 160;

export function createMessageList(): MessageList {
  const scroller = byId('scroller');
  const list = byId('messages');
  const welcome = byId('welcome');

  return {
    showAll(messages, stage) {
      const visible = messages.filter((message) => isVisible(message, stage));
      list.replaceChildren(...visible.map((message) => drawMessage(message, stage)));
      settle();
      scrollToEnd();
    },

    update(event, stage) {
      const wasAtEnd =
        scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
      if (event.kind === 'cleared') list.replaceChildren();
      else if (event.kind === 'removed') find(event.messageId)?.remove();
      else if (isVisible(event.message, stage)) place(event.message, stage);
      settle();
      if (wasAtEnd || isOwn(event, stage)) scrollToEnd();
    },
  };

  function place(message: ChannelMessage, stage: Stage): void {
    const before = find(message.id);
    const after = drawMessage(message, stage);
    if (before === undefined) list.append(after);
    else replaceKeepingFocus(before, after);
    announce(message, stage, after);
  }

  function find(id: string): HTMLElement | undefined {
    return list.querySelector<HTMLElement>(`:scope > [data-id="${CSS.escape(id)}"]`) ?? undefined;
  }

  function settle(): void {
    welcome.hidden = list.childElementCount > 0;
  }

  function scrollToEnd(): void {
    scroller.scrollTop = scroller.scrollHeight;
  }
}

/** Whoever says or asks something wants to see it, wherever they were reading. */
function isOwn(event: MessageEvent, { person }: Stage): boolean {
  if (event.kind !== 'message' || event.message.isEdited) return false;
  const { authorId, origin } = event.message;
  return authorId === person.id || (origin.kind === 'command' && origin.by === person.id);
}

function isVisible({ visibleTo }: ChannelMessage, { person }: Stage): boolean {
  return visibleTo === undefined || visibleTo === person.id;
}

/** Whoever pressed "Next" with the keyboard is on "Next" afterwards, or as near as can be. */
function replaceKeepingFocus(before: HTMLElement, after: HTMLElement): void {
  const controls = [...before.querySelectorAll<HTMLElement>(CONTROLS)];
  const index = controls.findIndex((control) => control === document.activeElement);
  before.replaceWith(after);
  if (index === -1) return;
  const same = [...after.querySelectorAll<HTMLElement>(CONTROLS)];
  const usable = [same[index], ...same].find((control) => control && !control.matches(':disabled'));
  (usable ?? after).focus();
}

const CONTROLS = '[data-custom-id]';
