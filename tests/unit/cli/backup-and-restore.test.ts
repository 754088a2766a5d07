import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/records/files/file-store.ts';
import { keepRecords } from '../../support/records.ts';
import { readTree, writeTree } from '../../support/file-tree.ts';
import { runCli } from './fake-io.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const USER = '111111111111111111';

async function scratch(): Promise<{
  readonly folder: string;
  readonly file: string;
  readonly environment: Readonly<Record<'DATA_DIR' | 'CORPUS_DIR', string>>;
}> {
  const folder = await scratchFolder('backup');
  const environment = { DATA_DIR: join(folder, 'data'), CORPUS_DIR: join(folder, 'corpus') };
  return { folder, file: join(folder, 'kept.tar.gz'), environment };
}

describe('pullquote backup and restore', () => {
  it('bring back what a running bot keeps, and say where all of it is', async () => {
    const { folder, file, environment } = await scratch();
    const records = await keepRecords({ folder: environment.DATA_DIR });
    await records.preferences.change(USER, { style: 'plain' });
    await writeTree(environment.CORPUS_DIR, { 'collections.yaml': 'others: open\n' });

    const backup = await runCli(['backup', file], { environment });
    expect(backup).toMatchObject({ exitCode: 0, stderr: '' });
    expect(backup.stdout).toMatch(/^✓ \d+ files \(0\.1 MB\) are in .*kept\.tar\.gz \(0\.1 MB\)\n/u);
    expect(backup.stdout).toContain('keep it where only you can read it');

    const refused = await runCli(['restore', file, '--force'], { environment });
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('is in use by another Pullquote');
    await records.preferences.change(USER, { style: 'rich' });
    await records.close();

    const notEmpty = await runCli(['restore', file], { environment });
    expect(notEmpty).toMatchObject({ exitCode: 1, stdout: '' });
    expect(notEmpty.stderr).toContain('or add --force');

    const restored = await runCli(['restore', file, '--force'], { environment });
    expect(restored).toMatchObject({ exitCode: 0, stderr: '' });
    expect(restored.stdout).toContain('delete it once you don’t need it');
    const again = await keepRecords({ folder: environment.DATA_DIR });
    expect((await again.preferences.get(USER)).style).toBe('plain');
    await again.close();

    const elsewhere = { DATA_DIR: join(folder, 'other'), CORPUS_DIR: join(folder, 'articles') };
    expect(await runCli(['restore', file], { environment: elsewhere })).toMatchObject({
      exitCode: 0,
    });
    expect(await readTree(elsewhere.CORPUS_DIR)).toEqual({ 'collections.yaml': 'others: open\n' });
    const there = await keepRecords({ folder: elsewhere.DATA_DIR });
    expect((await there.preferences.get(USER)).style).toBe('plain');
    await there.close();
  });

  it('refuse what makes no sense in one line', async () => {
    const { folder, file, environment } = await scratch();
    const nothing = await runCli(['backup', file], { environment });
    expect(nothing).toMatchObject({ exitCode: 1, stdout: '' });
    expect(nothing.stderr).toContain('nothing is kept there yet');
    await mkdir(environment.DATA_DIR);
    const empty = await runCli(['backup', file], { environment });
    expect(empty).toMatchObject({ exitCode: 1, stdout: '' });
    expect(empty.stderr).toContain('is empty');
    await (
      await openFileStore(environment.DATA_DIR, { keepQuestions: false, now: Date.now })
    ).close();
    const inside = await runCli(['backup', join(environment.DATA_DIR, 'x')], { environment });
    expect(inside).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await runCli(['backup'], { environment })).exitCode).toBe(2);
    await writeFile(file, 'mine');
    expect((await runCli(['backup', file], { environment })).stderr).toContain('is there already');
    expect(await readFile(file, 'utf8')).toBe('mine');
    const elsewhere = { ...environment, DATA_DIR: join(folder, 'other') };
    const torn = await runCli(['restore', file], { environment: elsewhere });
    expect(torn.stderr).toContain('Nothing was restored.');
  });
});
