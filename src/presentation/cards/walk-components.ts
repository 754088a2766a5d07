import { ComponentType } from 'discord-api-types/v10';
import type { APIMessageComponent } from 'discord-api-types/v10';

/** All components in the order in which they are shown, those inside others included. */
export function* walkComponents(
  components: readonly APIMessageComponent[],
): Generator<APIMessageComponent> {
  for (const component of components) {
    yield component;
    if ('components' in component) yield* walkComponents(component.components);
    if ('accessory' in component) yield* walkComponents([component.accessory]);
  }
}

/** The contents of all texts among them, in the same order. */
export function textsIn(components: readonly APIMessageComponent[]): readonly string[] {
  return [...walkComponents(components)].flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
}
