import { mayUse } from '../protocol/may-use.ts';
import { drawAvatar } from './avatar.ts';
import { byId, h } from './element.ts';
import { chooseLocale, choosePerson, chooseWhere } from './stage.ts';
import type { Stage } from './stage.ts';
import { chooseTheme, readTheme } from './theme.ts';

/** Who one is, in which language, and how the page looks. */
export interface SettingsPanel {
  show(stage: Stage): void;
}

export interface SettingsPanelParts {
  /** The language has changed. */
  readonly restage: () => void;
  /** The person or the place has changed. */
  readonly move: () => void;
  readonly clear: () => void;
}

/** Discord's permission bit for managing messages. */
const MANAGE_MESSAGES = String(1 << 13);

export function createSettingsPanel({ restage, move, clear }: SettingsPanelParts): SettingsPanel {
  const people = byId('people');
  const locale = byId('locale') as HTMLSelectElement;
  const where = byId('where') as HTMLSelectElement;
  const theme = byId('theme') as HTMLSelectElement;
  const face = byId('me');

  let seen: Stage | undefined;

  people.addEventListener('change', ({ target }) => {
    choosePerson((target as HTMLInputElement).value);
    restage();
    move();
  });
  where.addEventListener('change', () => {
    if (seen === undefined) return;
    chooseWhere(where.value, seen.person);
    move();
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
      seen = stage;
      const { channel, person, locale: chosen, say } = stage;
      face.setAttribute('aria-label', say('me', { name: person.name }));
      const [room] = channel.channels;
      where.replaceChildren(
        h('option', { value: 'server' }, say('where.server', { channel: room?.name ?? '' })),
        h('option', { value: 'direct' }, say('where.direct')),
      );
      where.value = channel.where;
      face.replaceChildren(drawAvatar(person), h('span', { class: 'me-name' }, person.name));
      // Drawn anew, they lose the focus of whoever is choosing.
      if (people.lang !== chosen) {
        people.replaceChildren(...channel.people.map((each) => drawPerson(each, say)));
        people.lang = chosen;
      }
      for (const radio of people.querySelectorAll('input'))
        radio.checked = radio.value === person.id;
      if (locale.options.length === 0) locale.append(...channel.locales.map(drawLocale));
      locale.value = chosen;
    },
  };
}

function drawPerson(person: Stage['person'], say: Stage['say']): HTMLElement {
  const about = say(mayUse(person.permissions, MANAGE_MESSAGES) ? 'moderator' : 'member');
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
