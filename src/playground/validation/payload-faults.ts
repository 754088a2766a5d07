import {
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema,
  MessageCreateRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { InteractionType } from 'discord-api-types/v10';
import type { ZodMiniType, core } from 'zod/mini';
import { choiceFaults, commandRuleFaults } from './command-rules.ts';
import type { WireChoice, WireCommand } from './command-rules.ts';
import { messageRuleFaults } from './message-rules.ts';
import type { WireMessage } from './message-rules.ts';
import { postRuleFaults } from './post-rules.ts';
import type { WirePost } from './post-rules.ts';
import { deferralFaults, modalFaults, placeFaults } from './response-rules.ts';

/** What Discord would refuse in a payload, as `path: what is wrong`. Empty: Discord takes it. */
export type Faults = readonly string[];

/** @param response what answers an interaction first: the body of its callback */
export function responseFaults(response: unknown): Faults {
  const { type, data } = response as { type?: unknown; data?: unknown };
  switch (type) {
    case InteractionResponseType.Pong:
      return specFaults(PongInteractionCallbackRequestSchema, response);
    case InteractionResponseType.ChannelMessageWithSource:
      return firstOf(
        () => specFaults(CreateMessageInteractionCallbackRequestSchema, response),
        () => messageRuleFaults(data ?? {}, { isNew: true }),
      );
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return firstOf(
        () => specFaults(CreateMessageInteractionCallbackRequestSchema, response),
        () => deferralFaults(data ?? {}),
      );
    case InteractionResponseType.DeferredMessageUpdate:
      return specFaults(UpdateMessageInteractionCallbackRequestSchema, response);
    case InteractionResponseType.UpdateMessage:
      return firstOf(
        () => specFaults(UpdateMessageInteractionCallbackRequestSchema, response),
        () => messageRuleFaults(data ?? {}, { isNew: false }),
      );
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return firstOf(
        () => specFaults(InteractionApplicationCommandAutocompleteCallbackStringDataSchema, data),
        () => choiceFaults((data as { choices?: WireChoice[] }).choices ?? []),
      );
    case InteractionResponseType.Modal:
      return firstOf(
        () => specFaults(ModalInteractionCallbackRequestSchema, response),
        () => modalFaults(data ?? {}),
      );
    default:
      return [`type: ${String(type)} is no response to an interaction of ours`];
  }
}

/**
 * The same, where it is known what it answers.
 *
 * @param clicked the message that was clicked on: an update keeps its flags
 */
export function answerFaults(
  asked: InteractionType,
  response: unknown,
  clicked: { readonly flags?: number } = {},
): Faults {
  const { type, data } = response as { type?: unknown; data?: WireMessage };
  const misplaced = placeFaults(asked, type);
  if (misplaced.length > 0) return misplaced;
  if (type !== InteractionResponseType.UpdateMessage) return responseFaults(response);
  const flags = (data?.flags ?? 0) | (clicked.flags ?? 0);
  return responseFaults({ type, data: { ...data, flags } });
}

/** @param message the body of a follow-up */
export function followUpFaults(message: unknown): Faults {
  return firstOf(
    () => specFaults(IncomingWebhookRequestPartialSchema, message),
    () => messageRuleFaults(message as WireMessage, { isNew: true }),
  );
}

/** @param message the body of a message that the bot posts of its own accord */
export function postFaults(message: unknown): Faults {
  return firstOf(
    () => specFaults(MessageCreateRequestSchema, message),
    () => messageRuleFaults(message as WireMessage, { isNew: true }),
    () => postRuleFaults(message as WirePost),
  );
}

/**
 * @param message the body of an edit
 * @param edited the message that is edited: one of components stays one
 */
export function editFaults(message: unknown, edited: { readonly flags?: number } = {}): Faults {
  const kept = (edited.flags ?? 0) & MessageFlags.IsComponentsV2;
  return firstOf(
    () => specFaults(IncomingWebhookUpdateRequestPartialSchema, message),
    () => {
      const { flags = 0, ...body } = message as WireMessage;
      return messageRuleFaults({ ...body, flags: flags | kept }, { isNew: false });
    },
  );
}

/** @param commands the body of a bulk overwrite */
export function commandFaults(commands: unknown): Faults {
  if (!Array.isArray(commands)) return ['commands: are no list'];
  return firstOf(
    () =>
      commands.flatMap((command: unknown, index) =>
        specFaults(
          ApplicationCommandUpdateRequestSchema,
          withPermissionNumber(command as WireCommand),
        ).map((fault) => `${index}.${fault}`),
      ),
    () => commandRuleFaults(commands as WireCommand[]),
  );
}

/** Permission bits are documented as a string; the specification has them as a number. */
function withPermissionNumber(command: WireCommand): unknown {
  const { default_member_permissions: bits } = command;
  if (typeof bits !== 'string' || !/^\d+$/.test(bits)) return command;
  return { ...command, default_member_permissions: Number(bits) };
}

/** The rules are checked once the shape is right. */
function firstOf(...checks: readonly (() => Faults)[]): Faults {
  for (const check of checks) {
    const faults = check();
    if (faults.length > 0) return faults;
  }
  return [];
}

function specFaults(schema: ZodMiniType, value: unknown): Faults {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => describeIssue(issue));
}

/** Of a union's branches, the one meant is the one whose `type` fits. */
function describeIssue(issue: core.$ZodIssue, above: readonly PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((issues) => !issues.some(({ path }) => path[0] === 'type'));
    if (meant) return meant.flatMap((inner) => describeIssue(inner, path));
  }
  return [`${path.join('.')}: ${issue.message}`];
}
