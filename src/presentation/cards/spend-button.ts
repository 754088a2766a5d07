import type { APIMessageComponent } from 'discord-api-types/v10';
import { button } from './button.ts';

/** A button that has done what it is for, by its custom id. */
export interface SpentButton {
  readonly customId: string;
  /** What it is called from then on. */
  readonly label: string;
}

/** The same components, all but one button: it can be pressed no more, and says why. */
export function spendButton<Component extends APIMessageComponent>(
  components: readonly Component[],
  spent: SpentButton,
): Component[] {
  return components.map((component) => spendIn(component, spent) as Component);
}

function spendIn(component: APIMessageComponent, spent: SpentButton): APIMessageComponent {
  if ('custom_id' in component && component.custom_id === spent.customId) {
    return button(spent.label, spent.customId, true);
  }
  if ('components' in component) {
    const components: readonly APIMessageComponent[] = component.components;
    return { ...component, components: spendButton(components, spent) } as APIMessageComponent;
  }
  return component;
}
