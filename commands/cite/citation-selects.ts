import { ComponentType } from 'discord-api-types/v10';
import type { APIComponentInContainer, APISelectMenuOption } from 'discord-api-types/v10';
import {
  CITATION_STYLES,
  type CitationStyle,
} from '../../src/presentation/citation/citation-style.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** Chooses the style of a citation. */
export function drawStyleSelect(
  customId: string,
  style: CitationStyle,
  { say }: Voice,
): APIComponentInContainer {
  const options = CITATION_STYLES.map((each) => ({
    label: say(`cite.style.${each}`),
    value: each,
    default: each === style,
  }));
  return drawSelect(customId, say('cite.format'), options);
}

export function drawSelect(
  customId: string,
  placeholder: string,
  options: APISelectMenuOption[],
): APIComponentInContainer {
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: customId, placeholder, options }],
  };
}
