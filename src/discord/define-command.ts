import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';
import type { Audience, Reply } from '../presentation/cards/reply.ts';
import { audienceOf, isForAskerAlone } from './audience.ts';
import type { Availability } from './availability.ts';
import { EVERYWHERE } from './availability.ts';
import type {
  Acting,
  Command,
  CommandGroup,
  MessageCommand,
  Runnable,
  SimpleCommand,
} from './command.ts';
import type { Context } from './context.ts';
import {
  described,
  named,
  type Thing,
  type Worded,
  type WordedCommand,
  type WordFault,
} from './localize.ts';
import { mentionedIn, pointedAt } from './mention.ts';
import type { Option, SentValue } from './option.ts';

/** By name, in the order in which they are shown. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What a command is given for its options. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer Value> ? Value : never;
};

/** What a command, or one of its subcommands, takes and does. */
export interface Work<O extends Options = Options> {
  readonly options?: O;
  /**
   * Its reply is for the asker alone, unless they say otherwise with the option `private`, or point it to somebody
   * with `mention`. Default: as the asker says with the former, or else the server.
   */
  readonly isPrivate?: true;
  readonly run: (values: ValuesOf<O>, context: Context, audience: Audience) => Promise<Reply>;
}

/** A command that people type. Its words stand in the catalogues; what is wrong with them is a type error. */
export function defineCommand<const Name extends string, const O extends Options = Options>(
  definition: {
    readonly name: Name & Worded<FaultOf<Name, O>>;
    /** Default: everywhere. */
    readonly availability?: Availability;
  } & Work<O> &
    Acting,
): SimpleCommand & Called<Name> {
  const { name, availability = EVERYWHERE, options, actions } = definition;
  return {
    declaration: {
      ...described(`command.${name}`, name),
      ...(options && { options: declare(`command.${name}`, options) }),
      ...availability,
    },
    ...runnable(definition),
    ...(actions && { actions }),
  };
}

/** One of the commands in a group. */
export interface Subcommand<O extends Options = Options> extends Runnable {
  readonly options: O | undefined;
}

export function defineSubcommand<const O extends Options = Options>(work: Work<O>): Subcommand<O> {
  return { options: work.options, ...runnable(work) };
}

/** Commands that share the first word of their name. */
export function defineCommandGroup<
  const Name extends string,
  const Subcommands extends Readonly<Record<string, Subcommand>>,
>(
  definition: {
    readonly name: Name & Worded<GroupFaultOf<Name, Subcommands>>;
    readonly availability: Availability;
    /** By name, in the order in which they are shown. */
    readonly subcommands: Subcommands;
  } & Acting,
): CommandGroup & Called<Name> {
  const { name, availability, subcommands, actions, needs } = definition;
  return {
    declaration: {
      ...described(`command.${name}`, name),
      options: Object.entries(subcommands).map(([word, { options }]) =>
        declareSubcommand(`command.${name}.${word}`, word, options),
      ),
      ...availability,
    },
    subcommands,
    ...(actions && { actions }),
    ...(needs && { needs }),
  };
}

/** A command in the menu of messages. */
export function defineMessageCommand<const Name extends string>(definition: {
  readonly name: Name & Worded<WordFault<Name, never, `command.${Name}`>>;
  readonly needs?: MessageCommand['needs'];
  readonly run: MessageCommand['run'];
}): MessageCommand & Called<Name> {
  const { name, needs, run } = definition;
  return {
    declaration: {
      type: ApplicationCommandType.Message,
      ...named(`command.${name}`, name),
      ...EVERYWHERE,
    },
    ...(needs && { needs }),
    run,
  };
}

/** All commands there are. To have words for any other one is a type error. */
export function commandTable<const Table extends readonly (Command & Called<string>)[]>(
  table: Table & Worded<`no command is called ${Exclude<WordedCommand, NameOf<Table>>}`>,
): Table {
  return table;
}

/** A command whose name is known to the types. */
export interface Called<Name extends string> {
  readonly declaration: { readonly name: Name };
}

type NameOf<Table extends readonly Called<string>[]> = Table[number]['declaration']['name'];

type FaultOf<Name extends string, O extends Options> = WordFault<
  Name,
  `command.${Name}` | ThingsIn<`command.${Name}`, O>,
  ChoicesIn<`command.${Name}`, O>
>;

type GroupFaultOf<
  Name extends string,
  Subcommands extends Readonly<Record<string, Subcommand>>,
> = WordFault<
  Name,
  | `command.${Name}`
  | {
      [Word in keyof Subcommands & string]:
        | `command.${Name}.${Word}`
        | ThingsIn<`command.${Name}.${Word}`, OptionsOf<Subcommands[Word]>>;
    }[keyof Subcommands & string],
  {
    [Word in keyof Subcommands & string]: ChoicesIn<
      `command.${Name}.${Word}`,
      OptionsOf<Subcommands[Word]>
    >;
  }[keyof Subcommands & string]
>;

type OptionsOf<S> = S extends Subcommand<infer O> ? O : never;

/** Whatever has no options is taken for having any: of these, no names are known. */
type NamesIn<O extends Options> = string extends keyof O ? never : keyof O & string;

type ThingsIn<Place extends string, O extends Options> = `${Place}.${NamesIn<O>}`;

type ChoicesIn<Place extends string, O extends Options> = {
  [Name in NamesIn<O>]: O[Name] extends Option<unknown, infer Choice>
    ? `${Place}.${Name}.${Choice}`
    : never;
}[NamesIn<O>];

function declareSubcommand(
  place: Thing,
  name: string,
  options: Options | undefined,
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...described(place, name),
    ...(options && { options: declare(place, options) }),
  };
}

function declare(place: Thing, options: Options): APIApplicationCommandBasicOption[] {
  return Object.entries(options).map(([name, option]) =>
    declareOption(`${place}.${name}`, name, option),
  );
}

function declareOption(
  place: Thing,
  name: string,
  { declared: { type, ...limits }, choices }: Option<unknown>,
): APIApplicationCommandBasicOption {
  const declared = { type, ...described(place, name), ...limits };
  if (!choices) return declared as APIApplicationCommandBasicOption;
  const listed = Object.entries(choices).map(([value, english]) =>
    declareChoice(`${place}.${value}`, english, value),
  );
  return { ...declared, choices: listed } as APIApplicationCommandBasicOption;
}

function declareChoice(place: Thing, name: string, value: string) {
  return { ...named(place, name), value };
}

/** Spaces, and signs that nobody sees, are no name, date or link. */
function isBlank(sent: SentValue): boolean {
  return typeof sent === 'string' && /^[\s\p{Cc}\p{Cf}]*$/u.test(sent);
}

function runnable<O extends Options>({ options, isPrivate, run }: Work<O>): Runnable {
  const known: Options = options ?? {};
  return {
    isPrivate: (sent, context) => isForAskerAlone(sent, context, isPrivate),
    async run(sent, context) {
      const readings = await Promise.all(
        Object.entries(known).map(async ([name, { read, declared }]) => {
          const isLeftOut = declared.required !== true && isBlank(sent[name]);
          return [name, await read(isLeftOut ? undefined : sent[name], context)] as const;
        }),
      );
      const values: Record<string, unknown> = {};
      for (const [name, reading] of readings) {
        if (reading.kind === 'notice') return reading.notice;
        values[name] = reading.value;
      }
      const audience = audienceOf(sent, context, isPrivate);
      const reply = await run(values as ValuesOf<O>, context, audience);
      const mentioned = mentionedIn(sent);
      return mentioned === undefined ? reply : pointedAt(reply, mentioned, context.voice);
    },
    suggest: async ({ name, value }, _sent, context) =>
      (await known[name]?.suggest?.(value, context)) ?? [],
  };
}
