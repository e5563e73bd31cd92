import { describe, expect, it } from "vitest";
import { LOTS, RANGE, records, told, ZONES } from "./relaid-texts";

/** Where a page ends within a sentence of each text. */
const BREAKS = /(?<=东至岚枫大道东侧规|位于滨河物流区进|西至枫河左)/gu;

const paged = (text: string, between: (title: string, page: number) => readonly string[]): string => {
  const [title = ""] = text.split("\n");
  let page = 0;
  return text.replace(BREAKS, () => {
    page += 1;
    return `\n${between(title, page).join("\n")}\n`;
  });
};

const FURNITURE: readonly (readonly [string, (title: string, page: number) => readonly string[]])[] = [
  ["its number in dashes", (_, page) => [`— ${page} —`]],
  ["its number and how many there are", (_, page) => ["", `第 ${page} 页 共 9 页`, ""]],
  ["the title again", (title) => ["", title, ""]],
  ["its number and the title", (title, page) => [`— ${page} —`, title]],
  ["the title and a rule", (title) => [title, "————————————"]],
];

describe("a sentence that goes on behind the head of the next page", () => {
  for (const [matter, text] of Object.entries({ zones: ZONES, lots: LOTS, range: RANGE }))
    for (const [furniture, between] of FURNITURE)
      it(`is read as one on a page: ${matter}, ${furniture}`, () => {
        const broken = paged(text, between);
        expect(broken).not.toBe(text);
        expect(told(records(broken))).toEqual(told(records(text)));
      });

  it("knows a head by what it repeats, whatever the number of its page", () => {
    const head = (page: number): string => `岚山市开发区整合方案（节录）        第 ${page} 页\n————————————`;
    const [title = "", ...lines] = ZONES.split("\n");
    const pages = [head(3), title, ...lines].join("\n").replace(BREAKS, `\n\n${head(4)}\n`);
    expect(records(pages).zones.map(({ blocks }) => blocks.map(({ sides }) => sides[0]?.text))).toEqual([
      ["岚枫大道东侧规划绿带", "枫河大桥西引桥桥头"],
    ]);
  });

  it("is none where labels or titles repeat between whole lines", () => {
    const lot = (n: number): string =>
      `岚挂2023-2${n}号地块，位于枫桥路北侧\n用地性质：纯住宅\n面积：3${n}462.5平方米\n容积率：不大于1.${n}`;
    const { parcels } = records(`岚山市地块推介\n${[1, 2, 3].map(lot).join("\n")}\n`);
    expect(parcels.map(({ landUse }) => landUse.map(({ raw }) => raw))).toEqual([
      ["纯住宅"],
      ["纯住宅"],
      ["纯住宅"],
    ]);
  });
});
