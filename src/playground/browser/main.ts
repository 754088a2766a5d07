import type { ChannelEvent } from '../protocol/channel.ts';
import { createComposer } from './composer/composer.ts';
import { watchChannel } from './connection.ts';
import { byId } from './element.ts';
import { createMessageList } from './message/message-list.ts';
import { createSettingsPanel } from './settings-panel.ts';
import { setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { applyTheme } from './theme.ts';

applyTheme();
const list = createMessageList();
const composer = createComposer();
const settings = createSettingsPanel({ restage, clear: () => void stage?.act({ kind: 'clear' }) });
let stage: Stage | undefined;

byId('try').addEventListener('click', () => composer.begin('/'));
watchChannel(onEvent, (isConnected) => {
  byId('offline').hidden = isConnected;
});

function onEvent(event: ChannelEvent): void {
  if (event.kind === 'opened') {
    stage = setStage(event.channel);
    show(stage);
  } else if (stage !== undefined) {
    stage = { ...stage, channel: { ...stage.channel, messages: withEvent(stage, event) } };
    list.update(event, stage);
  }
}

/** The same channel in the eyes of whoever has been chosen now. */
function restage(): void {
  if (stage === undefined) return;
  stage = setStage(stage.channel);
  show(stage);
}

function show(stage: Stage): void {
  byId('channel-name').textContent = stage.channel.name;
  settings.show(stage);
  composer.show(stage);
  list.showAll(stage.channel.messages, stage);
}

function withEvent(
  { channel: { messages } }: Stage,
  event: Exclude<ChannelEvent, { kind: 'opened' }>,
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
