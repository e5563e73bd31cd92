import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../../src/ui/messages/en";
import { zh } from "../../src/ui/messages/zh";
import { translation } from "../../src/ui/use-messages";

const root = join(import.meta.dirname, "../../src");
const base = (key: string): string => key.replace(/_(one|other)$/, "");

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && /\.tsx?$/.test(one.name) && !one.parentPath.includes("messages"))
    .map((one) => join(one.parentPath, one.name));
}

const code = [...sourceFiles(join(root, "ui")), ...sourceFiles(join(root, "app"))]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

describe("the messages", () => {
  it("are the same in both languages", () => {
    expect([...new Set(Object.keys(en).map(base))].sort()).toEqual(
      [...new Set(Object.keys(zh).map(base))].sort(),
    );
  });

  it("count in English wherever they count in Chinese", () => {
    const counting = Object.keys(zh).filter((key) => key.endsWith("_other"));
    expect(counting.length).toBeGreaterThan(5);
    for (const key of counting) expect(Object.keys(en)).toContain(key.replace(/_other$/, "_one"));
  });

  it("are all used", () => {
    const unused = Object.keys(zh).filter((key) => !code.includes(`"${base(key)}"`));
    expect(unused).toEqual([]);
  });

  it("fill the same blanks in both languages", () => {
    const blanks = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((one) => one[1]!);
    for (const [key, text] of Object.entries(zh)) {
      // A counting sentence may say "one" instead of the number.
      const wanted = new Set(blanks(text).filter((one) => one !== "count"));
      const got = new Set(blanks((en as Record<string, string>)[key] ?? "").filter((one) => one !== "count"));
      expect([key, ...got].sort()).toEqual([key, ...wanted].sort());
    }
  });

  it("speak English with words, not with leftover Chinese", () => {
    const chinese = Object.entries(en).filter(([, text]) =>
      /\p{Script=Han}/u.test(text.replace(/地块|示例新区/g, "")),
    );
    expect(chinese).toEqual([]);
  });

  it("count correctly", () => {
    expect(translation("en")("points.count", { count: 1 })).toBe("1 point");
    expect(translation("en")("points.count", { count: 8 })).toBe("8 points");
    expect(translation("zh")("points.count", { count: 1 })).toBe("1 点");
  });
});
