import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Characters that stand for a class of them, most telling first. */
const PROBES = [..."1地A a.、,-(\n:年东x|°′*①Ⅰ😀�", "\t", "\u3000", "=", "/", '"', "”", "’", "^", "$", "é"];
/** Characters of one class that are tried: a digit, a character, a letter where it takes all three. */
const UNLIKE = 3;
/** A quantifier that may repeat this often can make work of one character. */
const MANY = 6;
/** Character that ends an attack: hardly a pattern accepts it. */
const BREAK = "\u0001";

/** Repeats of the things that gazettes are made of. */
const COMMON = [
  "1",
  " ",
  "(",
  "、",
  "地",
  "1.",
  "A-",
  "1地",
  "地块",
  "东至",
  "\t",
  "\n",
  "[2023]",
  "一",
  "号",
];

/**
 * Texts of `size` characters made to cost a pattern as much as they can: whatever it may repeat is repeated, with
 * what stands before it, and at the end stands a character that it does not take; its own words; common characters.
 */
export function hostileTexts(pattern: RegExp, size: number): ReadonlyMap<string, string> {
  const ast = new RegExpParser().parsePattern(pattern.source, undefined, undefined, {
    unicode: pattern.unicode,
    unicodeSets: pattern.unicodeSets,
  });
  const texts = new Map<string, string>();
  const add = (head: string, unit: string): void => {
    if (unit === "") return;
    const name = JSON.stringify(head === "" ? unit : `${head} ${unit}`);
    texts.set(name, head + unit.repeat(Math.ceil(size / unit.length)) + BREAK);
  };
  for (const unit of COMMON) add("", unit);
  for (const { prefix, bodies } of repeatables(ast, pattern.flags)) {
    for (const body of bodies) {
      add("", body);
      add(prefix, body);
      if (prefix !== "") add("", prefix + body);
    }
  }
  const whole = sample(ast, pattern.flags);
  add("", whole);
  // all but its end
  add("", whole.slice(0, -1));
  return texts;
}

interface Repeatable {
  /** a text that leads to it */
  readonly prefix: string;
  /** what it repeats */
  readonly bodies: readonly string[];
}

function repeatables(root: AST.Pattern, flags: string): Repeatable[] {
  const found: Repeatable[] = [];
  const visit = (alternatives: readonly AST.Alternative[], prefix: string): void => {
    for (const { elements } of alternatives) {
      let before = prefix;
      for (const element of elements) {
        if (element.type === "Quantifier") {
          const bodies = alternativesOf(element.element).flatMap((one) => samples(one, flags));
          if (element.max >= MANY) found.push({ prefix: before, bodies: [...new Set(bodies)].slice(0, 4) });
          visit(childrenOf(element.element), before);
        } else visit(childrenOf(element), before);
        before += sample(element, flags);
      }
    }
  };
  visit(root.alternatives, "");
  return found;
}

function childrenOf(node: AST.Element): readonly AST.Alternative[] {
  switch (node.type) {
    case "Group":
    case "CapturingGroup":
      return node.alternatives;
    case "Assertion":
      return node.kind === "lookahead" || node.kind === "lookbehind" ? node.alternatives : [];
    default:
      return [];
  }
}

/** The different things that one turn of a quantifier may take. */
function alternativesOf(node: AST.QuantifiableElement): readonly AST.Node[] {
  return node.type === "Group" || node.type === "CapturingGroup" ? node.alternatives : [node];
}

const probed = new Map<string, readonly string[]>();

/** Characters that the class takes, unlike each other: what follows it may end at one of them and not at another. */
function probes(raw: string, flags: string): readonly string[] {
  const key = `${flags} ${raw}`;
  let result = probed.get(key);
  if (result === undefined) {
    const one = new RegExp(`^${raw}$`, flags.replace(/[gy]/gu, ""));
    const own = [...raw.replace(/\\./gu, "")];
    result = [...PROBES, ...own].filter((character) => one.test(character)).slice(0, UNLIKE);
    probed.set(key, result);
  }
  return result;
}

/** Short texts that the node takes: several where it is a class of characters. */
function samples(node: AST.Node, flags: string): readonly string[] {
  const found = node.type === "CharacterClass" || node.type === "CharacterSet" ? probes(node.raw, flags) : [];
  return found.length > 0 ? found : [sample(node, flags)];
}

/** A short text that the node takes. */
function sample(node: AST.Node, flags: string): string {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup": {
      const [first] = node.alternatives;
      return first === undefined ? "" : sample(first, flags);
    }
    case "Alternative":
      return node.elements.map((element) => sample(element, flags)).join("");
    case "Quantifier":
      return sample(node.element, flags).repeat(Math.max(node.min, Math.min(node.max, 1)));
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterClass":
    case "CharacterSet":
      return probes(node.raw, flags)[0] ?? "";
    default:
      return "";
  }
}
