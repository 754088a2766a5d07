import type { Person } from '../protocol/channel.ts';
import { h } from './element.ts';

/** A person's initial on a colour of their own; the bot has an opening quotation mark. */
export function drawAvatar({
  id,
  name,
  isBot,
}: Pick<Person, 'id' | 'name' | 'isBot'>): HTMLElement {
  const face = isBot ? '“' : name.charAt(0);
  const hue = isBot ? 'bot' : String(Number(id.slice(-2)) % 5);
  return h('span', { class: 'avatar', 'data-hue': hue, 'data-face': face, 'aria-hidden': 'true' });
}
