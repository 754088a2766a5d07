import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type {
  APIButtonComponentWithCustomId,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';
import { textsOf } from './texts-of.ts';

/** A message of the bot as people see it. */
export interface SentMessage {
  readonly isPrivate: boolean;
  /** One for each text display. */
  readonly texts: readonly string[];
  readonly buttons: readonly APIButtonComponentWithCustomId[];
}

/** @param message Discord's JSON for it: the data of a response, an edit or a follow-up. */
export function readMessage(message: object): SentMessage {
  const { flags = 0, components = [] } = message as {
    readonly flags?: number;
    readonly components?: readonly APIMessageTopLevelComponent[];
  };
  return {
    isPrivate: (flags & MessageFlags.Ephemeral) !== 0,
    texts: textsOf(components),
    buttons: [...walkComponents(components)].filter(
      (component): component is APIButtonComponentWithCustomId =>
        component.type === ComponentType.Button && 'custom_id' in component,
    ),
  };
}
