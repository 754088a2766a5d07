import type { Outcome } from '../../protocol/action.ts';
import { button, h } from '../element.ts';
import { icon } from '../icon.ts';
import type { Stage } from '../stage.ts';
import { drawFields } from './draw-fields.ts';

/** Opens the bot's form over the page; it closes when the bot has taken what was entered. */
export function openModal(
  { modalId, modal }: Extract<Outcome, { kind: 'modal' }>,
  stage: Stage,
): void {
  const fields = drawFields(modal, stage);
  const notice = h('p', { class: 'failure', role: 'alert', hidden: true });
  const submit = h('button', { type: 'submit', class: 'button is-primary' }, 'Submit');
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' });
  const form = h(
    'form',
    { method: 'dialog' },
    h(
      'header',
      { class: 'modal-header' },
      h('h2', { id: 'modal-title' }, modal.title),
      button({ class: 'modal-close', 'aria-label': 'Close' }, () => dialog.close(), icon('close')),
    ),
    h('div', { class: 'modal-fields' }, ...fields.elements),
    notice,
    h(
      'footer',
      { class: 'modal-footer' },
      button({ class: 'button is-secondary' }, () => dialog.close(), 'Cancel'),
      submit,
    ),
  );
  dialog.append(form);
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  dialog.showModal();
  fields.focus();

  async function send(): Promise<void> {
    submit.setAttribute('aria-busy', 'true');
    const outcome = await stage.act({ kind: 'submit', modalId, values: fields.read() });
    submit.removeAttribute('aria-busy');
    if (outcome.kind !== 'failed') {
      dialog.close();
      return;
    }
    notice.textContent = `Something went wrong. ${outcome.reason}`;
    notice.hidden = false;
  }
}
