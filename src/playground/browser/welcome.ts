import { DIRECT, type Starter } from '../protocol/channel.ts';
import { button, byId, h } from './element.ts';
import type { Stage } from './stage.ts';

/** What stands in a channel before anything is said there. */
export interface Welcome {
  show(stage: Stage): void;
  /** Offers commands to begin with from now on. */
  offer(starters: readonly Starter[], stage: Stage | undefined): void;
}

export function createWelcome({ showCommands }: { readonly showCommands: () => void }): Welcome {
  let offered: readonly Starter[] = [];

  byId('try').addEventListener('click', showCommands);
  return {
    show,
    offer(starters, stage) {
      offered = starters;
      if (stage) show(stage);
    },
  };

  function show(stage: Stage): void {
    const { channel, say } = stage;
    const isDirect = channel.where === DIRECT;
    const names = { channel: channel.name, name: channel.name };
    byId('welcome-title').textContent = say(isDirect ? 'welcome.direct' : 'welcome', names);
    byId('welcome-about').textContent = say(isDirect ? 'welcome.about-direct' : 'welcome.about');
    byId('starters').replaceChildren(...drawStarters(offered, stage));
  }
}

function drawStarters(starters: readonly Starter[], stage: Stage): readonly HTMLElement[] {
  if (starters.length === 0) return [];
  return [
    h('p', {}, stage.say('welcome.starters')),
    ...starters.map((starter) => drawStarter(starter, stage)),
  ];
}

/** A question may be in another language than the page. */
function drawStarter({ label, path, options }: Starter, stage: Stage): HTMLElement {
  return button(
    { class: 'starter', dir: 'auto' },
    () => void stage.act({ kind: 'command', path, options }),
    label,
  );
}
