import { create, insertMultiple, search } from '@orama/orama';
import { Index as FlexSearch } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Contestant, OpenContestant } from './contestant.ts';

const FOUND = 10;

/** Search libraries as they come out of the box, over paragraphs; a question's words in any number. */
export const RIVALS: readonly Contestant[] = [
  { name: 'MiniSearch', open: openMiniSearch },
  { name: 'Orama', open: openOrama, maxParagraphs: 100_000 },
  { name: 'FlexSearch', open: openFlexSearch },
  { name: 'lunr', open: openLunr, maxParagraphs: 100_000 },
  { name: 'SQLite FTS5', open: openFts5 },
];

async function openMiniSearch(paragraphs: readonly string[]): Promise<OpenContestant> {
  const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  engine.addAll(paragraphs.map((text, id) => ({ id, text })));
  return found(async (question) =>
    engine
      .search(question)
      .slice(0, FOUND)
      .map(({ id }) => Number(id)),
  );
}

async function openOrama(paragraphs: readonly string[]): Promise<OpenContestant> {
  const engine = create({ schema: { text: 'string' } });
  const documents = paragraphs.map((text, id) => ({ id: String(id), text }));
  await insertMultiple(engine, documents, 10_000);
  return found(async (question) => {
    const { hits } = await search(engine, { term: question, limit: FOUND });
    return hits.map(({ id }) => Number(id));
  });
}

async function openFlexSearch(paragraphs: readonly string[]): Promise<OpenContestant> {
  const engine = new FlexSearch();
  for (const [id, text] of paragraphs.entries()) engine.add(id, text);
  return found(async (question) =>
    // Without suggestions, every word of the question has to be there.
    engine.search(question, { limit: FOUND, suggest: true }).map(Number),
  );
}

async function openLunr(paragraphs: readonly string[]): Promise<OpenContestant> {
  const engine = lunr((builder) => {
    builder.ref('id');
    builder.field('text');
    for (const [id, text] of paragraphs.entries()) builder.add({ id, text });
  });
  return found(async (question) =>
    engine
      .query((query) =>
        query.term(lunr.tokenizer(question.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')), {}),
      )
      .slice(0, FOUND)
      .map(({ ref }) => Number(ref)),
  );
}

/** What is used of better-sqlite3, which is no dependency: it has to be compiled on many machines. */
interface Sqlite {
  prepare(sql: string): {
    run(...values: readonly unknown[]): unknown;
    all(...values: readonly unknown[]): readonly { readonly rowid: number }[];
    pluck(): { get(): unknown };
  };
  exec(sql: string): unknown;
}

async function openFts5(paragraphs: readonly string[]): Promise<OpenContestant | undefined> {
  const name = 'better-sqlite3';
  const module = (await import(name).catch(() => undefined)) as
    | { default: new (file: string) => Sqlite }
    | undefined;
  if (!module) return undefined;
  const database = new module.default(':memory:');
  database.exec(`CREATE VIRTUAL TABLE paragraphs USING fts5(text, tokenize = 'porter unicode61')`);
  const insert = database.prepare('INSERT INTO paragraphs (rowid, text) VALUES (?, ?)');
  database.exec('BEGIN');
  for (const [id, text] of paragraphs.entries()) insert.run(id, text);
  database.exec('COMMIT');
  const select = database.prepare(
    `SELECT rowid FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rank LIMIT ${FOUND}`,
  );
  const bytes = database
    .prepare('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')
    .pluck()
    .get();
  const searching = found(async (question) => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
    return select.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ rowid }) => rowid);
  });
  return { ...searching, megabytesElsewhere: Number(bytes) / 1e6 };
}

function found(search: (question: string) => Promise<readonly number[]>): OpenContestant {
  return { answer: search, first: async (question) => (await search(question))[0] };
}
