import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** The importing file, below the project's folder: `src/text/terms.ts`. */
  readonly from: string;
  readonly line: number;
  /** The imported file, below the project's folder, or the package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  /** `import type`: nothing of it is left when the code runs. */
  readonly isTypeOnly: boolean;
  /** `import()`: loaded when the code gets there, if it ever does. */
  readonly isDeferred: boolean;
}

/** As the formatter writes them; what is between the words holds neither quotes nor semicolons. */
const STATEMENT = /^[ \t]*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'(?<target>[^']+)'/gmu;
const CALL = /\bimport\(\s*'(?<target>[^']+)'/gu;
/** How a worker's file is named. */
const FILE = /\bnew URL\(\s*'(?<target>\.[^']+\.ts)',\s*import\.meta\.url/gu;

/** The imports of TypeScript files below these folders, those of types included. */
export function readImports(...folders: readonly string[]): readonly Import[] {
  return filesIn(...folders).flatMap((file) =>
    importsIn(file, readFileSync(join(ROOT, file), 'utf8')),
  );
}

/** The TypeScript files below these folders, in the order of their names. */
export function filesIn(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file.replaceAll('\\', '/'))),
    )
    .toSorted();
}

/** The imports in a file's text; comments are no code. */
export function importsIn(file: string, text: string): readonly Import[] {
  const code = text.replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, (comment) =>
    comment.replaceAll(/[^\n]/gu, ' '),
  );
  return [STATEMENT, CALL, FILE].flatMap((pattern) =>
    Array.from(code.matchAll(pattern), (match): Import => {
      const target = match.groups?.['target'] ?? '';
      const isPackage = !target.startsWith('.');
      const line = code.slice(0, match.index + match[0].length).split('\n').length;
      const to = isPackage ? packageOf(target) : join(dirname(file), target);
      const isTypeOnly = /^\s*(?:import|export)\s+type\s/u.test(match[0]);
      const isDeferred = pattern === CALL;
      return { from: file, line, to, isPackage, isTypeOnly, isDeferred };
    }),
  );
}

/** "discord.js", "@types/node"; Node's own modules keep their prefix: "node:fs/promises". */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The imports for which `rule` has something to say, and what it says. */
export function breachesOf(
  rule: (one: Import) => string | undefined,
  imports: readonly Import[],
): readonly string[] {
  return imports.flatMap((one) => {
    const fault = rule(one);
    return fault === undefined ? [] : [`${one.from}:${one.line} imports ${one.to}: ${fault}`];
  });
}

/** The files and packages that a file loads when it runs, and what those load, itself included. */
export function loadedBy(file: string, imports: readonly Import[]): readonly string[] {
  const loaded = new Set([file]);
  for (const each of loaded) {
    for (const { from, to, isTypeOnly } of imports) {
      if (from === each && !isTypeOnly) loaded.add(to);
    }
  }
  return [...loaded].toSorted();
}

/** A circle of files, from one of them back to itself; empty if there is none. */
export function findCycle(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of targets.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
