import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence";
import { parseQuotas } from "../../src/parse/quotas";
import { parseSides } from "../../src/parse/sides";
import { parseZones } from "../../src/parse/zones";
import { growth, LINEAR } from "../support/processor-time";
import { fixture, sectionsOf } from "./documents-sections";

const FIXTURES = ["hard-wrapped.txt", "paragraphs.txt", "red-head.txt", "announcements.txt", "report.txt"];

/** Everything this part of the parser reads, with every evidence inside the text and every raw equal to its slice. */
function readAll(text: string): number {
  let seen = 0;
  const check = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) check(item);
    else if (typeof node === "object" && node !== null) {
      const record = node as Record<string, unknown>;
      if (typeof record.start === "number" && typeof record.end === "number") {
        expect(record.start).toBeGreaterThanOrEqual(0);
        expect(record.end).toBeGreaterThanOrEqual(record.start);
        expect(record.end).toBeLessThanOrEqual(text.length);
        seen++;
      }
      if (typeof record.raw === "string" && typeof record.evidence === "object" && record.evidence !== null) {
        const evidence = record.evidence as Evidence;
        expect(text.slice(evidence.start, evidence.end)).toBe(record.raw);
      }
      for (const item of Object.values(record)) check(item);
    }
  };
  let end = 0;
  for (const section of sectionsOf(text)) {
    expect(section.document.evidence.start).toBeGreaterThanOrEqual(end);
    end = section.document.evidence.end;
    check(section.document);
    check(section.facts);
    check(parseZones(section));
    check(parseQuotas(section));
    check(parseSides(section.running, 0, section.running.text.length));
  }
  return seen;
}

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."东西南北至临、,。;:()《》〔〕年月日号县市区面积公顷亩 \n\t|0123456789.-关于的通知批复公告附件",
    "关于印发方案的通知\n",
    "云政函〔2030〕7号\n",
    "云溪市人民政府\n",
    "2030年3月5日\n",
    "东岭县 1 2\n",
    "附件1\n",
    "单位:亩\n",
    "东至甲路,南至乙路,",
    "《东岭县2030年土地征收成片开发方案》,范围面积3.5公顷",
    "\r\n",
    "\u3000",
    "(此件公开发布)\n",
  );

  it("is read without an exception, every evidence inside it", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        readAll(pieces.join(""));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        readAll(text);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each(FIXTURES)(
    "mutations of %s are read too",
    (name) => {
      const lines = fixture(name).split("\n");
      expect(readAll(lines.join("\n"))).toBeGreaterThan(5);
      const edit = fc.record({
        kind: fc.constantFrom("drop", "double", "swap", "cut", "blank"),
        at: fc.nat(lines.length - 1),
        to: fc.nat(lines.length - 1),
      });
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
          const next = [...lines];
          for (const { kind, at, to } of edits) {
            const line = next[at] ?? "";
            if (kind === "drop") next.splice(at, 1);
            else if (kind === "double") next.splice(at, 0, line);
            else if (kind === "blank") next[at] = "";
            else if (kind === "cut") next[at] = line.slice(0, to % (line.length + 1));
            else if (at < next.length && to < next.length) [next[at], next[to]] = [next[to] ?? "", line];
          }
          readAll(next.join("\n"));
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );
});

describe("hostile lines", { timeout: 120_000 }, () => {
  /** A text of twice as many characters costs what two of them do. */
  const SIZE = 4000;
  const HOSTILE = [
    "东",
    "东、",
    "东至",
    "东至甲,",
    "1",
    "1 ",
    "1.",
    "- ",
    "1,111",
    "关于",
    "关于的通知",
    "《",
    "(",
    "〔2030〕",
    "云政函〔2030〕",
    "号",
    "县",
    "东岭县 1 ",
    "附件",
    "见附件",
    "面积",
    "占地面积1亩至",
    "面积1公顷",
    "成片开发",
    "2030年成片开发",
    "开发区",
    "开发区面积1公顷,",
    "区块一面积",
    "区块一:东至甲,",
    "单位:亩",
    "2030年1月",
    "二〇三〇年",
    "局",
    "人民政府",
    " ",
    "\u3000局",
    "|",
    "\t1",
    "、",
    "园区",
    "印发",
    "第一批",
  ];

  const HEADS = [
    "",
    "云溪市人民政府\n关于东岭县2030年土地征收成片开发方案的批复\n云政函〔2030〕7号\n",
    "云溪市人民政府\n关于核定东岭经济开发区四至范围的批复\n云政函〔2030〕7号\n",
    "云岭省人民政府\n关于公布开发区名单的通知\n云岭政发〔2030〕7号\n",
  ];

  /** How the cost of a text grows with the times that a unit is repeated behind a head. */
  const grown = (unit: string, head: string): number =>
    growth((size) => {
      const text = head + unit.repeat(Math.ceil(size / unit.length));
      return () => {
        for (const section of sectionsOf(text)) {
          parseZones(section);
          parseQuotas(section);
          parseSides(section.running, 0, section.running.text.length);
        }
      };
    }, SIZE);

  const cases = HOSTILE.map((unit, index) => [unit, HEADS[index % HEADS.length] ?? ""] as const);

  it.each(cases)("cost what their length does where %j stands again and again", (unit, head) => {
    expect(grown(unit, head)).toBeLessThanOrEqual(LINEAR);
  });

  it.each(cases)("cost what their length does where %j has a line of its own", (unit, head) => {
    expect(grown(`${unit}\n`, head)).toBeLessThanOrEqual(LINEAR);
  });
});
