import { z } from 'zod';
import { decodeCustomId, encodeCustomId } from './custom-id.ts';
import { parseInput } from './outdated-input.ts';

/**
 * The custom ids of one action: of each button, select or form that it answers. An id carries the
 * action's name and a state, which is told when the component is drawn and known again when it is used.
 */
export interface ActionId<State> {
  readonly action: string;
  /** @throws RangeError if a custom id has no room for the state. */
  readonly of: (state: State) => string;
  /**
   * The state that the parts of an id stand for.
   *
   * @throws OutdatedInputError if no version of the action has made them.
   */
  readonly read: (parts: readonly string[]) => State;
  /** The state that a custom id carries; undefined if it is none of this action. */
  readonly stateIn: (customId: string) => State | undefined;
}

/**
 * @param state What of the state is kept, and how: see {@link stateOf}. If there are several shapes, the
 *   first one that a state fits is written, and any of them is read. A shape that was written once stays.
 */
export function actionId<State>(
  action: string,
  state: z.ZodType<State, readonly string[]>,
): ActionId<State> {
  return {
    action,
    of: (value) => encodeCustomId({ action, state: z.encode(state, value) }),
    read: (parts) => parseInput(state, parts),
    stateIn(customId) {
      const decoded = decodeCustomId(customId);
      return decoded?.action === action ? state.safeParse(decoded.state).data : undefined;
    },
  };
}

/** How the fields of a state are kept, by name: each in one part of an id, in this order. */
type Shape = Readonly<Record<string, z.ZodType<unknown, string>>>;

export function stateOf<S extends Shape>(
  shape: S,
): z.ZodType<{ readonly [Field in keyof S]: z.output<S[Field]> }, readonly string[]> {
  type State = { readonly [Field in keyof S]: z.output<S[Field]> };
  const names = Object.keys(shape);
  const fields = z.strictObject(shape) as unknown as z.ZodType<
    State,
    Readonly<Record<string, string>>
  >;
  return z.codec(z.array(z.string()).length(names.length).readonly(), fields, {
    decode: (parts) => Object.fromEntries(names.map((name, index) => [name, parts[index] ?? ''])),
    encode: (kept) => names.map((name) => kept[name] ?? ''),
  });
}

/** A whole number in a part of an id. */
export function wholeNumber({ min = -Infinity, max = Infinity } = {}): z.ZodType<number, string> {
  return z.codec(z.string(), z.int().min(min).max(max), { decode: Number, encode: String });
}
