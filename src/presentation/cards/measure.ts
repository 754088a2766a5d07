import type { APIMessageComponent } from 'discord-api-types/v10';
import { MAX_COMPONENTS, MAX_TEXT_BYTES, MAX_TEXT_UNITS, TEXT_DISPLAY_BYTES } from './limits.ts';
import { textsIn, walkComponents } from './walk-components.ts';

/** What a message takes of Discord's budgets. */
export interface Size {
  /** UTF-16 code units of all text displays. */
  readonly units: number;
  /** Their UTF-8 bytes, and {@link TEXT_DISPLAY_BYTES} for each. */
  readonly bytes: number;
  /** Components, nested ones included. */
  readonly components: number;
}

export function measure(components: readonly APIMessageComponent[]): Size {
  const texts = textsIn(components);
  return {
    units: sum(texts.map((text) => text.length)),
    bytes: sum(texts.map((text) => Buffer.byteLength(text) + TEXT_DISPLAY_BYTES)),
    components: [...walkComponents(components)].length,
  };
}

/** Whether a message of this size keeps to the house budgets. */
export function fits({ units, bytes, components }: Size): boolean {
  return units <= MAX_TEXT_UNITS && bytes <= MAX_TEXT_BYTES && components <= MAX_COMPONENTS;
}

/** Text that is still free on a card. */
export type Room = Pick<Size, 'units' | 'bytes'>;

/** What still fits beside these components; what is missing from them stands empty. */
export function roomBeside(components: readonly APIMessageComponent[]): Room {
  const { units, bytes } = measure(components);
  return { units: MAX_TEXT_UNITS - units, bytes: MAX_TEXT_BYTES - bytes };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
