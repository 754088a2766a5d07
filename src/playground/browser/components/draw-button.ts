import type { APIButtonComponent, APIMessageComponentEmoji } from 'discord-api-types/v10';
import { ButtonStyle } from '../../protocol/discord-numbers.ts';
import { button, h } from '../element.ts';
import { icon } from '../icon.ts';
import type { Surface } from './surface.ts';

const LOOKS = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
  [ButtonStyle.Premium]: 'premium',
} as const;

export function drawButton(component: APIButtonComponent, surface: Surface): HTMLElement {
  const look = `button is-${LOOKS[component.style]}`;
  if (component.style === ButtonStyle.Premium) {
    return h('button', { type: 'button', class: look, disabled: true }, 'Premium');
  }
  const face = drawFace(component);
  if (component.style === ButtonStyle.Link) {
    if (component.disabled)
      return h('button', { type: 'button', class: look, disabled: true }, ...face);
    const attributes = {
      class: look,
      href: component.url,
      target: '_blank',
      rel: 'noopener noreferrer',
    };
    return h('a', attributes, ...face, icon('launch'));
  }
  const { custom_id: customId } = component;
  const attributes = { class: look, 'data-custom-id': customId, disabled: component.disabled };
  const drawn: HTMLButtonElement = button(
    attributes,
    () => surface.press(drawn, customId),
    ...face,
  );
  return drawn;
}

function drawFace({
  label,
  emoji,
}: {
  label?: string;
  emoji?: APIMessageComponentEmoji;
}): HTMLElement[] {
  return [
    ...(emoji ? [drawEmoji(emoji)] : []),
    ...(label ? [h('span', { class: 'button-label' }, label)] : []),
  ];
}

/** A server's own emoji is a picture on Discord's network; here its name stands for it. */
export function drawEmoji({ id, name }: APIMessageComponentEmoji): HTMLElement {
  return h('span', { class: 'emoji' }, id == null ? (name ?? '') : `:${name ?? id}:`);
}
