import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { parseAst } from "vite";

export const projectRoot = resolve(import.meta.dirname, "../..");

/** One import of a source file: of another file of the project (its path) or of a package (its name). */
export interface ImportedFile {
  readonly from: string;
  readonly specifier: string;
  readonly file: string | null;
  readonly package: string | null;
}

/** All TypeScript and JavaScript files under `folder`, as paths from the project's root with forward slashes. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(?:tsx?|mts|mjs)$/u.test(entry.name) && !/\.d\.m?ts$/u.test(entry.name),
    )
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** What one file imports, types and on-demand imports included. `files` are the paths a relative import may mean. */
export function importsOf(path: string, text: string, files: ReadonlySet<string>): readonly ImportedFile[] {
  const program = parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }, path);
  return specifiersIn(program).map((specifier) => {
    if (specifier.startsWith(".")) {
      const bare = specifier.replace(/[?#].*$/u, "");
      return {
        from: path,
        specifier,
        file: resolvedFile(posix.join(dirname(path), bare), files),
        package: null,
      };
    }
    const parts = specifier.split("/");
    return {
      from: path,
      specifier,
      file: null,
      package: specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier),
    };
  });
}

export function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}

function resolvedFile(path: string, files: ReadonlySet<string>): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`];
  return candidates.find((candidate) => files.has(candidate)) ?? path;
}

/** Every specifier of static, re-exporting, on-demand and type imports, and of `new URL("./x", import.meta.url)`. */
function specifiersIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(specifiersIn);
  if (typeof node !== "object" || node === null) return [];
  const fields = node as Record<string, unknown>;
  const own: string[] = [];
  const { type } = fields;
  if (
    type === "ImportDeclaration" ||
    type === "ExportNamedDeclaration" ||
    type === "ExportAllDeclaration" ||
    type === "ImportExpression" ||
    type === "TSImportType"
  ) {
    own.push(...literal(fields.source));
  }
  if (type === "NewExpression" && name(fields.callee) === "URL" && Array.isArray(fields.arguments)) {
    own.push(...literal(fields.arguments[0]).filter((text) => /^\.\.?\/.*\.(?:m?ts|tsx|mjs)$/u.test(text)));
  }
  return [...own, ...Object.values(fields).flatMap(specifiersIn)];
}

function literal(node: unknown): string[] {
  if (typeof node !== "object" || node === null || !("value" in node)) return [];
  return typeof node.value === "string" ? [node.value] : [];
}

function name(node: unknown): unknown {
  return typeof node === "object" && node !== null && "name" in node ? node.name : null;
}
