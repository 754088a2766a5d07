import type { Surface } from '../components/surface.ts';
import { openModal } from '../modal/open-modal.ts';
import type { Stage } from '../stage.ts';

/** Uses a message's button or select, with what Discord shows meanwhile and afterwards. */
export function createPress(
  messageId: string,
  stage: Stage,
  notice: HTMLElement,
): Surface['press'] {
  return (control, customId, values) => {
    if (control.getAttribute('aria-busy') === 'true') return;
    control.setAttribute('aria-busy', 'true');
    notice.hidden = true;
    void use(control, customId, values);
  };

  async function use(
    control: HTMLElement,
    customId: string,
    values: readonly string[] | undefined,
  ): Promise<void> {
    const deed = { kind: 'press', messageId, customId, ...(values && { values }) } as const;
    const outcome = await stage.act(deed);
    control.removeAttribute('aria-busy');
    if (outcome.kind === 'modal') openModal(outcome, stage);
    if (outcome.kind !== 'failed') return;
    const message = notice.closest<HTMLElement>('.message');
    if (message && outcome.exchangeId) message.dataset['exchange'] = outcome.exchangeId;
    notice.textContent = stage.say('failed', { reason: outcome.reason });
    notice.hidden = false;
  }
}
