import type { Article } from '../../src/articles/article.ts';
import type { Additions } from '../../src/discord/additions.ts';
import { type Attachment, AttachmentError } from '../../src/discord/attachment.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Reply } from '../../src/presentation/cards/reply.ts';
import type { Proposal, Proposed } from '../../src/records/proposals.ts';
import type { NotAdded, ReadAddition } from '../../src/sources/add-to-collection.ts';
import { drawAdded, drawUnderstood } from './addition-card.ts';
import { addedIn, drawRefusal, rightToAdd } from './may-add.ts';
import { DAY_MS } from '../../src/text/calendar.ts';

/** What somebody wants to have among a server's articles. */
export type Wanted =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly file: Attachment };

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//iu;

/** A file, if there is one, or else a link, which may be written without `https://`; undefined if there is neither. */
export function wantedIn(
  url: string | undefined,
  file: Attachment | undefined,
): Wanted | undefined {
  if (file) return { kind: 'file', file };
  const written = url?.trim().replace(/^<(.*)>$/u, '$1') ?? '';
  const address = SCHEME.test(written) ? written : `https://${written}`;
  return URL.canParse(address) ? { kind: 'link', url: address } : undefined;
}

/** Reads it, and shows what was understood; it is added, or suggested, once that is confirmed. */
export async function readAddition(wanted: Wanted | undefined, context: Context): Promise<Reply> {
  const right = rightToAdd(context);
  if (right.kind === 'refused') return right.reply;
  if (!wanted) return drawRefusal('addition.nothing', context.voice);
  const { additions, serverId, isManager } = right;
  const { voice, asker, records } = context;
  const full = await refusalOfMore(serverId, additions, context);
  if (full) return full;
  const brought = await bring(wanted, additions, voice);
  if ('refusal' in brought) return brought.refusal;
  const read = await brought.read();
  if (read.kind !== 'article') return drawUnread(read, voice);
  const { article } = read;
  const present = await findPresent(article, read.url ?? linkOf(wanted), context);
  if (present) return drawAdded({ title: present.title, article: present, isOld: true }, voice);
  const proposal = await records.proposals.add(
    { serverId, userId: asker.id, locale: voice.locale, title: article.title },
    brought.of,
  );
  const as = isManager ? 'add' : 'suggest';
  return drawUnderstood({ id: proposal.id, article, fileName: proposal.fileName, as }, voice);
}

/** A member's suggestion, as those who decide on it look at it. */
export interface LookedAt {
  /** `present`: it is among the articles that can be seen here, and nothing is to be decided. */
  readonly kind: 'shown' | 'present';
  readonly reply: Reply;
}

/** Reads it anew. */
export async function readProposal(
  proposal: Proposal,
  additions: Additions,
  context: Context,
): Promise<LookedAt> {
  const { id, url, fileName = '' } = proposal;
  const bytes = await context.records.proposals.bytesOf(proposal);
  const read =
    url === undefined
      ? bytes && (await additions.collection.readFile({ name: fileName, bytes }))
      : await additions.collection.readLink(url);
  const { voice } = context;
  if (!read) return { kind: 'shown', reply: drawRefusal('addition.gone', voice) };
  if (read.kind !== 'article') return { kind: 'shown', reply: drawUnread(read, voice) };
  const { article } = read;
  const present = await findPresent(article, read.url ?? url, context);
  if (present) {
    const what = { title: present.title, article: present, isOld: true };
    return { kind: 'present', reply: drawAdded(what, voice) };
  }
  const { fileName: named } = proposal;
  const what = { id, article, fileName: named, as: 'decide' } as const;
  return { kind: 'shown', reply: drawUnderstood(what, voice) };
}

/** Undefined as long as there is room for more. */
async function refusalOfMore(
  serverId: string,
  { limits, collection, reads }: Additions,
  { records, asker, voice, nowMs }: Context,
): Promise<Reply | undefined> {
  const added = await addedIn(serverId, { collection });
  if (added.length >= limits.articles) {
    return drawRefusal('addition.full', voice, { count: limits.articles });
  }
  const theirs = added.filter(({ by }) => by.userId === asker.id && nowMs - by.atMs < DAY_MS);
  const open = await records.proposals.countToday(asker.id);
  const isEnough = theirs.length + open >= limits.perDay || reads.admit(asker.id, nowMs);
  return isEnough ? drawRefusal('addition.enough', voice, { count: limits.perDay }) : undefined;
}

type Brought =
  | { readonly refusal: Reply }
  | { readonly of: Proposed; readonly read: () => Promise<ReadAddition> };

async function bring(
  wanted: Wanted,
  { collection, readAttachment, limits }: Additions,
  voice: Context['voice'],
): Promise<Brought> {
  if (wanted.kind === 'link') {
    const { url } = wanted;
    return { of: { url }, read: () => collection.readLink(url) };
  }
  const { file } = wanted;
  const name = file.filename;
  try {
    const bytes = await bytesOf(file, readAttachment, limits.bytes);
    return { of: { fileName: name, bytes }, read: () => collection.readFile({ name, bytes }) };
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error;
    if (error.fault === 'unavailable')
      return { refusal: drawRefusal('addition.unreachable', voice) };
    const megabytes = Math.floor(limits.bytes / BYTES_OF_MEGABYTE);
    return { refusal: drawRefusal('addition.too-large', voice, { megabytes }) };
  }
}

const BYTES_OF_MEGABYTE = 1_000_000;

/** What Discord says of its size is asked first, and the bytes are counted after all. */
async function bytesOf(
  file: Attachment,
  readAttachment: Additions['readAttachment'],
  maxBytes: number,
): Promise<Uint8Array> {
  if (file.size > maxBytes) throw new AttachmentError('too-large', 'the file is too large');
  const bytes = await readAttachment(file, maxBytes);
  if (bytes.length > maxBytes) throw new AttachmentError('too-large', 'the file is too large');
  return bytes;
}

function linkOf(wanted: Wanted): string | undefined {
  return wanted.kind === 'link' ? wanted.url : undefined;
}

/** Says why something is no article that could be added. */
export function drawUnread(
  read: Exclude<ReadAddition, { readonly kind: 'article' }> | NotAdded,
  voice: Context['voice'],
): Reply {
  switch (read.kind) {
    case 'list':
      return drawRefusal('addition.list', voice, { count: read.items });
    case 'failed':
      return drawRefusal('addition.unreachable', voice);
    case 'refused':
      return drawRefusal('addition.refused', voice);
    case 'no-article':
      switch (read.reason) {
        case 'wall':
          return drawRefusal('addition.wall', voice);
        case 'not-found':
        case 'gone':
          return drawRefusal('addition.missing', voice);
        case 'refused':
        case 'noindex':
        case 'taken-down':
          return drawRefusal('addition.refused', voice);
        default:
          return drawRefusal('addition.no-text', voice);
      }
  }
}

/** An article that can be seen here and has the same address, or the same text. */
async function findPresent(
  article: Article,
  url: string | undefined,
  { pullquote }: Context,
): Promise<Article | undefined> {
  const linked = url === undefined ? undefined : await pullquote.linkedArticle(url);
  if (linked) return linked;
  const sentence = article.paragraphs.flatMap(({ sentences }) => sentences).find(isLong);
  if (!sentence) return undefined;
  const verdict = await pullquote.checkQuote(article.text.slice(sentence.start, sentence.end));
  if (verdict.kind !== 'exact') return undefined;
  return verdict.places.map((place) => place.article).find(({ text }) => text === article.text);
}

/** A shorter one stands in many articles. */
const MIN_TELLING_UNITS = 40;

function isLong({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return end - start >= MIN_TELLING_UNITS;
}
