import type { OptionValue } from '../../protocol/action.ts';
import type { ChoiceEntry, OptionEntry } from '../../protocol/channel.ts';
import { h } from '../element.ts';
import { readValue } from './read-value.ts';

/** An option of the command that is being filled in: its name and a field, in one chip. */
export interface OptionField {
  readonly option: OptionEntry;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  value(): OptionValue | undefined;
  pick(choice: ChoiceEntry): void;
  showFault(fault: string | undefined): void;
  /** Waits for what is still on its way. @returns what is wrong with it. */
  arrived(): Promise<string | undefined>;
}

/** @param name The option's name as the person reads it. */
export function createOptionField(option: OptionEntry, name: string): OptionField {
  const id = `option-${option.name}`;
  const input = h('input', {
    id,
    class: 'chip-input',
    role: 'combobox',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    inputmode: option.type === 'integer' ? 'numeric' : undefined,
    'aria-expanded': 'false',
    'aria-controls': 'suggestions-list',
    'aria-autocomplete': 'list',
    'aria-required': String(option.isRequired),
    'aria-describedby': 'suggestions-title',
    maxlength: option.type === 'string' ? String(option.max ?? 6000) : undefined,
  });
  const element = h(
    'span',
    { class: 'chip' },
    h('label', { class: 'chip-name', for: id }, name),
    h('span', { class: 'chip-field' }, input),
  );
  let picked: ChoiceEntry | undefined;
  input.addEventListener('input', () => {
    picked = undefined;
    fit();
    showFault(undefined);
  });
  fit();
  return {
    option,
    element,
    input,
    value: () => readValue(option, input.value, picked),
    pick(choice) {
      picked = choice;
      input.value = choice.name;
      fit();
      showFault(undefined);
    },
    showFault,
    arrived: async () => undefined,
  };

  /** For browsers that can't size a field by what is in it. */
  function fit(): void {
    element.style.setProperty('--length', `${Math.max(2, input.value.length + 1)}ch`);
  }

  function showFault(fault: string | undefined): void {
    element.classList.toggle('is-wrong', fault !== undefined);
    input.setAttribute('aria-invalid', String(fault !== undefined));
  }
}
