import type { ChannelMessage } from '../../protocol/channel.ts';
import { button, h } from '../element.ts';
import { icon } from '../icon.ts';
import { openModal } from '../modal/open-modal.ts';
import type { Stage } from '../stage.ts';
import { drawPayload } from './draw-payload.ts';

/** What a message offers beside itself: the bot's message commands, and the payloads behind it. */
export function drawTools(
  message: ChannelMessage,
  stage: Stage,
  element: HTMLElement,
): HTMLElement[] {
  const { exchangeId } = message;
  const commands = message.state === 'sent' ? drawCommands(message, stage, element) : undefined;
  if (exchangeId === undefined) return commands ? [h('div', { class: 'tools' }, commands)] : [];
  const panel = h('div', { class: 'payload', hidden: true });
  const toggle: HTMLButtonElement = button(
    { class: 'tool payload-toggle', 'aria-expanded': 'false' },
    () => void togglePayload(toggle, panel, element.dataset['exchange'] ?? exchangeId),
    icon('braces'),
    'payload',
  );
  return [h('div', { class: 'tools' }, toggle, commands), panel];
}

async function togglePayload(
  toggle: HTMLElement,
  panel: HTMLElement,
  exchangeId: string,
): Promise<void> {
  const isOpening = panel.hidden;
  if (isOpening) panel.replaceChildren(await drawPayload(exchangeId));
  panel.hidden = !isOpening;
  toggle.setAttribute('aria-expanded', String(isOpening));
  if (isOpening) panel.scrollIntoView({ block: 'nearest' });
}

/** "Apps" in Discord's menu of a message; a right click opens it, too. */
function drawCommands(
  message: ChannelMessage,
  stage: Stage,
  element: HTMLElement,
): HTMLElement | undefined {
  const commands = stage.channel.messageCommands.filter(({ needs }) => stage.mayUse(needs));
  if (commands.length === 0) return undefined;
  const id = `menu-${message.id}`;
  const items = commands.map(({ name, names }) =>
    button(
      { class: 'menu-item', role: 'menuitem' },
      () => {
        menu.hidePopover();
        void use(name);
      },
      stage.localize(name, names),
    ),
  );
  const menu = h(
    'div',
    { class: 'menu', id, popover: 'auto', role: 'menu', 'aria-label': stage.say('apps') },
    h('p', { class: 'menu-title', role: 'presentation' }, stage.say('apps')),
    ...items,
  );
  const opener = h(
    'button',
    {
      type: 'button',
      class: 'tool',
      popovertarget: id,
      'aria-haspopup': 'menu',
      'aria-label': stage.say('apps.about'),
    },
    icon('dots'),
  );
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'open') return;
    placeBeside(menu, opener);
    items[0]?.focus();
  });
  menu.addEventListener('keydown', (event) => moveFocus(event, items));
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    menu.showPopover();
  });
  return h('span', { class: 'tool-menu' }, opener, menu);

  async function use(name: string): Promise<void> {
    const outcome = await stage.act({ kind: 'message-command', name, messageId: message.id });
    if (outcome.kind === 'modal') openModal(outcome, stage);
  }
}

function placeBeside(menu: HTMLElement, opener: HTMLElement): void {
  const { bottom, right, top } = opener.getBoundingClientRect();
  const isRoomBelow = bottom + menu.offsetHeight + 8 < window.innerHeight;
  menu.style.setProperty('top', `${isRoomBelow ? bottom + 4 : top - menu.offsetHeight - 4}px`);
  menu.style.setProperty('left', `${Math.max(8, right - menu.offsetWidth)}px`);
}

function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const index = items.findIndex((item) => item === document.activeElement);
  items[(index + step + items.length) % items.length]?.focus();
}
