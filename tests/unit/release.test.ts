import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { DATA_FORMAT } from '../../src/records/files/data-format.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
      }
    >
  >;
}

function notesOf(version: string) {
  const args = ['scripts/release-notes.mjs', version];
  return spawnSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8' });
}

describe('The notes of a release', () => {
  it('are what CHANGELOG.md says of it', () => {
    const { stdout, status } = notesOf(`v${manifest.version}`);
    expect(status).toBe(0);
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}\n\n${stdout.trim()}\n`);
    expect(stdout).not.toMatch(/^## /mu);
  });

  it.each([
    ['', 'Name a version'],
    ['99.0.0', `package.json is of version ${manifest.version}`],
    ['Unreleased', `package.json is of version ${manifest.version}`],
  ])('are refused for %j', (version, fault) => {
    const { stderr, stdout, status } = notesOf(version);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain(fault);
  });
});

describe('UPGRADING.md', () => {
  it('says of each version but the first what to see to, and which format it keeps', () => {
    const text = read('UPGRADING.md');
    const versions = Array.from(read('CHANGELOG.md').matchAll(/^## (\S+)$/gmu), ([, name]) => name);
    const rows = Array.from(text.matchAll(/^\| (\S+) \| (\d+|–) \|/gmu), ([, name, format]) => ({
      name,
      format,
    }));
    expect(rows.map(({ name }) => name)).toEqual(versions.slice(0, -1));
    expect(rows[0]?.format).toBe(String(DATA_FORMAT));
  });
});

describe('The release workflow', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow;
  const stepsOf = (job: string) => jobs[job]?.steps ?? [];

  it('releases nothing before all tests have passed', () => {
    const needs = Object.entries(jobs).map(([name, job]) => [name, 'needs' in job && job.needs]);
    expect(Object.fromEntries(needs)).toEqual({ test: false, package: 'test', image: 'test' });
  });

  it('publishes with provenance, which needs a token of its own, and attests both', () => {
    expect(
      stepsOf('package').some(
        ({ run }) => run?.includes('npm publish') && run.includes('--provenance'),
      ),
    ).toBe(true);
    for (const job of ['package', 'image']) {
      expect(jobs[job]?.permissions).toMatchObject({ 'id-token': 'write', attestations: 'write' });
      expect(stepsOf(job).some(({ uses }) => uses?.startsWith('actions/attest-'))).toBe(true);
    }
  });

  it('takes actions by a version, and puts nothing that others wrote into a command', () => {
    const steps = Object.keys(jobs).flatMap(stepsOf);
    const loose = steps.filter(({ uses }) => uses !== undefined && !/@v\d/u.test(uses));
    expect(loose).toEqual([]);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe('The package', () => {
  it('can be published, and says what it holds', () => {
    expect(manifest).not.toHaveProperty('private');
    expect(manifest).toMatchObject({
      license: 'MIT',
      publishConfig: { access: 'public', provenance: true },
      bin: { pullquote: 'dist/src/cli/pullquote.js' },
    });
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'scripts', 'deploy', 'docs']));
  });
});
