import { parseAst } from "vite";
import { BOUNDARY_ISSUE_CODES } from "../../src/parse/boundaries/points/refusal";
import { CONTROL_ISSUE_CODES } from "../../src/parse/control/records/control-issues";
import { EXCHANGE_ISSUE_CODES } from "../../src/parse/exchange/issues";
import { ADVICE_CODES } from "../../src/read/refusal";
import { sourceFiles, textOf } from "./imports";

const CODE = /^[a-z]+(?:-[a-z]+)+$/u;
/** Rooms that make issues. */
const ROOMS = /^(?:src\/(?:read|parse|geodesy)\/|src\/pipeline\.ts|scripts\/cli\/)/u;

/**
 * The codes of all issues that the code can make: literals of a `code` field, literals handed to a function whose
 * parameter is called `code`, and the lists that build their codes from a reason.
 */
export function issueCodes(): ReadonlySet<string> {
  const programs = sourceFiles("src")
    .concat(sourceFiles("scripts"))
    .filter((file) => ROOMS.test(file))
    .map((file) => parseAst(textOf(file), { lang: file.endsWith("x") ? "tsx" : "ts" }, file));
  // A function that is not exported makes issues in its own file only; another file may use its name for something else.
  const shared = programs.flatMap((program) => makersIn(exportedNodes(program)));
  const found = programs
    .map((program) => nodesOf(program))
    .flatMap((nodes) => codesIn(nodes, new Set([...shared, ...makersIn(nodes)])));
  return new Set([
    ...found,
    ...ADVICE_CODES,
    ...BOUNDARY_ISSUE_CODES,
    ...CONTROL_ISSUE_CODES,
    ...EXCHANGE_ISSUE_CODES,
  ]);
}

type Node = Readonly<Record<string, unknown>>;

function nodesOf(value: unknown, found: Node[] = []): Node[] {
  if (Array.isArray(value)) for (const item of value) nodesOf(item, found);
  else if (typeof value === "object" && value !== null) {
    const node = value as Node;
    found.push(node);
    for (const item of Object.values(node)) nodesOf(item, found);
  }
  return found;
}

/** What a file exports by declaring it, without what is declared inside. */
function exportedNodes(program: unknown): Node[] {
  return nodesOf(program).flatMap(({ type, declaration }) => {
    if (type !== "ExportNamedDeclaration" || typeof declaration !== "object" || declaration === null)
      return [];
    const declared = declaration as Node;
    return Array.isArray(declared.declarations) ? (declared.declarations as Node[]) : [declared];
  });
}

/** `name:position` of every function with a parameter named `code`. */
function makersIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "FunctionDeclaration") return makerOf(nameOf(node.id), node.params);
    if (node.type !== "VariableDeclarator") return [];
    const init = node.init as Node | null;
    return init?.type === "ArrowFunctionExpression" ? makerOf(nameOf(node.id), init.params) : [];
  });
}

function makerOf(name: string | null, params: unknown): string[] {
  if (name === null || !Array.isArray(params)) return [];
  const position = params.findIndex((param) => nameOf(param) === "code");
  return position === -1 ? [] : [`${name}:${position}`];
}

function codesIn(nodes: readonly Node[], makers: ReadonlySet<string>): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "Property" && nameOf(node.key) === "code") return literals(node.value);
    if (
      !(
        node.type === "CallExpression" ||
        (node.type === "NewExpression" && nameOf(node.callee) === "Refusal")
      ) ||
      !Array.isArray(node.arguments)
    )
      return [];
    const name = nameOf(node.callee);
    if (name === "Refusal") return literals(node.arguments[0]);
    return node.arguments.flatMap((argument, position) =>
      makers.has(`${name}:${position}`) ? literals(argument) : [],
    );
  });
}

function literals(node: unknown): string[] {
  return nodesOf(node).flatMap(({ type, value }) =>
    type === "Literal" && typeof value === "string" && CODE.test(value) ? [value] : [],
  );
}

function nameOf(node: unknown): string | null {
  return typeof node === "object" && node !== null && "name" in node && typeof node.name === "string"
    ? node.name
    : null;
}
