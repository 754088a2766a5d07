import type { APIContainerComponent, APIMessageComponent } from 'discord-api-types/v10';
import { ComponentType, SeparatorSpacingSize } from '../../protocol/discord-numbers.ts';
import { h } from '../element.ts';
import { drawMarkdown } from '../markdown/draw-markdown.ts';
import { drawButton } from './draw-button.ts';
import { drawFile, drawGallery, drawThumbnail } from './draw-media.ts';
import { drawSelect } from './draw-select.ts';
import type { Surface } from './surface.ts';

export function drawComponents(
  components: readonly APIMessageComponent[],
  surface: Surface,
): HTMLElement[] {
  return components.map((component) => drawComponent(component, surface));
}

function drawComponent(component: APIMessageComponent, surface: Surface): HTMLElement {
  switch (component.type) {
    case ComponentType.Container:
      return drawContainer(component, surface);
    case ComponentType.TextDisplay:
      return drawMarkdown(component.content, surface.stage);
    case ComponentType.Section:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'section-text' }, ...drawComponents(component.components, surface)),
        drawComponent(component.accessory, surface),
      );
    case ComponentType.ActionRow:
      return h('div', { class: 'action-row' }, ...drawComponents(component.components, surface));
    case ComponentType.Separator:
      return h('hr', {
        class: `separator ${component.spacing === SeparatorSpacingSize.Large ? 'is-large' : 'is-small'}`,
        'data-divider': String(component.divider ?? true),
      });
    case ComponentType.Button:
      return drawButton(component, surface);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return drawSelect(component, surface);
    case ComponentType.Thumbnail:
      return drawThumbnail(component);
    case ComponentType.MediaGallery:
      return drawGallery(component);
    case ComponentType.File:
      return drawFile(component);
    default:
      return h('p', { class: 'unknown' }, 'The playground can’t draw this component.');
  }
}

function drawContainer(container: APIContainerComponent, surface: Surface): HTMLElement {
  const { accent_color: accent, spoiler } = container;
  const element = h(
    'div',
    { class: `container${accent == null ? '' : ' has-accent'}` },
    ...drawComponents(container.components, surface),
  );
  if (accent != null) {
    element.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  if (!spoiler) return element;
  const cover = h('button', { type: 'button', class: 'cover' }, 'Spoiler');
  element.classList.add('is-covered');
  element.append(cover);
  cover.addEventListener('click', () => {
    cover.remove();
    element.classList.remove('is-covered');
  });
  return element;
}
