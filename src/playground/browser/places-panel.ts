import { type ChannelEntry, DIRECT, type SeenServer, type Where } from '../protocol/channel.ts';
import { button, byId, h } from './element.ts';
import { icon } from './icon.ts';
import { chooseWhere } from './stage.ts';
import type { Stage } from './stage.ts';

/** The servers and channels that somebody sees. On a phone, they open over the page. */
export interface PlacesPanel {
  show(stage: Stage): void;
  /** Something is new there. */
  mark(where: Where): void;
}

/** @param move Another place has been chosen. */
export function createPlacesPanel({ move }: { readonly move: () => void }): PlacesPanel {
  const panel = byId('places');
  const opener = byId('open-places');
  const unread = new Set<Where>();
  let seen: Stage | undefined;

  return {
    show(stage) {
      // Somebody else has read other things.
      if (seen && seen.person.id !== stage.person.id) unread.clear();
      seen = stage;
      unread.delete(stage.channel.where);
      draw(stage);
    },
    mark(where) {
      unread.add(where);
      if (seen) draw(seen);
    },
  };

  function draw(stage: Stage): void {
    const { servers, bot } = stage.guide;
    const wasInside = panel.contains(document.activeElement);
    panel.replaceChildren(
      ...servers.map((server) => drawServer(server, stage)),
      drawGroup(stage.say('places.direct'), [
        h('li', {}, drawPlace(DIRECT, { name: bot.name, mark: '@' }, stage)),
      ]),
    );
    opener.classList.toggle('has-unread', unread.size > 0);
    if (wasInside) panel.querySelector<HTMLElement>('[aria-current]')?.focus();
  }

  function drawServer({ name, channels }: SeenServer, stage: Stage): HTMLElement {
    const top = channels.filter(({ kind }) => kind !== 'post');
    return drawGroup(
      name,
      top.map((channel) => {
        if (channel.kind !== 'forum') return h('li', {}, drawChannel(channel, stage));
        const posts = channels.filter(({ parentId }) => parentId === channel.id);
        return h(
          'li',
          {},
          h(
            'span',
            { class: 'place is-forum' },
            icon('forum'),
            h('span', { class: 'place-name' }, channel.name),
            h('span', { class: 'unseen' }, ` ${stage.say('places.forum')}`),
          ),
          h('ul', {}, ...posts.map((post) => h('li', {}, drawChannel(post, stage)))),
        );
      }),
    );
  }

  function drawChannel({ id, name, isPrivate = false }: ChannelEntry, stage: Stage): HTMLElement {
    return drawPlace(id, { name, mark: '#', isPrivate }, stage);
  }

  function drawPlace(
    where: Where,
    { name, mark, isPrivate = false }: Face,
    stage: Stage,
  ): HTMLElement {
    const isNew = unread.has(where);
    return button(
      {
        class: `place${isNew ? ' is-unread' : ''}`,
        'aria-current': where === stage.channel.where ? 'page' : undefined,
      },
      () => go(where),
      isPrivate ? icon('lock') : h('span', { class: 'place-mark', 'aria-hidden': 'true' }, mark),
      h('span', { class: 'place-name' }, name),
      isPrivate ? h('span', { class: 'unseen' }, ` ${stage.say('places.private')}`) : undefined,
      isNew ? h('span', { class: 'unseen' }, ` ${stage.say('places.new')}`) : undefined,
    );
  }

  function go(where: Where): void {
    panel.hidePopover();
    chooseWhere(where);
    move();
  }
}

interface Face {
  readonly name: string;
  readonly mark: string;
  readonly isPrivate?: boolean;
}

function drawGroup(name: string, items: readonly HTMLElement[]): HTMLElement {
  return h('section', { class: 'place-group' }, h('h2', {}, name), h('ul', {}, ...items));
}
