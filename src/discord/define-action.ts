import type { z } from 'zod';
import type { ActionId } from './action-id.ts';
import type { Action, Click, Reaction, Showing, Submission } from './command.ts';
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
  /** Where what comes of a click is most likely shown. Default: in place. */
  readonly shows?: Shows<State, Omit<Click, 'state'>>;
  /** Answers a form that `press` opened. */
  readonly form?: {
    /** What its fields hold, by their custom ids. */
    readonly fields: z.ZodType<Fields>;
    readonly shows?: Shows<State, FilledForm<Fields>>;
    readonly submit: (
      state: State,
      submission: FilledForm<Fields>,
      context: Context,
    ) => Promise<Reaction>;
  };
}

type FilledForm<Fields> = Omit<Submission, 'state' | 'fields'> & { readonly fields: Fields };

type Shows<State, Deed> = Showing | ((state: State, deed: Deed, context: Context) => Showing);

/** What the buttons, selects and forms do that carry an id, wherever they are drawn. */
export function defineAction<State, Fields = unknown>(
  id: ActionId<State>,
  { press, shows, form }: ActionWork<State, Fields>,
): Action {
  return {
    name: id.action,
    ...(press && {
      press: async ({ state, ...click }: Click, context: Context) =>
        press(id.read(state), click, context),
    }),
    ...(shows && {
      pressShows: ({ state, ...click }: Click, context: Context) =>
        tellShowing(shows, [id.read(state), click, context]),
    }),
    ...(form && {
      submit: async ({ state, ...submission }: Submission, context: Context) =>
        form.submit(id.read(state), fillIn(form.fields, submission), context),
    }),
    ...(form?.shows && {
      submitShows: ({ state, ...submission }: Submission, context: Context) =>
        tellShowing(form.shows, [id.read(state), fillIn(form.fields, submission), context]),
    }),
  };
}

function fillIn<Fields>(
  schema: z.ZodType<Fields>,
  { message, fields }: Omit<Submission, 'state'>,
): FilledForm<Fields> {
  return { message, fields: parseInput(schema, fields) };
}

function tellShowing<State, Deed>(
  shows: Shows<State, Deed> = 'in-place',
  about: readonly [State, Deed, Context],
): Showing {
  return typeof shows === 'string' ? shows : shows(...about);
}
