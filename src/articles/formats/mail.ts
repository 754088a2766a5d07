import type { Email } from 'postal-mime';
import { readFields } from '../article-fields.ts';
import { CorpusError } from '../corpus-error.ts';
import type { Format, Reading } from '../format.ts';
import { withoutFrame } from '../plain-text/frame.ts';
import { linesOf } from '../plain-text/lines.ts';
import { withoutReferenceMarks } from '../plain-text/reference-marks.ts';
import { writeBlocks } from '../plain-text/write-blocks.ts';
import { layOut, type WrittenBlock } from '../reading-text.ts';

/** Mail as programs save it, one message a file: newsletters, above all. */
export const mail = {
  endings: ['.eml'],
  maxBytes: 25_000_000,
  read: readMail,
} satisfies Format;

/** Nobody writes a message in more parts; a reader of such a file would not come to an end. */
const MAX_NESTING = 20;

async function readMail(bytes: Uint8Array, file: string): Promise<Reading> {
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(Uint8Array.from(bytes), {
    maxNestingDepth: MAX_NESTING,
    rfc822Attachments: true,
  }).catch((cause: unknown) => {
    throw noMail(file, cause);
  });
  if (message.from === undefined && message.subject === undefined) throw noMail(file);
  if (/encrypted|pkcs7-mime/iu.test(headerOf(message, 'content-type') ?? '')) throw encrypted(file);
  const { fields, notes } = fieldsOf(message);
  const blocks = await blocksOf(message, file);
  return {
    fields,
    ...layOut(blocks),
    notes: notes.map(({ field, message: text }) => ({ message: `${field}: ${text}` })),
    isUnmarked: !message.html,
  };
}

async function blocksOf({ html, text }: Email, file: string): Promise<readonly WrittenBlock[]> {
  if (!html) {
    const lines = linesOf(withoutReferenceMarks(ownWords(text ?? '')));
    return writeBlocks(withoutFrame(lines).lines, () => false).blocks;
  }
  const { htmlBlocks } = await import('../html/html-blocks.ts');
  return htmlBlocks(html.replaceAll(QUOTED, '$& hidden'), file);
}

/** What is answered to is somebody else's words. */
const QUOTED =
  /<(?:blockquote(?=[^<>]*\stype=["']?cite)|div(?=[^<>]*\s(?:class=["'](?:gmail_quote|moz-cite-prefix|yahoo_quoted)|id=["'](?:appendonsend|divRplyFwdMsg))))/giu;

const QUOTED_LINE = /^>/u;
const SAID = /\b(?:wrote|schrieb.*|a écrit|escribió|yazdı)\s?:$/iu;
const SIGNATURE = /^-- $/u;

/** A text without what it answers to, and without the signature below two dashes. */
function ownWords(text: string): string {
  const lines = text.split(/\r?\n/u);
  const end = lines.findIndex((line) => SIGNATURE.test(line));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .filter((line, nth, all) => {
      if (QUOTED_LINE.test(line)) return false;
      const next = all.slice(nth + 1, nth + 3).find((other) => other.trim() !== '');
      return !(next !== undefined && QUOTED_LINE.test(next) && SAID.test(line.trim()));
    })
    .join('\n');
}

/** What is sent to a list comes from an outlet; all else from whoever wrote it. */
function fieldsOf(message: Email) {
  const sender = message.from?.name;
  const isList = ['list-id', 'list-unsubscribe'].some((name) => headerOf(message, name));
  return readFields({
    title: message.subject,
    [isList ? 'publication' : 'author']: sender === '' ? undefined : sender,
    date: headerOf(message, 'date') ?? message.date,
    url: headerOf(message, 'archived-at')?.replaceAll(/[<>]/gu, ''),
    language: headerOf(message, 'content-language'),
  });
}

function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

function noMail(file: string, cause?: unknown): CorpusError {
  return new CorpusError({
    file,
    message: 'this is no mail message',
    remedy: 'Save the message as .eml from a mail program.',
    cause,
  });
}

function encrypted(file: string): CorpusError {
  return new CorpusError({
    file,
    message: 'the message is encrypted',
    remedy: 'Open it in a mail program, and save what it shows as text or HTML.',
  });
}
