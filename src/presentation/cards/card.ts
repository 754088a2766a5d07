import { ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISeparatorComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import type { Voice } from '../wording/voice.ts';

/** A card's edge: ink for what was asked for, amber for a notice. */
const ACCENTS = { ink: 0x3d5a80, amber: 0xc9822b } as const;

/** The components in a frame; in the plain style without one, and without dividers. */
export function card(
  { style }: Pick<Voice, 'style'>,
  accent: keyof typeof ACCENTS,
  components: readonly APIComponentInContainer[],
): readonly APIMessageTopLevelComponent[] {
  if (style === 'plain') return components.filter(({ type }) => type !== ComponentType.Separator);
  return [
    {
      type: ComponentType.Container,
      accent_color: ACCENTS[accent],
      components: [...components],
    },
  ];
}

/** @param content Discord Markdown; whatever is not our own wording must be escaped. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A line of small print, or nothing. */
export function note(line: string | undefined): readonly APITextDisplayComponent[] {
  return line === undefined ? [] : [text(`-# ${line}`)];
}

export function divider(): APISeparatorComponent {
  return {
    type: ComponentType.Separator,
    divider: true,
    spacing: SeparatorSpacingSize.Small,
  };
}

/** Parts of a card with a divider behind each; where so many have no room, the first ones have them. */
export function withDividers(
  parts: readonly (readonly APIComponentInContainer[])[],
  room: number,
): readonly APIComponentInContainer[] {
  return parts.flatMap((part, index) => (index < room ? [...part, divider()] : part));
}
