import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
    const dataset = shipped(set);
    if (dataset === null) {
      console.warn(`data/${set}/dataset.json 尚未生成 / is not there yet: npm run data`);
      continue;
    }
    mkdirSync(join(target, set, "texts"), { recursive: true });
    writeFileSync(join(target, set, "dataset.json"), JSON.stringify(dataset));
    for (const { id, name } of dataset.sources) {
      const text = join(ROOT, "data", set, "gazettes", name);
      if (existsSync(text)) copyFileSync(text, join(target, set, "texts", `${id}.txt`));
    }
  }
}

/** The character maps that old PDFs need, fetched by the page only when such a file is read. */
export function publishCharacterMaps(): void {
  const target = join(ROOT, "public/cmaps");
  rmSync(target, { recursive: true, force: true });
  cpSync(join(ROOT, "node_modules/pdfjs-dist/cmaps"), target, { recursive: true });
}

function shipped(set: string): Dataset | null {
  const file = join(ROOT, "data", set, "dataset.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Dataset) : null;
}
