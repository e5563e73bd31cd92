import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseAst } from "vite";

/** A regular expression of the source. */
export interface SourcePattern {
  /** file and line: `src/parse/sides.ts:27` */
  readonly place: string;
  readonly pattern: RegExp;
}

const ROOT = new URL("../../", import.meta.url).pathname;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}

/** Every node of a syntax tree with the number of functions around it. */
function* walked(node: Node, depth = 0): Generator<readonly [Node, number]> {
  yield [node, depth];
  const inner = /Function|MethodDefinition/u.test(node.type) ? depth + 1 : depth;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* walked(child, inner);
  }
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/u.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** What the sources of some folders say about their patterns. */
export interface Found {
  /** every literal */
  readonly literals: readonly SourcePattern[];
  /** files that build patterns with `new RegExp` */
  readonly builders: readonly string[];
  /** places that build one whenever a function runs: none can be measured before the program runs */
  readonly late: readonly string[];
}

/** Finds every regular expression in the TypeScript files of these folders, by syntax and not by search. */
export function patternsUnder(...folders: readonly string[]): Found {
  const literals: SourcePattern[] = [];
  const builders = new Set<string>();
  const late: string[] = [];
  for (const file of folders.flatMap(filesUnder)) {
    const code = readFileSync(join(ROOT, file), "utf8");
    const placeOf = (node: Node): string => `${file}:${code.slice(0, node.start).split("\n").length}`;
    for (const [node, depth] of walked(parseAst(code, { lang: "ts" }) as unknown as Node)) {
      const regex = node.regex as { pattern: string; flags: string } | null | undefined;
      if (node.type === "Literal" && regex) {
        literals.push({ place: placeOf(node), pattern: new RegExp(regex.pattern, regex.flags) });
      }
      const callee = node.callee as Node | undefined;
      if (!/^(?:New|Call)Expression$/u.test(node.type) || callee?.name !== "RegExp") continue;
      builders.add(file);
      if (depth > 0 && !isTable(code, node)) late.push(placeOf(node));
    }
  }
  return { literals, builders: [...builders], late };
}

/** `TERMS.map((term) => new RegExp(term.pattern))` at the head of a module runs once, when it is loaded. */
function isTable(code: string, node: Node): boolean {
  const line = code.slice(code.lastIndexOf("\n", node.start) + 1, node.start);
  return /^(?:export )?const \w+ = \w+\.map\(/u.test(line);
}

/** The patterns that these files build while they are loaded. */
export async function builtPatterns(files: readonly string[]): Promise<readonly SourcePattern[]> {
  const found: SourcePattern[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      const place = /src\/(?:parse|read)\/[\w/-]+\.ts:\d+/u.exec(new Error().stack ?? "")?.[0];
      if (place !== undefined) found.push({ place, pattern: new native(pattern) });
      return pattern;
    },
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ join(ROOT, file));
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}
