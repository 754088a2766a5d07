import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { unpackNow } from '../articles/packed-article.ts';
import {
  type ControlCommand,
  controlCommand,
  type ControlDeclaration,
} from '../living/control/control-command.ts';
import type {
  AddedAs,
  AddOutcome,
  AddToCollection,
  ReadAddition,
} from '../sources/add-to-collection.ts';
import { LEFT_OUT_REASONS } from '../sources/source-status.ts';
import { SOURCE_KINDS } from '../sources/source.ts';
import type { Errands } from './errands.ts';

const notAdded = [
  z.object({
    kind: z.literal('no-article'),
    reason: z.enum(LEFT_OUT_REASONS),
    advice: z.string(),
  }),
  z.object({ kind: z.enum(['failed', 'refused']), advice: z.string() }),
] as const;

const addedAs = z.object({
  collection: z.string(),
  by: z.object({ serverId: z.string(), userId: z.string(), atMs: z.number() }),
});

const addOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['added', 'present']), articleId: z.string(), title: z.string() }),
  ...notAdded,
]);

/** As another process of this bot's has read it. */
const article = z.custom<Article>((value) => typeof value === 'object' && value !== null);

const READ_LINK: ControlDeclaration<{ readonly url: string }, ReadAddition> = {
  name: 'read-link',
  options: z.object({ url: z.string() }),
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('article'), article, url: z.string().optional() }),
    z.object({
      kind: z.literal('list'),
      of: z.enum(SOURCE_KINDS),
      title: z.string().optional(),
      items: z.number(),
    }),
    ...notAdded,
  ]),
};

const ADD_LINK: ControlDeclaration<{ readonly url: string; readonly as: AddedAs }, AddOutcome> = {
  name: 'add-link',
  options: z.object({ url: z.string(), as: addedAs }),
  outcome: addOutcome,
};

interface WrittenFile {
  readonly name: string;
  /** In base64. */
  readonly bytes: string;
}

const ADD_FILE: ControlDeclaration<
  { readonly file: WrittenFile; readonly as: AddedAs },
  AddOutcome
> = {
  name: 'add-file',
  options: z.object({ file: z.object({ name: z.string(), bytes: z.base64() }), as: addedAs }),
  outcome: addOutcome,
};

const REMOVE_ADDED: ControlDeclaration<
  { readonly articleId: string },
  { readonly isRemoved: boolean }
> = {
  name: 'remove-added',
  options: z.object({ articleId: z.string() }),
  outcome: z.object({ isRemoved: z.boolean() }),
};

/** What only one process at a time does of adding. */
export type AddingInOnePlace = Pick<AddToCollection, 'readLink' | 'addLink' | 'addFile' | 'remove'>;

/** The same, done by whoever serves. */
export function addingByErrands(errands: Pick<Errands, 'ask'>): AddingInOnePlace {
  return {
    readLink: (url) => errands.ask(READ_LINK, { url }),
    addLink: (url, as) => errands.ask(ADD_LINK, { url, as }),
    addFile: ({ name, bytes }, as) => {
      const file = { name, bytes: Buffer.from(bytes).toString('base64') };
      return errands.ask(ADD_FILE, { file, as });
    },
    async remove(articleId) {
      return (await errands.ask(REMOVE_ADDED, { articleId })).isRemoved;
    },
  };
}

/** What whoever serves does for the others. */
export function addingCommands(adding: AddingInOnePlace): readonly ControlCommand[] {
  return [
    controlCommand(READ_LINK, async ({ url }) => {
      const read = await adding.readLink(url);
      return read.kind === 'article' ? { ...read, article: unpackNow(read.article) } : read;
    }),
    controlCommand(ADD_LINK, ({ url, as }) => adding.addLink(url, as)),
    controlCommand(ADD_FILE, ({ file: { name, bytes }, as }) =>
      adding.addFile({ name, bytes: Buffer.from(bytes, 'base64') }, as),
    ),
    controlCommand(REMOVE_ADDED, async ({ articleId }) => ({
      isRemoved: await adding.remove(articleId),
    })),
  ];
}
