import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { defaultPolicy } from "../../src/audit/policy";
import type { Bundle } from "../../src/domain/bundle";
import { type Dataset, DatasetSchema } from "../../src/domain/dataset";
import { bundle } from "../../src/export/bundle";
import { sha256Hex } from "../../src/read/sha256";
import { VERSION } from "../../src/version";
import { jsonFile } from "./json-file";
import { bothLanguages, UsageError } from "./usage-error";
import { ruleVersions } from "./verified-bundle";
import { jsonText } from "./written-dataset";

const OPTIONS = {
  out: { type: "string" },
  parcel: { type: "string" },
  texts: { type: "string" },
} as const;

/**
 * `dikuai bundle <dataset.json> --out <file>`: one parcel or all of them, with everything that `verify` needs. The
 * characters of the sources are quoted where `ingest --texts` left them beside the dataset, or in `--texts`.
 * @throws UsageError
 */
export async function bundleCommand(args: readonly string[]): Promise<0> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError({ zh: "bundle:应给出一个 dataset.json", en: "bundle: give one dataset.json" });
  if (values.out === undefined || values.out === "")
    throw new UsageError({ zh: "bundle:缺少 --out <文件>", en: "bundle: --out <file> is missing" });
  const dataset = jsonFile(path, DatasetSchema);
  const foreign = dataset.parcels
    .flatMap((parcel) => parcel.verdicts)
    .find((verdict) => verdict.policy !== defaultPolicy.name);
  if (foreign !== undefined)
    throw new UsageError({
      zh: `${path}:结论依据 ${foreign.policy},本程序为 ${defaultPolicy.name};请先重新读取原件`,
      en: `${path}: judged by ${foreign.policy}, this program has ${defaultPolicy.name}; ingest the documents again first`,
    });
  const texts = textsOf(dataset, values.texts ?? join(dirname(path), "texts"));
  const made = await bundle(dataset, values.parcel === undefined ? null : parcelId(dataset, values.parcel), {
    generator: { name: "dikuai", version: VERSION },
    // As it will be read again: nothing of the policy is lost in JSON.
    policy: JSON.parse(JSON.stringify(defaultPolicy)) as Bundle["policy"],
    rules: ruleVersions(),
    texts,
    digest: sha256Hex,
  });
  try {
    writeFileSync(values.out, jsonText(made));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError({
      zh: `--out ${values.out}:无法写入(${reason})`,
      en: `--out ${values.out}: cannot be written to (${reason})`,
    });
  }
  const unquoted = made.dataset.sources.filter((source) => !texts.has(source.id)).length;
  const { length: parcels } = made.dataset.parcels;
  console.log(
    bothLanguages({
      zh: `${values.out}:地块 ${parcels},引文 ${made.quotes.length}${unquoted === 0 ? "" : `(${unquoted} 个来源没有文本,未引原文;读取时加 --texts)`}`,
      en: `${parcels} parcels, ${made.quotes.length} quotes${unquoted === 0 ? "" : ` (no text of ${unquoted} sources, their characters are not quoted; ingest with --texts)`}`,
    }),
  );
  return 0;
}

/** The id itself, or of the only current parcel with that code. */
function parcelId(dataset: Dataset, name: string): string {
  if (dataset.parcels.some((parcel) => parcel.id === name)) return name;
  const coded = dataset.parcels.filter((parcel) => parcel.code === name && parcel.version === "current");
  const [only] = coded;
  if (coded.length === 1 && only !== undefined) return only.id;
  const ids = coded.map((parcel) => parcel.id).join(" ");
  throw coded.length === 0
    ? new UsageError({ zh: `--parcel ${name}:没有这个地块`, en: `--parcel ${name}: no such parcel` })
    : new UsageError({
        zh: `--parcel ${name}:不止一个地块用这个编号,请用 id:${ids}`,
        en: `--parcel ${name}: several parcels have this code, give the id: ${ids}`,
      });
}

function textsOf(dataset: Dataset, folder: string): ReadonlyMap<string, string> {
  return new Map(
    dataset.sources.flatMap(({ id }) => {
      // Ids are hex digits; anything else must not become a path.
      const path = join(folder, `${id}.txt`);
      return /^[\w-]+$/u.test(id) && existsSync(path) ? [[id, readFileSync(path, "utf8")] as const] : [];
    }),
  );
}
