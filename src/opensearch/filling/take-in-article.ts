import type { StoredArticle } from '../layout/document-ids.ts';
import { type BulkWriter, partOperations, RefusedDocumentError } from './bulk-writer.ts';
import { chooseFile, type ChooseFileParts } from './choose-file.ts';
import type { SeenArticle } from './find-differences.ts';
import type { FilesOfArticle, KnownFileRecord, KnownFiles, ServedFile } from './known-files.ts';
import type { Layout } from './layout-port.ts';
import { deleting, type PreparedArticle } from './prepare-article.ts';

/** A version of an index, to be written to. */
export interface FilledVersion {
  /** Of its articles. */
  readonly index: string;
  readonly known: KnownFiles;
  readonly writer: BulkWriter;
  readonly layout: Layout;
}

export interface TakeInParts extends Omit<ChooseFileParts, 'index'> {
  readonly version: FilledVersion;
}

/** What has become of an article in the index. */
export interface TakenIn {
  readonly kind: 'added' | 'changed' | 'removed' | 'same' | 'unfinished';
  /** How many paragraphs were written. */
  readonly paragraphs: number;
}

/** Has the index hold an article as its files have it now. */
export async function takeInArticle(seen: SeenArticle, parts: TakeInParts): Promise<TakenIn> {
  const { version } = parts;
  const choice = await chooseFile(seen, { ...parts, index: version.index });
  if (choice === 'unfinished') return { kind: 'unfinished', paragraphs: 0 };
  const { files, chosen } = choice;
  const { id, known } = seen;
  if (chosen?.kind === 'served' || (!chosen && !known?.served && !known?.begun)) {
    await version.writer.write([version.known.noting({ id, files, served: known?.served })]);
    return { kind: 'same', paragraphs: 0 };
  }
  if (!chosen) {
    await letGo({ id, files, known }, version);
    return { kind: known?.served ? 'removed' : 'same', paragraphs: 0 };
  }
  const kind = known?.served ? 'changed' : 'added';
  try {
    await put({ id, files, known }, chosen.served, chosen.prepared, version);
    return { kind, paragraphs: chosen.prepared.paragraphs };
  } catch (error) {
    if (!(error instanceof RefusedDocumentError)) throw error;
    const faulty = files.map((one) =>
      one.file === chosen.served.file && one.folder === chosen.served.folder
        ? withProblem(one, error)
        : one,
    );
    const begun = chosen.prepared.stored;
    await letGo({ id, files: faulty, known: { id, files, served: known?.served, begun } }, version);
    return { kind: known?.served ? 'removed' : 'same', paragraphs: 0 };
  }
}

/** Has the index hold nothing of an article any more. */
export async function letGoOf(known: FilesOfArticle, version: FilledVersion): Promise<void> {
  await letGo({ id: known.id, files: [], known }, version);
}

/** The files of an article as they are now, and what the index had of it. */
interface ArticleState {
  readonly id: string;
  readonly files: readonly KnownFileRecord[];
  readonly known: FilesOfArticle | undefined;
}

/** What is about to be written is noted first: whoever goes on after a kill knows what may be there. */
async function put(
  { id, files, known }: ArticleState,
  served: ServedFile,
  { operations, stored }: PreparedArticle,
  { index, known: notes, writer, layout }: FilledVersion,
): Promise<void> {
  const kept = new Set(layout.idsOf(stored).map((one) => one.id));
  const outdated = storedBefore(known)
    .flatMap((one) => layout.idsOf(one))
    .filter((one) => !kept.has(one.id));
  await writer.write([
    notes.noting({ ...(known ?? { id, files: [] }), begun: stored }),
    ...partOperations(operations),
    ...outdated.map((one) => deleting({ index, ...one })),
  ]);
  await writer.write([notes.noting({ id, files, served })]);
}

async function letGo(
  { id, files, known }: ArticleState,
  { index, known: notes, writer, layout }: FilledVersion,
): Promise<void> {
  const outdated = storedBefore(known).flatMap((one) => layout.idsOf(one));
  await writer.write(outdated.map((one) => deleting({ index, ...one })));
  await writer.write([files.length > 0 ? notes.noting({ id, files }) : notes.forgetting(id)]);
}

function storedBefore(known: FilesOfArticle | undefined): readonly StoredArticle[] {
  return [known?.served?.stored, known?.begun].flatMap((one) => one ?? []);
}

function withProblem(one: KnownFileRecord, { message }: RefusedDocumentError): KnownFileRecord {
  const remedy = 'Split it, or simplify it: save it as plain text, for instance.';
  return { ...one, hash: undefined, problem: { message, remedy } };
}
