import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../../src/ui/audit/messages/en";
import { zh } from "../../src/ui/audit/messages/zh";

const base = (key: string): string => key.replace(/_(one|other)$/, "");
const english: Readonly<Record<string, string>> = en;
const code = ["audit", "report", "parcel"]
  .flatMap((folder) => {
    const path = join(import.meta.dirname, "../../src/ui", folder);
    return readdirSync(path)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(path, name));
  })
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

describe("the messages of the auditor's place", () => {
  it("are the same in both languages and all used", () => {
    const keys = [...new Set(Object.keys(zh).map(base))].sort();
    expect(keys.length).toBeGreaterThan(90);
    expect([...new Set(Object.keys(en).map(base))].sort()).toEqual(keys);
    expect(keys.filter((key) => !code.includes(`"${key}"`))).toEqual([]);
  });

  it("count in English wherever they count in Chinese", () => {
    const counting = Object.keys(zh).filter((key) => key.endsWith("_other"));
    expect(counting.length).toBeGreaterThan(5);
    for (const key of counting) expect(english).toHaveProperty([key.replace(/_other$/, "_one")]);
  });

  it("fill the same blanks", () => {
    const blanks = (text = ""): string[] =>
      [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((one) => one[1]!))]
        .filter((one) => one !== "count" && one !== "checked")
        .sort();
    for (const [key, text] of Object.entries(zh))
      expect([key, blanks(english[key])]).toEqual([key, blanks(text)]);
  });

  it("speak English with words, but for the numbers of Chinese documents", () => {
    const chinese = Object.entries(en).filter(([, text]) =>
      /\p{Script=Han}/u.test(text.replace(/\p{Script=Han}+〔\d+〕\d+号/gu, "")),
    );
    expect(chinese).toEqual([]);
  });
});
