import type { ChannelMessage } from '../../protocol/channel.ts';
import { drawAvatar } from '../avatar.ts';
import { drawComponents } from '../components/draw-components.ts';
import { drawFile } from '../components/draw-media.ts';
import { drawEmbed } from '../components/draw-embed.ts';
import { button, h } from '../element.ts';
import { icon } from '../icon.ts';
import { drawMarkdown } from '../markdown/draw-markdown.ts';
import type { Stage } from '../stage.ts';
import { drawOrigin } from './draw-origin.ts';
import { drawTools } from './draw-tools.ts';
import { createPress } from './press.ts';

/** A message as it stands in the channel, with all that can be done with it. */
export function drawMessage(message: ChannelMessage, stage: Stage): HTMLLIElement {
  const author = stage.findPerson(message.authorId);
  const isPrivate = message.visibleTo !== undefined;
  const notice = h('p', { class: 'failure', role: 'alert', hidden: true });
  const element = h(
    'li',
    {
      class: `message${isPrivate ? ' is-private' : ''}`,
      'data-id': message.id,
      'data-exchange': message.exchangeId,
      tabindex: '-1',
    },
    drawOrigin(message.origin, stage),
    drawAvatar(author),
    h(
      'div',
      { class: 'message-main' },
      drawHeader(message, stage),
      h('div', { class: 'message-body' }, ...drawBody(message, stage, notice)),
      notice,
      isPrivate ? drawPrivateNotice(message, stage) : undefined,
    ),
  );
  element.append(...drawTools(message, stage, element));
  return element;
}

function drawHeader({ authorId, sentAtMs }: ChannelMessage, stage: Stage): HTMLElement {
  const { name, isBot } = stage.findPerson(authorId);
  const sentAt = new Date(sentAtMs);
  const time = new Intl.DateTimeFormat(stage.locale, { timeStyle: 'short' }).format(sentAt);
  return h(
    'header',
    { class: 'message-header' },
    h('span', { class: 'message-author' }, name),
    isBot ? h('span', { class: 'app-tag' }, 'APP') : undefined,
    h('time', { datetime: sentAt.toISOString() }, time),
  );
}

function drawBody(message: ChannelMessage, stage: Stage, notice: HTMLElement): HTMLElement[] {
  const { state, failure, content, embeds, components, isEdited } = message;
  if (state === 'thinking') return [drawThinking(stage)];
  if (state === 'failed') {
    return [h('p', { class: 'failure', role: 'alert' }, icon('warning'), failure ?? '')];
  }
  const surface = { stage, press: createPress(message.id, stage, notice) };
  const text = content === '' ? undefined : drawMarkdown(content, stage);
  if (isEdited) text?.append(h('small', { class: 'edited' }, ` ${stage.say('edited')}`));
  return [
    ...(text ? [text] : []),
    ...drawAttached(message),
    ...embeds.map((embed) => drawEmbed(embed, stage)),
    ...drawComponents(components, surface),
  ];
}

/** A file that no component shows. */
function drawAttached({ attachments, flags }: ChannelMessage): HTMLElement[] {
  if ((flags & IS_COMPONENTS_V2) !== 0) return [];
  return attachments.map(({ filename: name, size, url }) =>
    drawFile({ file: { url }, name, size }),
  );
}

/** Discord's flag of a message that is made of components. */
const IS_COMPONENTS_V2 = 1 << 15;

function drawThinking({ channel, say }: Stage): HTMLElement {
  const dots = h('span', { class: 'thinking-dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
  return h('p', { class: 'thinking' }, dots, say('thinking', { name: channel.bot.name }));
}

function drawPrivateNotice({ id }: ChannelMessage, stage: Stage): HTMLElement {
  const dismiss = button(
    { class: 'link-button' },
    () => void stage.act({ kind: 'dismiss', messageId: id }),
    stage.say('dismiss'),
  );
  return h(
    'p',
    { class: 'private-notice' },
    icon('eye'),
    stage.say('private'),
    h('span', { 'aria-hidden': 'true' }, '•'),
    dismiss,
  );
}
