import { byId } from './element.ts';
import type { Stage } from './stage.ts';
import type { Words } from './wording/en.ts';
import { DIRECT } from '../protocol/channel.ts';

/** Says what stands on the page itself in the reader's language: the texts and the labels of its markup. */
export function sayAll({ channel, locale, say }: Stage): void {
  document.documentElement.lang = locale;
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset['say'] as keyof Words);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-say-label]')) {
    element.setAttribute('aria-label', say(element.dataset['sayLabel'] as keyof Words));
  }
  byId('channel-name').textContent = channel.name;
  for (const mark of document.querySelectorAll('.channel-mark')) {
    mark.textContent = channel.where === DIRECT ? '@' : '#';
  }
}
