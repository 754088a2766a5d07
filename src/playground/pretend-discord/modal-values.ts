import { ComponentType } from 'discord-api-types/v10';
import type { Deed, Modal } from '../protocol/action.ts';

type Values = Extract<Deed, { readonly kind: 'submit' }>['values'];

interface Node {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly component?: Node;
  readonly components?: readonly Node[];
}

const TEXT_INPUT: number = ComponentType.TextInput;

const LISTS: ReadonlySet<number> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
  ComponentType.CheckboxGroup,
  ComponentType.FileUpload,
]);

/** The modal's components as Discord sends them back, each input with what was entered. */
export function fillModal(modal: Modal, values: Values): object[] {
  return (modal.components as readonly Node[]).map((node) => fill(node, values));
}

function fill(node: Node, values: Values): object {
  const { type, id, custom_id, component, components } = node;
  const value = custom_id === undefined ? undefined : values[custom_id];
  return {
    type,
    ...(id !== undefined && { id }),
    ...(component && { component: fill(component, values) }),
    ...(components && { components: components.map((inner) => fill(inner, values)) }),
    ...(custom_id !== undefined && { custom_id }),
    ...(custom_id !== undefined &&
      (LISTS.has(type)
        ? { values: listOf(value) }
        : { value: value ?? (type === TEXT_INPUT ? '' : null) })),
  };
}

function listOf(value: Values[string] | undefined): readonly string[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' && value !== '' ? [value] : [];
}
