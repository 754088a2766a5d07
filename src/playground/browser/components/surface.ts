import type { Stage } from '../stage.ts';

/** Where components are drawn, and what happens when one of them is used. */
export interface Surface {
  readonly stage: Stage;
  /** Shows that the control is at work until the bot has answered. */
  press(control: HTMLElement, customId: string, values?: readonly string[]): void;
}
