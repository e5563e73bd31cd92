import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const UI = join(import.meta.dirname, "../../src/ui");
const base = (key: string): string => key.replace(/_(one|other)$/, "");

const files = readdirSync(UI, { withFileTypes: true, recursive: true })
  .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
  .map((one) => join(one.parentPath, one.name));
const catalogues = files.filter((file) => file.endsWith("messages/zh.ts")).map(dirname);
const code = [
  ...files.filter((file) => !file.includes("/messages/")),
  ...readdirSync(join(UI, "../app")).map((name) => join(UI, "../app", name)),
]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** One catalogue; the modules are found on disk, so that no new one can be forgotten. */
async function words(folder: string, language: "zh" | "en"): Promise<Readonly<Record<string, string>>> {
  const module: Record<string, Readonly<Record<string, string>>> = await import(
    join(folder, `${language}.ts`)
  );
  return module[language]!;
}

/** Named in the code as it is, or put together from its first parts and a value of a closed list. */
function isUsed(key: string): boolean {
  if (code.includes(`"${key}"`)) return true;
  const parts = key.split(".");
  return parts.some((_, index) => index > 0 && code.includes(`\`${parts.slice(0, index).join(".")}.\${`));
}

describe("message catalogues", () => {
  it("are all found", () => {
    expect(catalogues.length).toBeGreaterThan(6);
  });

  for (const folder of catalogues) {
    describe(relative(UI, folder), () => {
      it("have every key in both languages, and every key is used", async () => {
        const [zh, en] = [await words(folder, "zh"), await words(folder, "en")];
        const keys = [...new Set(Object.keys(zh).map(base))].sort();
        expect(keys.length).toBeGreaterThan(0);
        expect([...new Set(Object.keys(en).map(base))].sort()).toEqual(keys);
        expect(keys.filter((key) => !isUsed(key))).toEqual([]);
      });

      it("count in English wherever they count in Chinese", async () => {
        const [zh, en] = [await words(folder, "zh"), await words(folder, "en")];
        const counting = Object.keys(zh).filter((key) => key.endsWith("_other"));
        for (const key of counting) expect(Object.keys(en)).toContain(key.replace(/_other$/, "_one"));
      });

      it("speak English without Chinese, names and numbers of documents aside", async () => {
        const en = await words(folder, "en");
        const chinese = Object.entries(en).filter(([, text]) =>
          /\p{Script=Han}/u.test(text.replace(/\p{Script=Han}+〔\d+〕\d+号|地块|示例新区|河西新城|亩/gu, "")),
        );
        expect(chinese).toEqual([]);
      });
    });
  }
});
