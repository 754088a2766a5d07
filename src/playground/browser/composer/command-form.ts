import type { OptionValues } from '../../protocol/action.ts';
import type { CommandEntry, OptionEntry } from '../../protocol/channel.ts';
import { checkOption } from '../../protocol/check-option.ts';
import { button, h } from '../element.ts';
import { icon } from '../icon.ts';
import type { Stage } from '../stage.ts';
import { createFileField } from './file-field.ts';
import { createOptionField } from './option-field.ts';
import type { OptionField } from './option-field.ts';
import { createOptionSuggestions } from './option-suggestions.ts';
import type { SuggestionList } from './suggestions.ts';

/** A command that has been picked, with the options that are being filled in. */
export interface CommandForm {
  readonly element: HTMLElement;
  focus(): void;
  send(): void;
}

export interface CommandFormParts {
  readonly entry: CommandEntry;
  readonly stage: Stage;
  readonly suggestions: SuggestionList;
  /** Back to the plain field. */
  readonly leave: () => void;
  /** All values are in order. */
  readonly submit: (values: OptionValues) => void;
}

export function createCommandForm(parts: CommandFormParts): CommandForm {
  const { entry, stage, suggestions, leave, submit } = parts;
  const name = entry.path.map((word, index) => stage.localize(word, entry.names[index])).join(' ');
  const chips = h('span', { class: 'chips' });
  const title = drawTitle(name, stage);
  const close = button(
    { class: 'command-close', 'aria-label': stage.say('command.leave') },
    leave,
    icon('close'),
  );
  const attributes = { class: 'command-form', role: 'group', 'aria-label': `Command ${name}` };
  const element = h('div', attributes, title, chips, close);
  const fields: OptionField[] = [];
  const suggest = createOptionSuggestions({ entry, stage, suggestions, fields, add, readValues });

  title.addEventListener('keydown', onTitleKey);
  for (const option of entry.options) if (option.isRequired) add(option);
  return { element, focus, send };

  function add(option: OptionEntry): OptionField {
    const label = stage.localize(option.name, option.names);
    const field =
      option.type === 'attachment'
        ? createFileField(option, label, stage)
        : createOptionField(option, label);
    fields.push(field);
    chips.append(field.element);
    field.input.addEventListener('focus', () => suggest.forField(field));
    field.input.addEventListener('input', () => suggest.forField(field));
    field.input.addEventListener('keydown', (event) => onKey(event, field));
    field.input.addEventListener('blur', () => check(field));
    return field;
  }

  function focus(): void {
    const next = fields.find((field) => field.value() === undefined) ?? fields.at(-1);
    if (next === undefined) {
      title.focus();
      suggest.moreOptions(title, `/${name}`, stage.localize(entry.description, entry.descriptions));
    } else {
      next.input.focus();
    }
  }

  function onKey(event: KeyboardEvent, field: OptionField): void {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        // It opens the list of files while none has been chosen.
        if (field.option.type === 'attachment' && field.value() === undefined) return;
        if (!suggestions.pickActive()) send();
        break;
      case 'Escape':
        if (suggestions.isOpen()) suggestions.hide();
        else leave();
        break;
      case 'Backspace':
        if (field.input.value !== '') return;
        remove(field);
        break;
      case 'Tab':
        if (!event.shiftKey && field.input.value !== '' && field.value() === field.input.value) {
          suggestions.pickActive();
        }
        return;
      default:
        return;
    }
    event.preventDefault();
  }

  function onTitleKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      if (!suggestions.pickActive()) send();
    } else if (event.key === 'Escape' || event.key === 'Backspace') {
      leave();
    } else {
      return;
    }
    event.preventDefault();
  }

  function remove(field: OptionField): void {
    const index = fields.indexOf(field);
    const before = fields[index - 1];
    if (field.option.isRequired && before === undefined) {
      leave();
    } else if (field.option.isRequired) {
      before?.input.focus();
    } else {
      fields.splice(index, 1);
      (before ?? fields[0])?.input.focus();
      if (fields.length === 0) title.focus();
      field.element.remove();
    }
  }

  function send(): void {
    void sendOnceArrived();
  }

  async function sendOnceArrived(): Promise<void> {
    const faults = await Promise.all(fields.map((field) => field.arrived()));
    const wrong = fields.find((field, nth) => (faults[nth] ?? check(field)) !== undefined);
    if (wrong === undefined) {
      suggestions.hide();
      submit(readValues());
      return;
    }
    wrong.input.focus();
    const label = stage.localize(wrong.option.name, wrong.option.names);
    suggestions.show({
      input: wrong.input,
      title: label,
      words: faults[fields.indexOf(wrong)] ?? check(wrong),
      isFault: true,
      rows: [],
    });
  }

  function readValues(): OptionValues {
    const entries = fields.map((field) => [field.option.name, field.value()] as const);
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined)) as OptionValues;
  }
}

function check(field: OptionField): string | undefined {
  const fault = checkOption(field.option, field.value());
  field.showFault(fault);
  return fault;
}

/** A field that can't be typed into, so that a command without options can be sent and added to. */
function drawTitle(name: string, { say }: Stage): HTMLInputElement {
  return h('input', {
    class: 'command-name',
    role: 'combobox',
    readonly: true,
    value: `/${name}`,
    size: String(name.length + 1),
    'aria-label': say('command.keys', { command: `/${name}` }),
    'aria-expanded': 'false',
    'aria-controls': 'suggestions-list',
  });
}
