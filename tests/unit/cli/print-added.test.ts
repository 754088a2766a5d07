import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeFolder } from '../../support/scratch-folder.ts';
import { runCli } from './fake-io.ts';
import { FLOOD, GATE, makeCorpus } from './marsh-corpus.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Tides</title></head><body><article><h1>Tides</h1>
<p>The tide came in at four in the morning, and the gate of the marsh held.</p>
<p>Nobody in the village had heard it, and nobody had been told of it before.</p></article></body></html>`;

let texts: string;
let corpus: string;

beforeEach(async () => {
  texts = await makeCorpus({
    'gate.md': GATE,
    'essays/2024/flood.txt': FLOOD,
    'essays/tides.html': PAGE,
    'essays/tides.md': '# Tides\n\nThe tide came in at four.\n',
    'essays/gate.png': 'no text',
    'essays/old.rtf': String.raw`{\rtf1 The tide came in.}`,
    'essays/empty.md': '',
    'mixed/reeds.mkd': '# Reeds\n\nThe reeds bend low.\n',
    'mixed/wind.txt': Buffer.from('\ufeffWind\n\nThe wind blew — all day.\n', 'utf16le'),
  });
  corpus = join(texts, 'corpus');
});

afterEach(() => removeFolder(texts));

const add = (...args: readonly string[]) => runCli(['add', '--corpus', corpus, ...args]);

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

describe('pullquote add', () => {
  it('copies a file as it is, and shows what was understood', async () => {
    const source = join(texts, 'gate.md');
    const { stdout, stderr, exitCode } = await add(source);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toBe(`✓ ${source} → ${corpus}/gate.md
  title     The Gate of the North Marsh (front matter)
  author    Ann Lee, Tom Reed (front matter)
  outlet    The Marsh Herald (front matter)
  date      2024-01-29 (front matter)
  URL       https://marsh.example/gate (front matter)
  language  en (detected)
  text      2 paragraphs, 4 sentences, 1 heading

✓ 1 article added to ${corpus}
  a running bot takes them in by itself
`);
    expect(await readFile(join(corpus, 'gate.md'), 'utf8')).toBe(GATE);
    const { stdout: asked } = await runCli(['ask', 'How many herons?', '--corpus', corpus]);
    expect(asked).toContain('Nineteen herons nest');
  });

  it('keeps the structure of a folder, and names each file that can’t be used with what to do', async () => {
    const { stdout, exitCode } = await add(join(texts, 'essays'));
    expect(exitCode).toBe(1);
    expect(await filesIn(corpus)).toEqual(['essays/2024/flood.txt', 'essays/tides.html']);
    expect(stdout).toContain(
      `✗ ${texts}/essays/tides.md\n  its id essays/tides is that of essays/tides.html.\n  Rename it`,
    );
    expect(stdout).toContain(`✗ ${texts}/essays/empty.md\n  the file is empty.\n`);
    expect(stdout).toMatch(
      /old\.rtf\n {2}a file that ends in \.rtf is in no format .*\.docx.*\n.*save it as \.docx/u,
    );
    expect(stdout).toContain(`Not read, as they are no articles: ${texts}/essays/gate.png\n`);
    expect(stdout).toContain(`✗ 2 articles added to ${corpus}, 3 can’t be used\n`);
  });

  it('only says what it would do with --dry-run', async () => {
    const { stdout, exitCode } = await add('--dry-run', join(texts, 'gate.md'));
    expect(stdout).toContain(`\n✓ 1 article would be added to ${corpus}\n`);
    expect(exitCode).toBe(0);
    await expect(readdir(corpus)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('never overwrites: what is there already is no fault, and what differs is named', async () => {
    const source = join(texts, 'gate.md');
    await add(source);
    const again = await add(source, join(corpus, 'gate.md'));
    expect(again).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('2 there already'),
    });
    await writeFile(source, GATE.replace('Nineteen', 'Twenty'));
    const { stdout, exitCode } = await add(source);
    expect(stdout).toContain('the corpus has another file gate.md, which is not overwritten');
    expect(exitCode).toBe(1);
    expect(await readFile(join(corpus, 'gate.md'), 'utf8')).toBe(GATE);
  });

  it('gives copies an ending that a corpus reads, and changes nothing in them', async () => {
    const { stdout, exitCode } = await add(join(texts, 'mixed'));
    expect(stdout).toContain(`✓ ${texts}/mixed/reeds.mkd → ${corpus}/mixed/reeds.md\n`);
    const [given, copied] = await Promise.all(
      [texts, corpus].map((folder) => readFile(join(folder, 'mixed/wind.txt'))),
    );
    expect(copied).toEqual(given);
    expect(exitCode).toBe(0);
    expect(await runCli(['corpus', 'check', '--corpus', corpus])).toMatchObject({ exitCode: 0 });
  });

  it('says of what is no file what to do instead', async () => {
    const { stdout, exitCode } = await add(
      'ftp://marsh.example/gate',
      join(texts, 'none.md'),
      join(texts, 'essays/old.rtf'),
    );
    expect(stdout).toContain('✗ ftp://marsh.example/gate\n  it is an address, and no file.\n');
    expect(stdout).toContain('none.md\n  there is no such file or folder.\n');
    expect(stdout).toContain(`✗ 0 articles added to ${corpus}, 3 can’t be used\n`);
    expect(exitCode).toBe(1);
    expect(await add()).toMatchObject({ exitCode: 2 });
  });

  it('writes through no link that leads elsewhere', async () => {
    await add(join(texts, 'gate.md'));
    await symlink(join(texts, 'mixed'), join(corpus, 'essays'));
    const { stdout, exitCode } = await add(join(texts, 'essays'));
    expect(stdout).toContain('in the corpus, essays is a symbolic link to another folder');
    expect(exitCode).toBe(1);
    expect(await filesIn(join(texts, 'mixed'))).toEqual(['reeds.mkd', 'wind.txt']);
  });

  it('tells of many files in a line each', async () => {
    const many = await makeCorpus(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `${index}.md`,
          `# Gate ${index}\n\nGate ${index} is shut in winter.\n`,
        ]),
      ),
    );
    const { stdout } = await runCli(['add', many, '--corpus', corpus], { terminal: 60 });
    await removeFolder(many);
    expect(stdout.match(/^✓ .* → /gmu)).toHaveLength(50);
    expect(stdout).toContain('\nand 10 other articles; --verbose tells of each\n');
    expect(stdout).toContain(`\n✓ 60 articles added to ${corpus}\n`);
  });

  it('prints one object for other programs', async () => {
    await add(join(texts, 'gate.md'));
    const { stdout, exitCode } = await add('--json', join(texts, 'gate.md'), join(texts, 'essays'));
    expect(JSON.parse(stdout)).toEqual({
      directory: corpus,
      isTrial: false,
      articles: expect.arrayContaining([
        expect.objectContaining({
          source: join(texts, 'essays/2024/flood.txt'),
          articleId: 'essays/2024/flood',
          file: 'essays/2024/flood.txt',
          paragraphs: 2,
          notes: [],
        }),
      ]) as unknown,
      present: [{ source: join(texts, 'gate.md'), file: 'gate.md' }],
      ignored: [join(texts, 'essays/gate.png')],
      problems: expect.arrayContaining([
        {
          file: join(texts, 'essays/empty.md'),
          message: 'the file is empty',
          remedy: 'Put the article into it, or remove the file.',
        },
      ]) as unknown,
    });
    expect(exitCode).toBe(1);
  });
});
