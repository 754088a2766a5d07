import { ComponentType } from 'discord-api-types/v10';
import type { APIMessageComponent } from 'discord-api-types/v10';
import { walkComponents } from '../../src/presentation/cards/walk-components.ts';

/** The contents of all text displays, in the order in which they are shown. */
export function textsOf(components: readonly APIMessageComponent[]): readonly string[] {
  return [...walkComponents(components)].flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
}
