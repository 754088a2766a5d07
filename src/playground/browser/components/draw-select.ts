import type {
  APIChannelSelectComponent,
  APIMessageComponentEmoji,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import { CHANNEL_TYPES, ComponentType } from '../../protocol/discord-numbers.ts';
import { button, byId, h } from '../element.ts';
import { icon } from '../icon.ts';
import type { ChannelEntry } from '../../protocol/channel.ts';
import type { Stage } from '../stage.ts';
import { drawEmoji } from './draw-button.ts';
import type { Surface } from './surface.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly emoji?: APIMessageComponentEmoji | undefined;
  readonly isChosen: boolean;
}

/** A select as a button that opens a list: arrow keys move, Enter or Space chooses, Escape closes. */
export function drawSelect(select: APISelectMenuComponent, surface: Surface): HTMLElement {
  const { custom_id: customId, placeholder = surface.stage.say('select'), disabled } = select;
  const maxValues = select.max_values ?? 1;
  const minValues = select.min_values ?? 1;
  const choices = listChoices(select, surface.stage);
  const chosen = new Set(choices.filter(({ isChosen }) => isChosen).map(({ value }) => value));

  const items = choices.map((choice, index) => drawChoice(choice, `${customId}-${index}`));
  const list = h(
    'ul',
    {
      class: 'select-list',
      role: 'listbox',
      hidden: true,
      'aria-multiselectable': String(maxValues > 1),
    },
    ...items,
  );
  const face = h('span', { class: 'select-face' });
  const opener = button(
    {
      class: 'select-opener',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': placeholder,
      'data-custom-id': customId,
      disabled,
    },
    () => (list.hidden ? open() : close()),
    face,
    icon('chevron'),
  );
  const whole = h('div', { class: 'select' }, opener, list);
  let active = 0;

  for (const [index, item] of items.entries()) {
    item.addEventListener('click', () => choose(index));
    item.addEventListener('pointermove', () => setActive(index));
  }
  opener.addEventListener('keydown', onKey);
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) close();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  showChosen();
  return whole;

  function open(): void {
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    whole.classList.toggle('opens-up', hasRoomOnlyAbove(opener, list));
    const first = choices.findIndex(({ value }) => chosen.has(value));
    setActive(Math.max(0, first));
  }

  function close(): void {
    if (list.hidden) return;
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-activedescendant');
    if (maxValues > 1 && hasChanged() && chosen.size >= minValues) send();
  }

  function choose(index: number): void {
    const value = choices[index]?.value;
    if (value === undefined) return;
    if (maxValues === 1) {
      chosen.clear();
      chosen.add(value);
      close();
      send();
    } else if (!chosen.delete(value) && chosen.size < maxValues) {
      chosen.add(value);
    }
    showChosen();
  }

  function send(): void {
    surface.press(opener, customId, [...chosen]);
  }

  function hasChanged(): boolean {
    return choices.some(({ value, isChosen }) => chosen.has(value) !== isChosen);
  }

  function setActive(index: number): void {
    active = Math.min(Math.max(index, 0), items.length - 1);
    for (const [each, item] of items.entries()) item.classList.toggle('is-active', each === active);
    items[active]?.scrollIntoView({ block: 'nearest' });
    opener.setAttribute('aria-activedescendant', items[active]?.id ?? '');
  }

  function showChosen(): void {
    const labels = choices.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
    face.textContent = labels.join(', ') || placeholder;
    face.classList.toggle('is-empty', labels.length === 0);
    for (const [index, item] of items.entries()) {
      item.setAttribute('aria-selected', String(chosen.has(choices[index]?.value ?? '')));
    }
  }

  function onKey(event: KeyboardEvent): void {
    if (list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) open();
    else if (list.hidden) return;
    else if (event.key === 'ArrowDown') setActive(active + 1);
    else if (event.key === 'ArrowUp') setActive(active - 1);
    else if (event.key === 'Home') setActive(0);
    else if (event.key === 'End') setActive(items.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }
}

/** Where the messages end and the composer begins, there may be no room under a select. */
function hasRoomOnlyAbove(opener: HTMLElement, list: HTMLElement): boolean {
  const { top, bottom } = opener.getBoundingClientRect();
  const end = byId('scroller').getBoundingClientRect().bottom;
  return bottom + list.offsetHeight > end && top > list.offsetHeight;
}

function drawChoice({ label, description, emoji }: Choice, id: string): HTMLLIElement {
  return h(
    'li',
    { role: 'option', id, class: 'select-option' },
    emoji ? drawEmoji(emoji) : undefined,
    h(
      'span',
      { class: 'select-words' },
      h('span', {}, label),
      description ? h('small', {}, description) : undefined,
    ),
  );
}

function listChoices(select: APISelectMenuComponent, stage: Stage): readonly Choice[] {
  const { people, bot, server } = stage.channel;
  const defaults = 'default_values' in select ? (select.default_values ?? []) : [];
  const isDefault = (id: string): boolean => defaults.some((each) => each.id === id);
  switch (select.type) {
    case ComponentType.StringSelect:
      return select.options.map(
        ({ value, label, description, emoji, default: isChosen = false }) => ({
          value,
          label,
          description,
          emoji,
          isChosen,
        }),
      );
    case ComponentType.UserSelect:
    case ComponentType.MentionableSelect:
      return [...people, bot].map(({ id, name }) => ({
        value: id,
        label: name,
        isChosen: isDefault(id),
      }));
    case ComponentType.ChannelSelect:
      return channelsFor(select, stage).map(({ id, name }) => ({
        value: id,
        label: `# ${name}`,
        isChosen: isDefault(id),
      }));
    default:
      // The only role here; its id is the server's.
      return [{ value: server.id, label: '@everyone', isChosen: isDefault(server.id) }];
  }
}

/** Those that the reader sees, of the types that are wanted. */
function channelsFor(
  { channel_types: types }: APIChannelSelectComponent,
  { channel, guide }: Stage,
): readonly ChannelEntry[] {
  const { channels = [] } = guide.servers.find(({ id }) => id === channel.server.id) ?? {};
  return channels.filter(({ kind = 'text' }) => types?.includes(CHANNEL_TYPES[kind]) ?? true);
}
