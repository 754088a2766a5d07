import { randomUUID } from 'node:crypto';
import { ComponentType } from 'discord-api-types/v10';
import type { Deed, Modal } from '../protocol/action.ts';
import type { Origin } from '../protocol/channel.ts';

/** A form that the bot showed to someone who has not sent it yet. */
export interface OpenModal {
  readonly modal: Modal;
  /** The line above a reply to it. */
  readonly origin: Origin;
  /** The message whose button opened it, if one did. */
  readonly messageId: string | undefined;
}

export interface OpenModals {
  /** @returns the id under which it can be submitted. */
  add(modal: OpenModal): string;
  find(id: string): OpenModal | undefined;
  remove(id: string): void;
  clear(): void;
}

export function createOpenModals(): OpenModals {
  const modals = new Map<string, OpenModal>();
  return {
    add(modal) {
      const id = randomUUID();
      modals.set(id, modal);
      return id;
    },
    find: (id) => modals.get(id),
    remove: (id) => void modals.delete(id),
    clear: () => modals.clear(),
  };
}

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
