import type { APIEmbed, APIMessage, APIMessageSnapshotFields } from 'discord-api-types/v10';
import { textsIn } from '../presentation/cards/walk-components.ts';
import { withoutLabel } from '../presentation/quotes/draw-quote.ts';

/** What of a message may have words. */
type WordedMessage = Partial<
  Pick<APIMessage, 'content' | 'embeds' | 'components' | 'message_snapshots'>
>;

/**
 * What somebody reads of a message: its content, or if there is none, what its embeds, its components
 * or the messages that it forwards say; without Markdown and without mentions and emoji of Discord's
 * own. Lines that are quoted still begin with `> `, and links are there.
 */
export function wordsOfMessage(message: WordedMessage): string {
  return withoutMarkup(sourceOf(message)).trim();
}

/** Blocks of code, and code in a line. */
const CODE = /```[^]*?```|`[^`\n]+`/gu;

/** The same without code: in that, quotation marks quote nobody. */
export function proseOfMessage(message: WordedMessage): string {
  return withoutMarkup(sourceOf(message).replaceAll(CODE, ' ')).trim();
}

function sourceOf({ content = '', embeds = [], components = [], ...rest }: WordedMessage): string {
  if (content.trim() !== '') return content;
  const texts = textsIn(components).map(withoutLabel);
  const forwarded = (rest.message_snapshots ?? []).map(({ message }) =>
    sourceOf(message satisfies APIMessageSnapshotFields),
  );
  return [...embeds.map(wordsOfEmbed), ...texts, ...forwarded].filter(Boolean).join('\n');
}

function wordsOfEmbed({ title, description, url, fields = [] }: APIEmbed): string {
  const rows = fields.flatMap(({ name, value }) => [name, value]);
  return [title, description, ...rows, url].filter(Boolean).join('\n');
}

/** In the order in which they are looked for; what has no replacement goes. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/^([^\S\n]*>[^\S\n])?[^\S\n]*(?:#{1,3}|-#)[^\S\n]+/gmu, '$1'],
  [/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<\/[^<>:]+:\d+>/gu, ' '],
  [/\[([^\][]*)\]\(<?(https?:\/\/[^\s>]+?)>?(?: "[^"]*")?\)/giu, '$1 $2'],
];

/** `>>> ` quotes all lines that follow. */
const QUOTED_TO_THE_END = /^[^\S\n]*>>>[^\S\n]([^]*)$/mu;

/** Links and escapes are passed over: the marks in them are none. */
const MARKS =
  /(https?:\/\/\S+)|\\([^0-9A-Za-z\s])|\*{1,3}|_{2,3}|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~|\|\||`+/giu;

function withoutMarkup(text: string): string {
  const unmarked = MARKUP.reduce((rest, [pattern, words]) => rest.replaceAll(pattern, words), text);
  return unmarked
    .replace(QUOTED_TO_THE_END, (_, rest: string) => `> ${rest.replaceAll('\n', '\n> ')}`)
    .replaceAll(MARKS, (_, link?: string, sign?: string) => link ?? sign ?? '');
}
