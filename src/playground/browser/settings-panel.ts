import { drawAvatar } from './avatar.ts';
import { byId, h } from './element.ts';
import { chooseLocale, choosePerson } from './stage.ts';
import type { Stage } from './stage.ts';
import { chooseTheme, readTheme } from './theme.ts';

/** Who one is, in which language, and how the page looks. */
export interface SettingsPanel {
  show(stage: Stage): void;
}

export interface SettingsPanelParts {
  /** The person or the language has changed. */
  readonly restage: () => void;
  readonly clear: () => void;
}

export function createSettingsPanel({ restage, clear }: SettingsPanelParts): SettingsPanel {
  const people = byId('people');
  const locale = byId('locale') as HTMLSelectElement;
  const theme = byId('theme') as HTMLSelectElement;
  const face = byId('me');

  people.addEventListener('change', ({ target }) => {
    choosePerson((target as HTMLInputElement).value);
    restage();
  });
  locale.addEventListener('change', () => {
    chooseLocale(locale.value);
    restage();
  });
  theme.value = readTheme();
  theme.addEventListener('change', () => chooseTheme(theme.value));
  byId('clear').addEventListener('click', clear);

  return {
    show({ channel, person, locale: chosen }) {
      face.setAttribute('aria-label', `${person.name}: who you are, language and look`);
      face.replaceChildren(drawAvatar(person), h('span', { class: 'me-name' }, person.name));
      if (people.childElementCount === 0) people.append(...channel.people.map(drawPerson));
      for (const radio of people.querySelectorAll('input'))
        radio.checked = radio.value === person.id;
      if (locale.options.length === 0) locale.append(...channel.locales.map(drawLocale));
      locale.value = chosen;
    },
  };
}

function drawPerson(person: Stage['person']): HTMLElement {
  return h(
    'label',
    { class: 'person' },
    h('input', { type: 'radio', name: 'person', value: person.id }),
    drawAvatar(person),
    h('span', {}, h('strong', {}, person.name), h('small', {}, person.about)),
  );
}

function drawLocale(locale: string): HTMLElement {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return h('option', { value: locale }, names.of(locale) ?? locale);
}
