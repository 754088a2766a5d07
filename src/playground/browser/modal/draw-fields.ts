import type {
  APIComponentInLabel,
  APILabelComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import type { Deed, Modal } from '../../protocol/action.ts';
import { ComponentType, TextInputStyle } from '../../protocol/discord-numbers.ts';
import { h } from '../element.ts';
import { drawMarkdown } from '../markdown/draw-markdown.ts';
import type { Stage } from '../stage.ts';
import { drawChoices } from './draw-choices.ts';
import type { Field } from './field.ts';

type Values = Extract<Deed, { kind: 'submit' }>['values'];

export interface Fields {
  readonly elements: readonly HTMLElement[];
  /** What has been entered, by custom id. */
  read(): Values;
  focus(): void;
}

export function drawFields({ components }: Modal, stage: Stage): Fields {
  const fields: Field[] = [];
  const elements = components.map((component) => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return drawMarkdown(component.content, stage);
      case ComponentType.Label:
        return drawLabel(component);
      default:
        return drawRow(component.components);
    }
  });
  return {
    elements,
    read: () => Object.fromEntries(fields.map((field) => [field.customId, field.read()])),
    focus: () => fields[0]?.focus(),
  };

  function drawLabel({ label, description, component }: APILabelComponent): HTMLElement {
    const field = drawField(component);
    fields.push(field);
    return frame(label, description, field);
  }

  /** The older shape, in which a text input carries its own label. */
  function drawRow(inputs: readonly APITextInputComponent[]): HTMLElement {
    const frames = inputs.map((input) => {
      const field = drawTextInput(input);
      fields.push(field);
      return frame(input.label ?? '', undefined, field);
    });
    return h('div', {}, ...frames);
  }
}

function frame(label: string, description: string | undefined, field: Field): HTMLElement {
  const mark = field.isRequired
    ? h('span', { class: 'required', 'aria-hidden': 'true' }, ' *')
    : undefined;
  const title = h('label', { for: field.id, class: 'field-label' }, label, mark);
  const words = description ? h('p', { class: 'field-description' }, description) : undefined;
  return h('div', { class: 'field' }, title, words, field.element);
}

function drawField(component: APIComponentInLabel): Field {
  return component.type === ComponentType.TextInput
    ? drawTextInput(component)
    : drawChoices(component);
}

function drawTextInput(input: APITextInputComponent): Field {
  const { custom_id: customId, required = true, value = '' } = input;
  const isLong = input.style === TextInputStyle.Paragraph;
  const id = `field-${customId}`;
  const attributes = {
    id,
    class: 'text-input',
    placeholder: input.placeholder,
    required,
    minlength: input.min_length === undefined ? undefined : String(input.min_length),
    maxlength: String(input.max_length ?? 4000),
  };
  const element = isLong ? h('textarea', { ...attributes, rows: '4' }) : h('input', attributes);
  element.value = value;
  return {
    id,
    customId,
    element,
    isRequired: required,
    read: () => element.value,
    focus: () => element.focus(),
  };
}
