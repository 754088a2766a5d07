import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { z } from 'zod';
import { ARTICLE_REFERENCE_LENGTH, referenceTo } from '../../src/articles/article-reference.ts';
import type { ArticleSource } from '../../src/articles/article.ts';
import { actionId, stateOf } from '../../src/discord/action-id.ts';
import { addressOf, type TakedownReport } from '../../src/living/takedown/takedown-report.ts';
import { button } from '../../src/presentation/cards/button.ts';
import { card, text } from '../../src/presentation/cards/card.ts';
import { drawNotice } from '../../src/presentation/cards/notice-card.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import { drawTitle } from '../../src/presentation/sources/describe-article.ts';
import type { Voice } from '../../src/presentation/wording/voice.ts';

/** Asks whether an article is to be removed, removes it for good, or hides it in the server. */
export const takeDownId = actionId(
  'take-down',
  stateOf({
    article: z.string().length(ARTICLE_REFERENCE_LENGTH),
    wanted: z.enum(['ask', 'remove', 'hide']),
  }),
);

type Row = APIActionRowComponent<APIButtonComponent>;

/** Leads to the question, for those who manage the server. */
export function drawTakeDownRow(article: ArticleSource, { say }: Voice): Row {
  const id = takeDownId.of({ article: referenceTo(article), wanted: 'ask' });
  return { type: ComponentType.ActionRow, components: [button(say('take-down.button'), id)] };
}

/** @param isOwn This server has added it, and may remove it for good. */
export function drawTakeDownQuestion(article: ArticleSource, isOwn: boolean, voice: Voice): Reply {
  const { say } = voice;
  const reference = referenceTo(article);
  const title = drawTitle(article, voice);
  const hide = button(say('take-down.hide'), takeDownId.of({ article: reference, wanted: 'hide' }));
  const remove: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Danger,
    label: say('take-down.do'),
    custom_id: takeDownId.of({ article: reference, wanted: 'remove' }),
  };
  const asked = isOwn
    ? `**${say('take-down.ask')}**\n${title}\n${say('take-down.ask.about')}`
    : `**${say('take-down.not-yours')}**\n${title}\n${say('take-down.not-yours.about')}`;
  return {
    visibility: 'private',
    quotes: [],
    components: card(voice, 'amber', [
      text(asked),
      { type: ComponentType.ActionRow, components: isOwn ? [remove, hide] : [hide] },
    ]),
  };
}

export function drawHiddenHere(voice: Voice): Reply {
  const { say } = voice;
  return drawNotice(
    { happened: say('take-down.hidden'), next: say('take-down.hidden-next') },
    voice,
  );
}

/** What came of it, and which messages could not be deleted; where they are is told of this server's alone. */
export function drawTakenDown({ messages }: TakedownReport, serverId: string, voice: Voice): Reply {
  const { say } = voice;
  const left = messages?.left ?? [];
  const here = left.filter((message) => message.serverId === serverId);
  const elsewhere = left.length - here.length;
  const links = here.slice(0, MAX_LINKS).map((message) => `- ${addressOf(message)}`);
  const next = [
    say('take-down.messages', { count: messages?.removed ?? 0 }),
    ...(here.length > 0 ? [say('take-down.left', { count: here.length }), ...links] : []),
    ...(elsewhere > 0 ? [say('take-down.left-elsewhere', { count: elsewhere })] : []),
  ];
  return drawNotice({ happened: say('take-down.done'), next: next.join('\n') }, voice);
}

const MAX_LINKS = 10;
