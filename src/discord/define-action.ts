import type { z } from 'zod';
import type { ActionId } from './action-id.ts';
import type { Action, Click, Reaction, Submission } from './command.ts';
import type { Context } from './context.ts';
import { parseInput } from './outdated-input.ts';

/** What comes of using a component or a form that an action's id was given to. */
export interface ActionWork<State, Fields> {
  /** Answers a click, or a choice made in a select. */
  readonly press?: (
    state: State,
    click: Omit<Click, 'state'>,
    context: Context,
  ) => Promise<Reaction>;
  /** Answers a form that `press` opened. */
  readonly form?: {
    /** What its fields hold, by their custom ids. */
    readonly fields: z.ZodType<Fields>;
    readonly submit: (
      state: State,
      submission: Omit<Submission, 'state' | 'fields'> & { readonly fields: Fields },
      context: Context,
    ) => Promise<Reaction>;
  };
}

/** What the buttons, selects and forms do that carry an id, wherever they are drawn. */
export function defineAction<State, Fields = unknown>(
  id: ActionId<State>,
  { press, form }: ActionWork<State, Fields>,
): Action {
  return {
    name: id.action,
    ...(press && {
      press: async ({ state, ...click }: Click, context: Context) =>
        press(id.read(state), click, context),
    }),
    ...(form && {
      submit: async ({ state, fields, message }: Submission, context: Context) => {
        const filled = { message, fields: parseInput(form.fields, fields) };
        return form.submit(id.read(state), filled, context);
      },
    }),
  };
}
