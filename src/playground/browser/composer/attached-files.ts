import { button, byId, h } from '../element.ts';
import { icon } from '../icon.ts';
import type { Stage } from '../stage.ts';

/** The files that will go along with the next message. */
export interface AttachedFiles {
  /** Their ids, in order; from then on there are none. */
  take(): readonly string[];
}

export interface AttachedFilesParts {
  readonly stage: () => Stage | undefined;
  readonly tell: (fault: string) => void;
  /** Back to the words. */
  readonly leave: () => void;
}

export function createAttachedFiles({ stage, tell, leave }: AttachedFilesParts): AttachedFiles {
  const input = byId('attach-input') as HTMLInputElement;
  const list = byId('attached');
  let ids: readonly string[] = [];

  byId('attach').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    leave();
    for (const file of files) void attach(file);
  });
  return {
    take() {
      const taken = ids;
      ids = [];
      list.replaceChildren();
      return taken;
    },
  };

  async function attach(file: File): Promise<void> {
    const outcome = await stage()?.upload(file);
    if (outcome?.kind === 'uploaded') add(outcome.id, outcome.name);
    else if (outcome) tell(outcome.reason);
  }

  function add(id: string, name: string): void {
    ids = [...ids, id];
    const label = stage()?.say('attach.remove', { name }) ?? name;
    const item = h('li', { class: 'chip' }, h('span', { class: 'chip-name' }, name));
    const remove = button(
      { class: 'chip-remove', 'aria-label': label },
      () => {
        ids = ids.filter((each) => each !== id);
        item.remove();
        leave();
      },
      icon('close'),
    );
    item.append(remove);
    list.append(item);
  }
}
