import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Reply } from '../presentation/cards/reply.ts';
import type { Context } from './context.ts';

/** Something to choose while an option is typed. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** Option values by name, as Discord sent them. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A command: its declaration to Discord, and what it does. */
export type Command = SlashCommand | MessageCommand;

/** A command that people type. */
export type SlashCommand = SimpleCommand | CommandGroup;

export interface SimpleCommand extends Acting, Runnable {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
}

export interface CommandGroup extends Acting {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** By name. */
  readonly subcommands: Readonly<Record<string, Runnable>>;
}

/** A command, or one of its subcommands, at work. */
export interface Runnable {
  /** Whether the reply, should it take long, is to be awaited privately. Default: no. */
  isPrivate?(options: OptionValues, context: Context): boolean;
  run(options: OptionValues, context: Context): Promise<Reply>;
  /** Suggestions for the option being typed. Anything thrown becomes an empty list. */
  suggest?(
    focused: { readonly name: string; readonly value: string },
    options: OptionValues,
    context: Context,
  ): Promise<readonly Choice[]>;
}

/** A command in a message's menu. Its answer is for the one who used it alone. */
export interface MessageCommand extends Acting {
  readonly declaration: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(message: APIMessage, context: Context): Promise<Reply>;
}

export interface Acting {
  /** Where the bot has none, the command isn't offered. */
  readonly needs?: 'additions';
  /** What comes of using its replies' components. Components of other replies may lead here as well. */
  readonly actions?: readonly Action[];
}

/** Answers to components wherever they are drawn: their custom ids carry its name. */
export interface Action {
  readonly name: string;
  /** Answers a click on a component, or a choice made in a select. */
  readonly press?: (click: Click, context: Context) => Promise<Reaction>;
  /** Where what comes of it is most likely shown. Default: in place. */
  readonly pressShows?: (click: Click, context: Context) => Showing;
  /** Answers a form that `press` opened. */
  readonly submit?: (submission: Submission, context: Context) => Promise<Reaction>;
  readonly submitShows?: (submission: Submission, context: Context) => Showing;
}

/**
 * On the message that was clicked on, or as one of its own. What takes long is awaited there, and a change that was
 * awaited as a message of its own is shown there.
 */
export type Showing = 'in-place' | Reply['visibility'];

export interface Click {
  /** What the component was given to remember. */
  readonly state: readonly string[];
  /** What was chosen, if it is a select. */
  readonly values: readonly string[];
  /** Of the threads that were chosen, by their ids, the channels that they are in. */
  readonly parentChannels: Readonly<Record<string, string>>;
  /** The message that the component is on. */
  readonly message: APIMessage;
}

export interface Submission {
  readonly state: readonly string[];
  /** What each field holds, by its custom id: a text, or what was chosen. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** The message whose component opened the form. */
  readonly message: APIMessage | undefined;
}

/** What comes of a click. */
export type Reaction =
  /**
   * A new message. A private one that is passing takes the place of the last such one to the same person
   * about the message that was clicked on.
   */
  | { readonly kind: 'reply'; readonly reply: Reply; readonly isPassing?: true }
  /**
   * The message that was clicked on changes; `next` is sent as a new one behind it. One that everyone sees is sent
   * first: whether it came is not always known, and until it is, the message stays as it was.
   */
  | { readonly kind: 'update'; readonly reply: Reply; readonly next?: Reply }
  /**
   * Nothing of the message that was clicked on changes but the button: it can be pressed no more, and is called so.
   * `next` is sent as with an update. Only of a click that is shown in place.
   */
  | { readonly kind: 'spend'; readonly label: string; readonly next: Reply }
  /** A form opens. Its custom id carries the action's name. Not in answer to another form. */
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  /** The message that was clicked on goes. */
  | { readonly kind: 'remove' }
  /** Nothing changes: what was wanted is done, or under way. */
  | { readonly kind: 'nothing' };
