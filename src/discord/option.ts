import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { APIAttachment } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Reply } from '../presentation/cards/reply.ts';
import type { Choice, OptionValues } from './command.ts';
import type { Context } from './context.ts';
import { OutdatedInputError, parseInput } from './outdated-input.ts';

/**
 * An option of a command: how it is declared to Discord, what is suggested while it is typed, and what
 * the command is given for it. Its name and words are those of the command.
 */
export interface Option<Value, Choice extends string = string> {
  readonly declared: DeclaredOption;
  /** What can be chosen, and what that is called in English. */
  readonly choices?: Readonly<Record<Choice, string>>;
  readonly suggest?: Suggest;
  /** @throws OutdatedInputError if it isn't what such an option is given. */
  readonly read: (sent: SentValue, context: Context) => Promise<OptionReading<Value>>;
}

/** What Discord sends for an option; undefined if somebody left it out. */
export type SentValue = OptionValues[string] | undefined;

/** What somebody means by what they gave for an option. */
export type OptionReading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  /** That can't be told, which this says. */
  | { readonly kind: 'notice'; readonly notice: Reply };

/** What is offered while somebody types. */
export type Suggest = (typed: string, context: Context) => Promise<readonly Choice[]>;

/** In Discord's words, but for its name, its description and its choices. */
export interface DeclaredOption {
  readonly type: Type.String | Type.Integer | Type.Boolean | Type.User | Type.Attachment;
  readonly required?: true;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly autocomplete?: true;
}

/** Whether an option has to be given, and what stands for it if it isn't. */
export interface Presence<Value> {
  readonly required?: true;
  readonly default?: Value;
}

/** What a command is given: undefined for what may be left out and has no default. */
export type Given<Value, How> = How extends { required: true } | { default: Value }
  ? Value
  : Value | undefined;

export interface TextLimits extends Presence<string> {
  /** In characters, as Discord counts them. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly suggest?: Suggest;
}

export function textOption<const How extends TextLimits>(
  how: How,
): Option<Given<string, How>, never> {
  const { required, minLength, maxLength, suggest } = how;
  return {
    declared: {
      type: Type.String,
      ...(required && { required }),
      ...(minLength !== undefined && { min_length: minLength }),
      ...(maxLength !== undefined && { max_length: maxLength }),
      ...(suggest && { autocomplete: true }),
    },
    ...(suggest && { suggest }),
    read: reading(z.string(), how),
  };
}

/** One of a few things; in English, each is called what stands behind it. */
export function choiceOption<
  const Choice extends string,
  const How extends Presence<NoInfer<Choice>>,
>(choices: Readonly<Record<Choice, string>>, how: How): Option<Given<Choice, How>, Choice> {
  const values = Object.keys(choices) as Choice[];
  return {
    declared: { type: Type.String, ...(how.required && { required: how.required }) },
    choices,
    read: reading(z.enum(values), how),
  };
}

export interface IntegerLimits extends Presence<number> {
  readonly min?: number;
  readonly max?: number;
}

export function integerOption<const How extends IntegerLimits>(
  how: How,
): Option<Given<number, How>, never> {
  const { required, min, max } = how;
  return {
    declared: {
      type: Type.Integer,
      ...(required && { required }),
      ...(min !== undefined && { min_value: min }),
      ...(max !== undefined && { max_value: max }),
    },
    read: reading(
      z
        .int()
        .min(min ?? -Infinity)
        .max(max ?? Infinity),
      how,
    ),
  };
}

export function booleanOption(): Option<boolean | undefined, never> {
  return { declared: { type: Type.Boolean }, read: reading(z.boolean(), {}) };
}

/** Somebody, by their id. The option that points a reply to them is called `mention`. */
export function userOption(): Option<string | undefined, never> {
  return { declared: { type: Type.User }, read: reading(z.string().regex(/^\d{1,20}$/), {}) };
}

/** A file that comes along. */
export function attachmentOption(): Option<APIAttachment | undefined, never> {
  return {
    declared: { type: Type.Attachment },
    async read(sent, { attachments }) {
      const value = sent === undefined ? undefined : attachments[String(sent)];
      if (sent !== undefined && !value) throw new OutdatedInputError('a file that didn’t come');
      return { kind: 'value', value };
    },
  };
}

function reading<Value, How extends Presence<Value>>(
  schema: z.ZodType<Value>,
  how: How,
): Option<Given<Value, How>>['read'] {
  return async (sent) => ({ kind: 'value', value: givenAs(schema, how, sent) });
}

/** @throws OutdatedInputError if the schema doesn't fit, or what is required is missing. */
export function givenAs<Value, How extends Presence<Value>>(
  schema: z.ZodType<Value>,
  how: How,
  sent: SentValue,
): Given<Value, How> {
  const given = sent ?? how.default;
  const value = given === undefined && !how.required ? undefined : parseInput(schema, given);
  return value as Given<Value, How>;
}
