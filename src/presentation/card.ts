import { ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import type {
  APIComponentInContainer,
  APIContainerComponent,
  APISeparatorComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10';

/** A card's edge: ink for what was asked for, amber for a notice. */
const ACCENTS = { ink: 0x3d5a80, amber: 0xc9822b } as const;

export function card(
  accent: keyof typeof ACCENTS,
  components: readonly APIComponentInContainer[],
): APIContainerComponent {
  return {
    type: ComponentType.Container,
    accent_color: ACCENTS[accent],
    components: [...components],
  };
}

/** @param content Discord Markdown; whatever is not our own wording must be escaped. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function divider(): APISeparatorComponent {
  return {
    type: ComponentType.Separator,
    divider: true,
    spacing: SeparatorSpacingSize.Small,
  };
}
