import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../../src/config.ts';
import { OPENSEARCH_VERSION } from '../../support/opensearch/lay-out.ts';

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

function seconds(pattern: RegExp, text: string): number {
  return Number(pattern.exec(text)?.[1] ?? Number.NaN);
}

describe('The compose file of a search engine', () => {
  type Service = Readonly<Record<string, unknown>> & {
    readonly environment: Readonly<Record<string, string>>;
    readonly volumes: readonly string[];
    readonly networks: readonly string[];
  };
  const { services, volumes, networks } = parse(read('deploy/compose.opensearch.yaml'), {
    merge: true,
  }) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, unknown>>;
    readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  };
  const nodes = Object.entries(services).filter(([name]) => name.startsWith('search-'));
  const names = nodes.map(([name]) => name);
  const { bot } = services;

  it('has three nodes, each of which can lead and hold articles, in a network of their own', () => {
    expect(names).toEqual(['search-1', 'search-2', 'search-3']);
    for (const [name, node] of nodes) {
      expect(node.environment).toMatchObject({
        'node.name': name,
        'node.roles': 'cluster_manager,data,ingest',
        'discovery.seed_hosts': names.join(','),
        'cluster.initial_cluster_manager_nodes': names.join(','),
      });
      expect(node.networks).toEqual(['search']);
      expect(node).not.toHaveProperty('ports');
      expect(node.volumes).toEqual([`${name}:/usr/share/opensearch/data`, 'snapshots:/snapshots']);
    }
    expect(networks['search']).toEqual({ internal: true });
    expect(Object.keys(volumes)).toEqual([...names, 'snapshots', 'data']);
  });

  it('says where all of the bot’s folders are, whatever .env says of outside', () => {
    const folders = read('deploy/Containerfile').match(/\b[A-Z]+_DIR(?==)/gu) ?? [];
    expect(folders).toHaveLength(3);
    for (const folder of folders) expect(bot?.environment).toHaveProperty(folder);
    // What is remembered there is of articles in this process.
    expect(bot?.environment['CACHE_DIR']).toBe('off');
  });

  it('lets the nodes write snapshots', () => {
    const owner = services['snapshots-owner'];
    expect(owner?.volumes).toEqual(['snapshots:/snapshots']);
    for (const [, node] of nodes) {
      expect(node.environment).toMatchObject({ 'path.repo': '/snapshots' });
      expect(node).toMatchObject({
        image: owner?.['image'],
        depends_on: { 'snapshots-owner': { condition: 'service_completed_successfully' } },
      });
    }
  });

  it('gives each node’s Java half of the memory that it has', () => {
    for (const [, node] of nodes) {
      const heap = /^-Xms(\d+)g -Xmx\1g$/u.exec(node.environment['OPENSEARCH_JAVA_OPTS'] ?? '');
      expect(node['mem_limit']).toBe(`${2 * Number(heap?.[1])}g`);
    }
  });

  it('runs the version that the tests run', () => {
    for (const [, node] of nodes)
      expect(node['image']).toBe(`opensearchproject/opensearch:${OPENSEARCH_VERSION}`);
  });

  it('lets the bot ask all nodes once they are there, and do nothing else', () => {
    expect(bot).toMatchObject({
      environment: { SEARCH_URL: names.map((name) => `http://${name}:9200`).join(',') },
      depends_on: Object.fromEntries(names.map((name) => [name, { condition: 'service_healthy' }])),
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(Object.keys(bot?.environment ?? {}).filter((name) => !VARIABLES.includes(name))).toEqual(
      [],
    );
  });
});

describe('The compose file of replicas', () => {
  type Service = Readonly<Record<string, unknown>> & {
    readonly environment: Readonly<Record<string, string>>;
    readonly volumes: readonly string[];
    readonly networks: readonly string[];
    readonly secrets?: readonly string[];
  };
  const { services, volumes, secrets, networks } = parse(read('deploy/compose.replicas.yaml'), {
    merge: true,
  }) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, unknown>>;
    readonly secrets: Readonly<Record<string, { readonly file: string }>>;
    readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  };
  const bots = Object.entries(services).filter(([name]) => name.startsWith('bot-'));
  const proxy = read('deploy/Caddyfile');

  it('has three replicas that are the same, but for their folders', () => {
    expect(bots).toHaveLength(3);
    const [first] = bots.map(([, bot]) => bot);
    for (const [name, bot] of bots) {
      const number = name.slice('bot-'.length);
      const volumes = [
        '../articles:/articles:ro',
        `data-${number}:/data`,
        `cache-${number}:/cache`,
      ];
      expect(bot).toEqual({ ...first, volumes });
    }
    expect(first).toMatchObject({
      build: { context: '..', dockerfile: 'deploy/Containerfile' },
      depends_on: { database: { condition: 'service_healthy' } },
    });
  });

  it('lets each write to its own volumes, and have the rights that it needs', () => {
    for (const service of Object.values(services)) {
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        restart: 'unless-stopped',
      });
      expect(service).not.toHaveProperty('privileged');
      expect(service).toHaveProperty('mem_limit');
      expect(service).toHaveProperty('pids_limit');
    }
    const used = Object.values(services)
      .flatMap((service) => service.volumes)
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((volume) => !/^[./]/u.test(volume));
    expect(used.toSorted()).toEqual(Object.keys(volumes).toSorted());
  });

  it('opens the balancer alone, and keeps the database where nothing else is', () => {
    const open = Object.entries(services).filter(([, service]) => 'ports' in service);
    expect(open.map(([name]) => name)).toEqual(['balancer']);
    expect(services['database']?.networks).toEqual(['inside']);
    expect(networks['inside']).toEqual({ internal: true });
    expect(services['database']).toHaveProperty('healthcheck');
  });

  it('takes secrets from files, settings that there are, and holds no secret', () => {
    const text = read('deploy/compose.replicas.yaml');
    expect(text).not.toMatch(/postgres(?:ql)?:\/\//u);
    for (const [, { environment, secrets: given = [] }] of bots) {
      expect(Object.keys(environment).filter((name) => !VARIABLES.includes(name))).toEqual([]);
      for (const name of ['DISCORD_TOKEN', 'DATABASE_URL']) {
        const secret = name.toLowerCase();
        // What .env says of it must not win.
        expect(environment[name]).toBe('');
        expect(environment[`${name}_FILE`]).toBe(`/run/secrets/${secret}`);
        expect(given).toContain(secret);
      }
    }
    const used = new Set(Object.values(services).flatMap((service) => service.secrets ?? []));
    expect([...used].toSorted()).toEqual(Object.keys(secrets).toSorted());
    for (const { file } of Object.values(secrets)) expect(file).toMatch(/^\.\.\/secrets\//u);
    expect(read('.gitignore').split('\n')).toContain('/secrets/');
  });

  it('drains for longer than the balancer takes to notice, and stops after that', () => {
    const noticedAfter =
      seconds(/health_interval (\d+)s/u, proxy) + seconds(/health_timeout (\d+)s/u, proxy);
    for (const [, bot] of bots) {
      const drains = Number(bot.environment['HTTP_DRAIN_SECONDS']);
      expect(drains).toBeGreaterThan(noticedAfter);
      const grace = seconds(/^(\d+)s$/u, String(bot['stop_grace_period']));
      expect(grace).toBeGreaterThan(drains + 15);
    }
  });

  it('has the balancer ask each replica where it listens', () => {
    const [, ports] = /reverse_proxy (.+) \{/u.exec(proxy) ?? [];
    const { environment } = bots[0]?.[1] ?? { environment: {} };
    const { HTTP_PORT, MONITOR_PORT, HTTP_HOST, MONITOR_HOST } = environment as Record<
      string,
      string
    >;
    expect(ports?.split(' ')).toEqual(bots.map(([name]) => `${name}:${HTTP_PORT}`));
    expect(proxy).toContain(`health_port ${MONITOR_PORT}`);
    expect(proxy).toContain('health_uri /readyz');
    expect(proxy).toContain('path /interactions /events');
    expect([HTTP_HOST, MONITOR_HOST]).toEqual(['0.0.0.0', '0.0.0.0']);
    expect(services['balancer']?.volumes).toContain('./Caddyfile:/etc/caddy/Caddyfile:ro');
  });

  it.skipIf(!isHere('caddy'))('has a balancer that Caddy understands', () => {
    const file = ['--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'] as const;
    expect(lint('caddy', 'validate', ...file)).toBe('');
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
