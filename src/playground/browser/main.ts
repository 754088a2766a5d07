import type { ChannelEvent, MessageEvent } from '../protocol/channel.ts';
import { createComposer } from './composer/composer.ts';
import { watchChannel } from './connection.ts';
import { byId } from './element.ts';
import { createMessageList } from './message/message-list.ts';
import { createPlacesPanel } from './places-panel.ts';
import { createSettingsPanel } from './settings-panel.ts';
import { sayAll } from './say-all.ts';
import { chosenPersonId, chosenPlace, setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { applyTheme } from './theme.ts';
import { createWelcome } from './welcome.ts';

applyTheme();
const list = createMessageList();
const composer = createComposer();
const welcome = createWelcome({ showCommands: () => composer.begin('/') });
const places = createPlacesPanel({ move });
const settings = createSettingsPanel({
  restage,
  become,
  clear: () => void stage?.act({ kind: 'clear' }),
});
let stage: Stage | undefined;
let stopWatching = watch();

function watch(): () => void {
  return watchChannel(chosenPlace(), onEvent, (isConnected) => {
    byId('offline').hidden = isConnected;
  });
}

/** Looks at the place that has been chosen now. */
function move(): void {
  stopWatching();
  stopWatching = watch();
}

/** Goes on as whoever has been chosen now, who may see other places. */
function become(): void {
  if (stage) {
    const { channel, guide } = stage;
    if (channel.people.some(({ id }) => id === chosenPersonId(guide))) restage();
  }
  move();
}

function onEvent(event: ChannelEvent): void {
  if (event.kind === 'opened') {
    stage = setStage(event.channel, event.guide);
    show(stage);
  } else if (event.kind === 'starters') {
    welcome.offer(event.starters, stage);
  } else if (event.kind === 'unread') {
    places.mark(event.where);
  } else if (stage !== undefined) {
    stage = { ...stage, channel: { ...stage.channel, messages: withEvent(stage, event) } };
    list.update(event, stage);
  }
}

/** The same channel in the eyes of whoever has been chosen now. */
function restage(): void {
  if (stage === undefined) return;
  stage = setStage(stage.channel, stage.guide);
  show(stage);
}

function show(stage: Stage): void {
  sayAll(stage);
  welcome.show(stage);
  places.show(stage);
  settings.show(stage);
  composer.show(stage);
  list.showAll(stage.channel.messages, stage);
}

function withEvent(
  { channel: { messages } }: Stage,
  event: MessageEvent,
): Stage['channel']['messages'] {
  switch (event.kind) {
    case 'message': {
      const index = messages.findIndex(({ id }) => id === event.message.id);
      return index === -1 ? [...messages, event.message] : messages.with(index, event.message);
    }
    case 'removed':
      return messages.filter(({ id }) => id !== event.messageId);
    default:
      return [];
  }
}
