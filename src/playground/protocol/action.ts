import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { ChoiceEntry, Where } from './channel.ts';

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What a person does in the channel. */
export type Deed =
  | {
      readonly kind: 'say';
      readonly content: string;
      /** The ids of files that come along, as they were uploaded. */
      readonly files?: readonly string[];
    }
  | { readonly kind: 'command'; readonly path: readonly string[]; readonly options: OptionValues }
  | {
      readonly kind: 'complete';
      readonly path: readonly string[];
      readonly options: OptionValues;
      /** The option being typed; its text so far is among the options. */
      readonly focused: string;
    }
  | { readonly kind: 'message-command'; readonly name: string; readonly messageId: string }
  | {
      readonly kind: 'press';
      readonly messageId: string;
      readonly customId: string;
      /** What was chosen, if the component is a select. */
      readonly values?: readonly string[];
    }
  | {
      readonly kind: 'submit';
      readonly modalId: string;
      /** What each input of the modal holds, by custom id. */
      readonly values: Readonly<Record<string, string | boolean | readonly string[]>>;
    }
  | { readonly kind: 'dismiss'; readonly messageId: string }
  | { readonly kind: 'clear' };

export interface Action {
  readonly personId: string;
  /** The language the person's Discord is set to. */
  readonly locale: string;
  /** Default: the first channel that they see. */
  readonly where?: Where;
  readonly deed: Deed;
}

/** What the person who acted gets to see at once; messages come as events. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly ChoiceEntry[] }
  | { readonly kind: 'modal'; readonly modalId: string; readonly modal: Modal }
  /** "This interaction failed." */
  | { readonly kind: 'failed'; readonly reason: string; readonly exchangeId?: string };

/** What becomes of a file that is sent to the server before what it belongs to. */
export type UploadOutcome =
  | { readonly kind: 'uploaded'; readonly id: string; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: string };

export type Modal = APIModalInteractionResponseCallbackData;
