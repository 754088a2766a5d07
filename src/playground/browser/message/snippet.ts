import type { APIMessageComponent } from 'discord-api-types/v10';
import type { ChannelMessage } from '../../protocol/channel.ts';
import { ComponentType } from '../../protocol/discord-numbers.ts';
import type { Stage } from '../stage.ts';
import { plainText } from '../markdown/plain-text.ts';

/** How a message begins, for the line above a reply to it. */
export function snippetOf(
  { content, components }: ChannelMessage,
  { say }: Pick<Stage, 'say'>,
): string {
  return plainText(content === '' ? firstText(components) : content) || say('attachment');
}

function firstText(components: readonly APIMessageComponent[]): string {
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay) return component.content;
    const inner = 'components' in component ? firstText(component.components) : '';
    if (inner !== '') return inner;
  }
  return '';
}
