import { randomUUID } from 'node:crypto';
import type { Modal } from '../protocol/action.ts';
import type { Origin } from '../protocol/channel.ts';

/** A form that the bot showed to someone who has not sent it yet. */
export interface OpenModal {
  readonly modal: Modal;
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
