import type { CastMember } from '../protocol/channel.ts';
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
  /** The language has changed. */
  readonly restage: () => void;
  /** The person has changed. */
  readonly become: () => void;
  readonly clear: () => void;
}

export function createSettingsPanel({ restage, become, clear }: SettingsPanelParts): SettingsPanel {
  const people = byId('people');
  const locale = byId('locale') as HTMLSelectElement;
  const theme = byId('theme') as HTMLSelectElement;
  const face = byId('me');

  people.addEventListener('change', ({ target }) => {
    choosePerson((target as HTMLInputElement).value);
    become();
  });
  locale.addEventListener('change', () => {
    chooseLocale(locale.value);
    restage();
  });
  theme.value = readTheme();
  theme.addEventListener('change', () => chooseTheme(theme.value));
  byId('clear').addEventListener('click', clear);

  return {
    show(stage) {
      const { channel, guide, person, locale: chosen, say } = stage;
      face.setAttribute('aria-label', say('me', { name: person.name }));
      face.replaceChildren(drawAvatar(person), h('span', { class: 'me-name' }, person.name));
      // Drawn anew, they lose the focus of whoever is choosing.
      if (people.lang !== chosen) {
        people.replaceChildren(...guide.cast.map((each) => drawPerson(each, say)));
        people.lang = chosen;
      }
      for (const radio of people.querySelectorAll('input'))
        radio.checked = radio.value === person.id;
      if (locale.options.length === 0) locale.append(...channel.locales.map(drawLocale));
      locale.value = chosen;
    },
  };
}

function drawPerson(person: CastMember, say: Stage['say']): HTMLElement {
  const named = (mayManage: boolean): string =>
    person.servers
      .filter((server) => server.mayManage === mayManage)
      .map(({ name }) => name)
      .join(', ');
  const about = [
    ...(named(true) ? [say('moderator', { servers: named(true) })] : []),
    ...(named(false) ? [say('member', { servers: named(false) })] : []),
  ].join(', ');
  return h(
    'label',
    { class: 'person' },
    h('input', { type: 'radio', name: 'person', value: person.id }),
    drawAvatar(person),
    h('span', {}, h('strong', {}, person.name), h('small', {}, about)),
  );
}

function drawLocale(locale: string): HTMLElement {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return h('option', { value: locale }, names.of(locale) ?? locale);
}
