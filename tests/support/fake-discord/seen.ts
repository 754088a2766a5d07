import { ComponentType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type {
  Effect,
  InteractionSession,
} from '../../../src/playground/pretend-discord/interaction-session.ts';
import { textOf } from '../../../src/playground/pretend-discord/message-body.ts';
import type {
  Message,
  MessageStore,
} from '../../../src/playground/pretend-discord/message-store.ts';
import { all } from '../../../src/playground/validation/component-rules.ts';
import type { WireComponent } from '../../../src/playground/validation/component-rules.ts';

/** What the person who set off an interaction gets to see. */
export interface Seen {
  /** In the order in which it happened. */
  readonly steps: readonly Effect['kind'][];
  /** Whether what came is on the message that was acted on, at once or late. */
  readonly isInPlace: boolean;
  /** The newest message, if there is one. */
  readonly message: SeenMessage | undefined;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  /** The form that opened, if one did. */
  readonly form: APIModalInteractionResponseCallbackData | undefined;
}

/** A message as someone has it before them. */
export interface SeenMessage {
  readonly id: string;
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
  /** The Markdown of its text, as it was sent. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly APIStringSelectComponent[];
  /** What is in the files that it shows. */
  readonly files: readonly SeenFile[];
  /** Who gets a notification: `@everyone`, `<@123>`. */
  readonly pings: readonly string[];
}

export interface SeenFile {
  readonly name: string;
  readonly content: string;
}

export interface SeenButton {
  readonly label: string;
  readonly customId?: string | undefined;
  readonly url?: string | undefined;
  readonly isDisabled: boolean;
}

/**
 * Resolves when the answer is complete. "Thinking…" makes way for something else, and is no answer yet.
 *
 * @throws if nothing comes in time.
 */
export async function seeAnswer(
  session: InteractionSession,
  messages: MessageStore,
): Promise<Seen> {
  const effects: Effect[] = [];
  const answered = new Promise<void>((resolve) => {
    session.watch((effect) => {
      effects.push(effect);
      if (isAnswer(effect)) resolve();
    });
  });
  const acknowledgement = await session.acknowledged;
  if (acknowledgement.kind === 'failed') throw new Error(acknowledgement.reason);
  await answered;
  const posted = effects.filter((effect) => 'message' in effect && effect.kind !== 'delete');
  const newest = posted.at(-1) as Extract<Effect, { message: Message }> | undefined;
  const message = messages.find(newest?.message.id ?? '');
  return {
    steps: effects.map(({ kind }) => kind),
    isInPlace: newest !== undefined && newest.message.id === idOfClicked(session),
    message: message && seeMessage(message),
    choices: effects.flatMap((effect) => (effect.kind === 'choices' ? effect.choices : [])),
    form: effects.find((effect) => effect.kind === 'modal')?.modal,
  };
}

function idOfClicked({ interaction }: InteractionSession): string | undefined {
  return 'message' in interaction ? interaction.message?.id : undefined;
}

function isAnswer(effect: Effect): boolean {
  switch (effect.kind) {
    case 'thinking':
      return false;
    case 'delete':
      return effect.message.state !== 'thinking';
    default:
      return true;
  }
}

export function seeMessage(message: Message): SeenMessage {
  const components = [...all(message.components)];
  return {
    id: message.id,
    isPrivate: message.visibleTo !== undefined,
    text: textOf(message),
    buttons: components.filter(({ type }) => type === BUTTON).map(seeButton),
    selects: components.filter(isSelect),
    files: message.attachments.map(seeFile),
    pings: message.pings,
  };
}

const BUTTON: number = ComponentType.Button;

function isSelect(component: object): component is APIStringSelectComponent {
  return 'type' in component && component.type === ComponentType.StringSelect;
}

function seeButton({ label = '', custom_id, url, disabled = false }: WireComponent): SeenButton {
  return { label, customId: custom_id, url, isDisabled: disabled };
}

/** What is behind a `data:` address. */
function seeFile({ filename, url }: APIAttachment): SeenFile {
  const base64 = url.slice(url.indexOf(',') + 1);
  return { name: filename, content: Buffer.from(base64, 'base64').toString() };
}
