import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Reply } from '../presentation/reply.ts';
import type { Pullquote } from '../pullquote.ts';

/** Option values by name, as Discord sent them; a command reads them with its own schema. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export interface Services {
  readonly pullquote: Pullquote;
}

/** One slash command: its declaration to Discord, and what it does. */
export interface Command {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Whether the reply, should it take long, is to be awaited privately. Default: no. */
  isPrivate?(options: OptionValues): boolean;
  run(options: OptionValues, services: Services): Promise<Reply>;
  /** Suggestions for the option being typed. Anything thrown becomes an empty list. */
  complete?(
    focused: { readonly name: string; readonly value: string },
    options: OptionValues,
    services: Services,
  ): Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
  /** Answers a click on a component that this command drew; `state` is what it put there. */
  press?(state: readonly string[], services: Services): Promise<Reply>;
}
