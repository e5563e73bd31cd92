import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { demoInputs, madeDemo } from "../../scripts/data/made-data";
import type { Parcel } from "../../src/domain/parcel";
import { projectRoot, textOf } from "../support/imports";

const readme = textOf("README.md");

it("the worked example of the readme is what the program gives", async () => {
  const [, json = ""] = /```json\n([\s\S]*?)```/u.exec(readme) ?? [];
  const example = JSON.parse(json) as Parcel;
  const { dataset, texts } = await madeDemo(demoInputs());
  const parcel = dataset.parcels.find(({ id }) => id === example.id);
  expect(parcel).toMatchObject(example);
  const [area] = example.areas;
  expect(texts.get(area!.evidence.source)?.slice(area!.evidence.start, area!.evidence.end)).toBe(area!.raw);
  const other = dataset.parcels.find(({ id }) => id === "示政函〔2023〕11号/parcel/SL02-02/current");
  expect(other?.verdicts[0]?.difference).toBeCloseTo(99.73, 2);
});

it("every file and command that the readme names is there", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const commands = [...readme.matchAll(/npm (?:run (?:--silent )?)?(\w+)/gu)].map(([, name]) => name ?? "");
  expect(commands.length).toBeGreaterThan(6);
  for (const name of commands) expect(Object.keys(scripts)).toContain(name);
  const paths = [...readme.matchAll(/\]\((docs\/[^)]+)\)|`((?:data|docs)\/[^`<>]*)`/gu)].map(
    ([, a, b]) => a ?? b ?? "",
  );
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect(existsSync(join(projectRoot, path)), path).toBe(true);
});
