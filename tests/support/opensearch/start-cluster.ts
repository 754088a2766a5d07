import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { makeFolder, removeFolder } from '../scratch-folder.ts';
import { findJava } from './find-java.ts';
import { layOutDistribution } from './lay-out.ts';

/** Nodes of OpenSearch, each a process on the loopback interface. */
export interface Cluster {
  readonly nodes: readonly [ClusterNode, ...ClusterNode[]];
  /** Where its nodes are asked, those that don't run among them. */
  readonly urls: readonly [string, ...string[]];
  /** Until all nodes are there and all shards are where they belong. */
  whenGreen(): Promise<void>;
  /** Ends the processes and deletes what they kept. */
  stop(): Promise<void>;
}

export interface ClusterNode {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** As `kill`: SIGKILL ends it without a word, SIGSTOP freezes it, SIGCONT lets it go on. */
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void;
  /** Starts it with what it kept, after it has ended. */
  restart(): Promise<void>;
}

export interface ClusterOptions {
  readonly nodes: number;
  /** Each node's, in megabytes. */
  readonly heapMb?: number;
  /** Compiled well rather than soon: for measurements. */
  readonly isForSpeed?: boolean;
  /** Of each node. Default: free ones. */
  readonly httpPort?: number;
  /** Stays after the end, and is taken up again if it is there. Default: one that goes with the cluster. */
  readonly folder?: string | undefined;
}

/** OpenSearch refuses to be run by root. */
const NOBODY = 65_534;

const START_TIMEOUT_MS = 120_000;

/** @throws if Java, Maven or the parts can't be had, or a node doesn't start. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const java = findJava();
  if (java === undefined) throw new Error('OpenSearch needs Java 21 or newer');
  const home = await layOutDistribution(java);
  const folder = options.folder ?? (await makeFolder('opensearch-nodes'));
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  const places = await placesFor(options);
  const nodes = await Promise.all(
    places.map((place) => openNode({ place, places, folder, java, home, options })),
  );
  const cluster = clusterOf(nodes, options.folder === undefined ? folder : undefined);
  // Whatever ends this process, none of them outlives it.
  const killAll = (): void => nodes.forEach((node) => node.signal('SIGKILL'));
  process.once('exit', killAll);
  try {
    await cluster.whenGreen();
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return cluster;
}

interface Place {
  readonly name: string;
  readonly httpPort: number;
  readonly transportPort: number;
}

async function placesFor({ nodes, httpPort }: ClusterOptions): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (let nth = 0; nth < nodes; nth += 1) {
    places.push({
      name: `node-${nth + 1}`,
      httpPort: httpPort === undefined ? await freePort() : httpPort + nth,
      transportPort: await freePort(),
    });
  }
  return places;
}

interface NodePlan {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly folder: string;
  readonly java: string;
  readonly home: string;
  readonly options: ClusterOptions;
}

interface OpenNode extends ClusterNode {
  readonly log: string;
  hasEnded(): boolean;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

async function openNode(plan: NodePlan): Promise<OpenNode> {
  const { place, folder } = plan;
  const own = join(folder, place.name);
  for (const name of ['config', 'data', 'logs', 'tmp']) {
    await mkdir(join(own, name), { recursive: true });
  }
  await writeFile(join(own, 'config', 'opensearch.yml'), settingsOf(plan, own));
  await writeFile(join(own, 'config', 'log4j2.properties'), LOGGING);
  const asUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (asUser.uid !== undefined) await chownAll(own);
  const log = join(own, 'logs', 'out.log');

  function start(): ChildProcess {
    const child = spawn(join(plan.java, 'bin', 'java'), javaOptions(plan, own), {
      cwd: own,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...asUser,
    });
    const file = createWriteStream(log, { flags: 'a' });
    child.stdout.pipe(file, { end: false });
    child.stderr.pipe(file, { end: false });
    child.once('close', () => file.end());
    return child;
  }

  let child = start();
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    name: place.name,
    url: `http://127.0.0.1:${place.httpPort}`,
    log,
    get pid() {
      return child.pid ?? -1;
    },
    hasEnded,
    signal(name) {
      child.kill(name);
    },
    async restart() {
      if (!hasEnded()) await once(child, 'exit');
      child = start();
    },
    async end(signal) {
      if (hasEnded()) return;
      const ended = once(child, 'exit');
      child.kill('SIGCONT');
      child.kill(signal);
      await ended;
    },
  };
}

function settingsOf({ place, places, folder }: NodePlan, own: string): string {
  return `
cluster.name: ${basename(folder)}
node.name: ${place.name}
network.host: 127.0.0.1
http.port: ${place.httpPort}
transport.port: ${place.transportPort}
path.data: ${join(own, 'data')}
path.logs: ${join(own, 'logs')}
discovery.seed_hosts: [${places.map(({ transportPort }) => `127.0.0.1:${transportPort}`).join(',')}]
cluster.initial_cluster_manager_nodes: [${places.map(({ name }) => name).join(',')}]
# A disk that is fuller than a server's should be is nothing to a test; many small indices are.
cluster.routing.allocation.disk.threshold_enabled: false
cluster.max_shards_per_node: 5000
`;
}

const LOGGING = `
status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`;

function javaOptions(
  { home, options: { heapMb = 512, isForSpeed = false } }: NodePlan,
  own: string,
): readonly string[] {
  return [
    `-Xms${heapMb}m`,
    `-Xmx${heapMb}m`,
    // So compiled, it starts in half the time.
    ...(isForSpeed ? ['-XX:+UseG1GC'] : ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']),
    `-Djava.io.tmpdir=${join(own, 'tmp')}`,
    `-Djna.tmpdir=${join(own, 'tmp')}`,
    '-Dfile.encoding=UTF-8',
    '-Dio.netty.noUnsafe=true',
    '-Dio.netty.noKeySetOptimization=true',
    '-Dio.netty.recycler.maxCapacityPerThread=0',
    '-Dio.netty.allocator.numDirectArenas=0',
    '-Dlog4j2.disable.jmx=true',
    '-Dlog4j.shutdownHookEnabled=false',
    '--add-modules=jdk.incubator.vector',
    '--enable-native-access=ALL-UNNAMED',
    `-Dopensearch.path.home=${home}`,
    `-Dopensearch.path.conf=${join(own, 'config')}`,
    '-Dopensearch.distribution.type=tar',
    '-cp',
    join(home, 'lib', '*'),
    'org.opensearch.bootstrap.OpenSearch',
  ];
}

async function chownAll(own: string): Promise<void> {
  const all = [own, ...['config', 'data', 'logs', 'tmp'].map((name) => join(own, name))];
  const files = ['opensearch.yml', 'log4j2.properties'].map((name) => join(own, 'config', name));
  for (const path of [...all, ...files]) await chown(path, NOBODY, NOBODY);
}

/** @param passing Its folder, if that goes with it. */
function clusterOf(nodes: readonly OpenNode[], passing: string | undefined): Cluster {
  const [first, ...others] = nodes;
  if (!first) throw new Error('a cluster has at least one node');
  return {
    nodes: [first, ...others],
    urls: [first.url, ...others.map(({ url }) => url)],
    async whenGreen() {
      const until = Date.now() + START_TIMEOUT_MS;
      while (!(await isGreen(nodes))) {
        const ended = nodes.find((node) => node.hasEnded());
        if (ended) throw new Error(`${ended.name} has ended:\n${await lastLines(ended.log)}`);
        if (Date.now() > until) throw new Error(`not green:\n${await lastLines(first.log)}`);
        await wait(200);
      }
    },
    async stop() {
      // In order, it is there sooner when it is taken up again.
      const signal = passing === undefined ? 'SIGTERM' : 'SIGKILL';
      await Promise.all(nodes.map((node) => node.end(signal)));
      if (passing !== undefined) await removeFolder(passing);
    },
  };
}

async function isGreen([first, ...others]: readonly OpenNode[]): Promise<boolean> {
  const asked = `wait_for_nodes=${others.length + 1}&wait_for_status=green&timeout=5s`;
  try {
    return (await fetch(`${first?.url}/_cluster/health?${asked}`)).ok;
  } catch {
    return false;
  }
}

async function lastLines(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).split('\n').slice(-20).join('\n');
}
