import type { ChannelEvent } from '../protocol/channel.ts';
import { createComposer } from './composer/composer.ts';
import { watchChannel } from './connection.ts';
import { byId } from './element.ts';
import { createMessageList } from './message/message-list.ts';
import { createSettingsPanel } from './settings-panel.ts';
import { sayAll } from './say-all.ts';
import { chosenPlace, setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { applyTheme } from './theme.ts';
import { createWelcome } from './welcome.ts';

applyTheme();
const list = createMessageList();
const composer = createComposer();
const welcome = createWelcome({ showCommands: () => composer.begin('/') });
const settings = createSettingsPanel({
  restage,
  move,
  clear: () => void stage?.act({ kind: 'clear' }),
});
let stage: Stage | undefined;
let stopWatching = watch();

function watch(): () => void {
  return watchChannel(chosenPlace(), onEvent, (isConnected) => {
    byId('offline').hidden = isConnected;
  });
}

/** Looks at the channel that has been chosen now. */
function move(): void {
  stopWatching();
  stopWatching = watch();
}

function onEvent(event: ChannelEvent): void {
  if (event.kind === 'opened') {
    stage = setStage(event.channel);
    show(stage);
  } else if (event.kind === 'starters') {
    welcome.offer(event.starters, stage);
  } else if (stage !== undefined) {
    stage = { ...stage, channel: { ...stage.channel, messages: withEvent(stage, event) } };
    list.update(event, stage);
  }
}

/** What happens to messages. */
type MessageEvent = Exclude<ChannelEvent, { kind: 'opened' | 'starters' }>;

/** The same channel in the eyes of whoever has been chosen now. */
function restage(): void {
  if (stage === undefined) return;
  stage = setStage(stage.channel);
  show(stage);
}

function show(stage: Stage): void {
  sayAll(stage);
  welcome.show(stage);
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
