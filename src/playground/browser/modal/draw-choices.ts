import type { APIComponentInLabel } from 'discord-api-types/v10';
import { ComponentType } from '../../protocol/discord-numbers.ts';
import { h } from '../element.ts';
import type { Field } from './field.ts';

type ChoiceComponent = Exclude<APIComponentInLabel, { type: typeof ComponentType.TextInput }>;

interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly default?: boolean | undefined;
}

/** Whatever is chosen and not typed: selects, radio buttons and checkboxes. */
export function drawChoices(component: ChoiceComponent): Field {
  switch (component.type) {
    case ComponentType.StringSelect:
      return (component.max_values ?? 1) > 1
        ? drawGroup(component, component.options, 'checkbox')
        : drawSelect(component, component.options);
    case ComponentType.RadioGroup:
      return drawGroup(component, component.options, 'radio');
    case ComponentType.CheckboxGroup:
      return drawGroup(component, component.options, 'checkbox');
    case ComponentType.Checkbox:
      return drawCheckbox(component);
    default:
      return drawUnknown(component);
  }
}

interface Named {
  readonly custom_id: string;
  readonly required?: boolean | undefined;
}

function drawSelect({ custom_id, required = true }: Named, options: readonly Option[]): Field {
  const id = `field-${custom_id}`;
  const empty = h('option', { value: '' }, 'Make a selection');
  const items = options.map(({ value, label, default: selected }) =>
    h('option', { value, selected }, label),
  );
  const element = h('select', { id, class: 'text-input', required }, empty, ...items);
  const read = (): readonly string[] => (element.value === '' ? [] : [element.value]);
  return {
    id,
    customId: custom_id,
    element,
    isRequired: required,
    read,
    focus: () => element.focus(),
  };
}

function drawGroup(
  { custom_id, required = true }: Named,
  options: readonly Option[],
  type: 'radio' | 'checkbox',
): Field {
  const id = `field-${custom_id}`;
  const inputs = options.map(({ value, default: checked }, index) =>
    h('input', {
      type,
      name: custom_id,
      value,
      checked,
      id: index === 0 ? id : undefined,
      required: required && type === 'radio',
    }),
  );
  const rows = options.map(({ label, description }, index) =>
    h(
      'label',
      { class: 'choice' },
      inputs[index],
      h('span', {}, label, description ? h('small', {}, description) : undefined),
    ),
  );
  const chosen = (): readonly string[] =>
    inputs.filter(({ checked }) => checked).map(({ value }) => value);
  return {
    id,
    customId: custom_id,
    element: h('div', { class: 'choices', role: 'group' }, ...rows),
    isRequired: required,
    read: () => (type === 'radio' ? (chosen()[0] ?? '') : chosen()),
    focus: () => inputs[0]?.focus(),
  };
}

function drawCheckbox({
  custom_id,
  default: checked,
}: {
  custom_id: string;
  default?: boolean;
}): Field {
  const id = `field-${custom_id}`;
  const element = h('input', { type: 'checkbox', id, checked });
  return {
    id,
    customId: custom_id,
    element,
    isRequired: false,
    read: () => element.checked,
    focus: () => element.focus(),
  };
}

function drawUnknown({ custom_id }: Named): Field {
  const element = h('p', { class: 'unknown' }, 'The playground can’t fill in this field.');
  return {
    id: `field-${custom_id}`,
    customId: custom_id,
    element,
    isRequired: false,
    read: () => [],
    focus: () => undefined,
  };
}
