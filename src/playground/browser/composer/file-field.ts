import type { UploadOutcome } from '../../protocol/action.ts';
import type { OptionEntry } from '../../protocol/channel.ts';
import { h } from '../element.ts';
import type { Stage } from '../stage.ts';
import type { OptionField } from './option-field.ts';

/** An option that takes a file, which goes ahead to the server as soon as it has been chosen. */
export function createFileField(
  option: OptionEntry,
  name: string,
  { upload }: Pick<Stage, 'upload'>,
): OptionField {
  const id = `option-${option.name}`;
  const input = h('input', {
    id,
    class: 'chip-input is-file',
    type: 'file',
    'aria-required': String(option.isRequired),
    'aria-describedby': 'suggestions-title',
  });
  const element = h(
    'span',
    { class: 'chip' },
    h('label', { class: 'chip-name', for: id }, name),
    h('span', { class: 'chip-field' }, input),
  );
  let sending: Promise<UploadOutcome> | undefined;
  let outcome: UploadOutcome | undefined;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    outcome = undefined;
    showFault(undefined);
    sending = file && upload(file);
    void arrived();
  });
  return {
    option,
    element,
    input,
    value: () => (outcome?.kind === 'uploaded' ? outcome.id : undefined),
    pick: () => undefined,
    showFault,
    arrived,
  };

  async function arrived(): Promise<string | undefined> {
    const awaited = sending;
    const told = await awaited;
    // Meanwhile another may have been chosen.
    if (awaited === sending) outcome = told;
    const fault = outcome?.kind === 'failed' ? outcome.reason : undefined;
    showFault(fault);
    return fault;
  }

  function showFault(fault: string | undefined): void {
    element.classList.toggle('is-wrong', fault !== undefined);
    input.setAttribute('aria-invalid', String(fault !== undefined));
  }
}
