import { h } from '../element.ts';

/** Hidden until it is clicked, from the eye and from a screen reader alike. */
export function drawSpoiler(children: readonly Node[]): HTMLElement {
  const words = h('span', { class: 'spoiler-words', 'aria-hidden': 'true' }, ...children);
  const spoiler = h(
    'span',
    { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Spoiler: press to show' },
    words,
  );
  const reveal = (): void => {
    spoiler.classList.add('is-shown');
    words.removeAttribute('aria-hidden');
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
  };
  spoiler.addEventListener('click', reveal, { once: true });
  spoiler.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') reveal();
  });
  return spoiler;
}
