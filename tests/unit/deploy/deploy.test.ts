import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../../src/config.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly files: readonly string[];
  readonly engines: { readonly node: string };
};

/** Whether a program is here; its tests are left out by name where it isn't. */
const isHere = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

function lint(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: PROJECT, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

describe('The Containerfile', () => {
  const text = read('deploy/Containerfile');
  const [build = '', image = ''] = text.split(/^FROM /mu).slice(1);
  const copied = Array.from(build.matchAll(/^COPY (.+) \S+$/gmu), ([, names = '']) =>
    names.split(' '),
  ).flat();

  it('is of a Node that is supported, pinned by its whole version', () => {
    const bases = Array.from(text.matchAll(/^FROM (\S+)/gmu), ([, base = '']) => base);
    expect(bases).toHaveLength(2);
    expect(new Set(bases).size).toBe(1);
    const [, major] =
      /^docker\.io\/library\/node:(\d+)\.\d+\.\d+-bookworm-slim$/u.exec(bases[0] ?? '') ?? [];
    expect(manifest.engines.node).toContain('>=24.0.0');
    expect(Number(major)).toBeGreaterThanOrEqual(24);
  });

  it('copies by name, and no secret: all that is packed or built from, and nothing else', () => {
    expect(copied).not.toContain('.');
    expect(copied.filter((name) => /env(?!\.example)|data|key|secret/u.test(name))).toEqual([]);
    const packed = manifest.files
      .map((name) => name.split('/')[0] ?? '')
      .filter((name) => !/^(?:dist|deploy|docs)$|^(?:SECURITY|UPGRADING)\.md$/u.test(name));
    expect(copied).toEqual(expect.arrayContaining([...packed, 'src', 'commands', 'LICENSE']));
    expect(image.match(/^COPY .*$/gmu)).toEqual(['COPY --from=build /app /app']);
    expect(text).not.toMatch(/TOKEN|PASSWORD|^ADD /mu);
  });

  it('sends the builder no more than that', () => {
    const lines = read('.containerignore').trim().split('\n').slice(1);
    expect(read('deploy/Containerfile.dockerignore').trim().split('\n').slice(1)).toEqual(lines);
    expect(lines[0]).toBe('*');
    expect(
      lines
        .slice(1)
        .map((line) => line.replace('!', ''))
        .toSorted(),
    ).toEqual(copied.toSorted());
  });

  it('runs as a user by number, gets signals itself, and says how it is', () => {
    expect(image).toMatch(/^USER 1000:1000$/mu);
    expect(image).toMatch(/^CMD \["node", "scripts\/start\.mjs"\]$/mu);
    expect(image).toMatch(/^HEALTHCHECK [^]*CMD \["node", "scripts\/ready\.mjs"\]$/mu);
    expect(image).toMatch(/^STOPSIGNAL SIGTERM$/mu);
    const settings = Array.from(image.matchAll(/^(?:ENV| ) ?([A-Z_]+)=/gmu), ([, name]) => name);
    expect(
      settings.filter((name) => name !== 'NODE_ENV' && !VARIABLES.includes(name ?? '')),
    ).toEqual([]);
    expect(settings).toContain('DATA_DIR');
  });

  it.skipIf(!isHere('hadolint'))('has nothing that hadolint finds', () => {
    expect(lint('hadolint', 'deploy/Containerfile')).toBe('');
  });
});

describe('The compose file', () => {
  const { services, volumes } = parse(read('deploy/compose.yaml')) as {
    readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };

  it('lets the bot write to its two volumes and do nothing else', () => {
    expect(services['bot']).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      build: { context: '..', dockerfile: 'deploy/Containerfile' },
      volumes: ['../articles:/articles:ro', 'data:/data', 'cache:/cache'],
    });
    expect(Object.keys(volumes)).toEqual(['data', 'cache']);
    expect(services['bot']).not.toHaveProperty('ports');
    expect(services['bot']).not.toHaveProperty('privileged');
  });

  it('says where things are over what .env says, and holds no secret', () => {
    const { environment } = services['bot'] as {
      readonly environment: Readonly<Record<string, string>>;
    };
    expect(Object.keys(environment).filter((name) => !VARIABLES.includes(name))).toEqual([]);
    expect(environment).toMatchObject({
      CORPUS_DIR: '/articles',
      DATA_DIR: '/data',
      CACHE_DIR: '/cache',
    });
    expect(environment).not.toHaveProperty('DISCORD_TOKEN');
  });
});

describe('The systemd unit', () => {
  const text = read('deploy/pullquote.service');
  const settings = Array.from(
    text.matchAll(/^Environment=([A-Z_]+)=/gmu),
    ([, name]) => name ?? '',
  );

  it('starts the bot itself, with settings that there are, and holds no secret', () => {
    expect(text).toMatch(/^ExecStart=\/usr\/bin\/node \/opt\/pullquote\/scripts\/start\.mjs$/mu);
    expect(settings.filter((name) => name !== 'NODE_ENV' && !VARIABLES.includes(name))).toEqual([]);
    expect(text).not.toContain('TOKEN');
  });

  it.skipIf(!isHere('systemd-analyze'))('is exposed as little as it can be', () => {
    const unit = join(PROJECT, 'deploy/pullquote.service');
    const security = ['security', '--offline=true', '--threshold=15', '--no-pager', unit] as const;
    expect(lint('systemd-analyze', ...security)).toBe('');
  });
});

describe('The rules for Prometheus', () => {
  it('ask for figures that the bot tells', () => {
    const folder = join(PROJECT, 'src/monitoring');
    const code = readdirSync(folder)
      .map((file) => read(`src/monitoring/${file}`))
      .join('\n');
    const rules = read('deploy/prometheus-rules.yaml');
    const asked = new Set(
      Array.from(rules.matchAll(/\bpullquote_([a-z_]+)/gu), ([, name = '']) =>
        name.replace(/_bucket$/u, ''),
      ),
    );
    expect(asked.size).toBeGreaterThan(5);
    expect([...asked].filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  it.skipIf(!isHere('promtool'))('alert when they should, and only then', () => {
    expect(lint('promtool', 'check', 'rules', 'deploy/prometheus-rules.yaml')).toBe('');
    const tests = 'tests/unit/deploy/prometheus-rules.yaml';
    expect(lint('promtool', 'test', 'rules', tests)).toBe('');
  });
});
