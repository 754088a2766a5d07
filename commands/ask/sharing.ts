import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { button } from '../../src/presentation/cards/button.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawLine } from '../../src/presentation/markdown/draw-line.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

const MAX_NAME_UNITS = 80;

/** Makes a private reply public; once it is, it can be pressed no more, and says so. */
export function drawShareButton(
  customId: string,
  isShared: boolean,
  { say }: Voice,
): APIButtonComponentWithCustomId {
  return button(say(isShared ? 'answer.shared' : 'answer.share'), customId, isShared);
}

/** Who made it public. */
export function drawSharedBy(name: string, { say }: Voice): string {
  return say('answer.shared-by', { name: drawLine(name, MAX_NAME_UNITS) });
}

/** It can't be made public here. */
export function drawConfined(voice: Voice): Reply {
  const { say } = voice;
  const notice = {
    happened: say('answer.share-confined'),
    next: say('answer.share-confined-next'),
  };
  return drawNotice(notice, voice);
}
