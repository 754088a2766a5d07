import type { Email } from 'postal-mime';
import { readFields } from '../article-fields.ts';
import { CorpusError } from '../corpus-error.ts';
import { decode } from '../decode.ts';
import { markedEncoding } from '../encoding.ts';
import type { Format, Reading } from '../format.ts';
import { withoutFrame } from '../plain-text/frame.ts';
import { linesOf } from '../plain-text/lines.ts';
import { withoutReferenceMarks } from '../plain-text/reference-marks.ts';
import { writeBlocks } from '../plain-text/write-blocks.ts';
import { layOut, type WrittenBlock } from '../reading-text.ts';

/** Mail as programs save it, one message a file: newsletters, above all. */
export const mail = {
  endings: ['.eml'],
  mediaTypes: ['message/rfc822'],
  maxBytes: 25_000_000,
  isBegunBy,
  read: readMail,
} satisfies Format;

/** Nobody writes a message in more parts; a reader of such a file would not come to an end. */
const MAX_NESTING = 20;

async function readMail(bytes: Uint8Array, file: string): Promise<Reading> {
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(withTrueParts(inUtf8(bytes, file)), {
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
    notes: notes.map(({ message: told }) => ({ message: told })),
    isUnmarked: !message.html,
  };
}

/** A field of a message's head, with the lines that go on with it. */
const FIELD = /^(?<name>[!-9;-~]{1,76}):[^\n]*\n(?:[ \t][^\n]*\n)*/u;

/** What programs write on its way, and nobody by hand. */
const TRACES = new Set(
  'received return-path delivered-to message-id mime-version dkim-signature content-type x-mailer'.split(
    ' ',
  ),
);

/** A head with traces of the way that it went, below the line that parts one message from the next. */
function isBegunBy(head: string): boolean {
  const names = new Set<string>();
  let rest = head.replace(/^\uFEFF?\s*(?:From [^\n]*\n)?/u, '');
  for (let field = FIELD.exec(rest); field; field = FIELD.exec(rest)) {
    names.add(field.groups?.['name']?.toLowerCase() ?? '');
    rest = rest.slice(field[0].length);
  }
  const isSent = ['from', 'subject', 'date'].some((name) => names.has(name));
  return isSent && [...names].some((name) => TRACES.has(name));
}

/** Editors save text in their own ways. */
function inUtf8(bytes: Uint8Array, file: string): Buffer {
  const isMarked = bytes[0] === 0xef || markedEncoding(bytes) !== undefined;
  return Buffer.from(isMarked ? decode(file, bytes) : bytes);
}

const HEAD = /^[^]*?\r?\n(?=\r?\n)/u;
const PART = /^--(?<boundary>[^\s"]{1,70})\r?\nContent-[\w-]+:/mu;
const PREAMBLE = /^\s*(?:This is a multi-?part message[^\n]*\s*)?$/iu;

/** So far down the first part begins. */
const MAX_PREAMBLE = 5000;

/** A message whose head doesn't name what parts it, with a head that does. */
function withTrueParts(bytes: Buffer): Buffer {
  const source = bytes.toString('latin1');
  const head = HEAD.exec(source)?.[0] ?? '';
  const part = PART.exec(source.slice(head.length, head.length + MAX_PREAMBLE));
  const { boundary } = part?.groups ?? {};
  const [type = ''] = /^content-type:[^\n]*\n(?:[ \t][^\n]*\n)*/imu.exec(head) ?? [];
  if (!part || boundary === undefined) return bytes;
  const [, quoted, bare = ''] = /boundary=(?:"([^"\n]+)"|([^\s;]+))/iu.exec(type) ?? [];
  const declared = quoted ?? bare;
  const isNamed = declared !== '' && source.includes(`\n--${declared}`, head.length);
  const before = source.slice(head.length, head.length + part.index);
  if (isNamed || (!/multipart/iu.test(type) && !PREAMBLE.test(before))) return bytes;
  const kind = /^content-type:\s*multipart/imu.test(source.slice(head.length))
    ? 'mixed'
    : 'alternative';
  const named = `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n`;
  return Buffer.from(named + head.replace(type, '') + source.slice(head.length), 'latin1');
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
  const { names, list } = sendersOf(message);
  const isList = ['list-id', 'list-unsubscribe'].some((name) => headerOf(message, name));
  return readFields({
    title: message.subject,
    publication: list ?? (isList ? names : undefined),
    author: isList && list === undefined ? undefined : names,
    date: headerOf(message, 'date') ?? message.date,
    url: headerOf(message, 'archived-at')?.replaceAll(/[<>]/gu, ''),
    language: headerOf(message, 'content-language'),
  });
}

/** "Ann Lee via Quay Weekly", as lists put it that send in their own name. */
const VIA = /^['"]?(?<name>.{1,200}?)['"]?\s+via\s+['"]?(?<list>.{1,200}?)['"]?$/iu;

/** Who wrote, without remarks in brackets, and the list that passed it on. */
function sendersOf({ from }: Email): { readonly names: readonly string[]; readonly list?: string } {
  if (from?.group) return { names: from.group.map(({ name }) => name) };
  const sender = from?.name ?? '';
  const { name, list } = VIA.exec(sender)?.groups ?? {};
  const names = [(name ?? sender).replace(/\s*\([^()]*\)$/u, '')];
  return { names, ...(list !== undefined && { list }) };
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
