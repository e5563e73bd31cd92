import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Dataset } from "../../src/domain/dataset";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Copies the shipped datasets to where the browser fetches them: `data/<set>/dataset.json` without blanks, and the
 * texts of the invented gazettes (UTF-8, so file and text are the same) as `data/demo/texts/<source id>.txt`.
 * The folder is made anew with every build and never kept in git.
 */
export function publishData(): void {
  const target = join(ROOT, "public/data");
  rmSync(target, { recursive: true, force: true });
  for (const set of ["linfen", "demo"]) {
    mkdirSync(join(target, set), { recursive: true });
    writeFileSync(join(target, set, "dataset.json"), JSON.stringify(shipped(set)));
  }
  mkdirSync(join(target, "demo/texts"), { recursive: true });
  for (const { id, name } of shipped("demo").sources)
    copyFileSync(join(ROOT, "data/demo/gazettes", name), join(target, "demo/texts", `${id}.txt`));
}

function shipped(set: string): Dataset {
  return JSON.parse(readFileSync(join(ROOT, "data", set, "dataset.json"), "utf8")) as Dataset;
}
