import { parseArgs } from "node:util";
import { BundleSchema } from "../../src/domain/bundle";
import { jsonFile } from "./json-file";
import { bothLanguages, UsageError } from "./usage-error";
import { verifiedBundle } from "./verified-bundle";
import { jsonText } from "./written-dataset";

/**
 * `dikuai verify <bundle>`: computes a bundle again and answers same, or what differs.
 * @returns the exit status: 0 same, 1 something differs
 * @throws UsageError where the file is no bundle
 */
export async function verifyCommand(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError({ zh: "verify:应给出一个包文件", en: "verify: give one bundle" });
  const { differences, counted, otherProgram } = await verifiedBundle(jsonFile(path, BundleSchema));
  const same = differences.length === 0;
  if (values.json) {
    process.stdout.write(jsonText({ same, counted, otherProgram, differences }));
    return same ? 0 : 1;
  }
  for (const { subject, message } of differences)
    console.log(`${subject === null ? "" : `${subject}: `}${bothLanguages(message)}`);
  const again = {
    zh: `复算界线 ${counted.boundaries}、公布面积 ${counted.areas}、结论 ${counted.verdicts}、面积核查结果 ${counted.findings},核对原文 ${counted.quotes}`,
    en: `computed again: ${counted.boundaries} boundaries, ${counted.areas} declared areas, ${counted.verdicts} verdicts, ${counted.findings} findings on areas; ${counted.quotes} values compared with the characters of their source`,
  };
  const program = otherProgram
    ? { zh: "(程序或规则版本与制包时不同)", en: " (program or rules of another version than the bundle's)" }
    : { zh: "", en: "" };
  console.log(
    bothLanguages({
      zh: `${same ? "相同" : `不同:${differences.length} 处`}。${again.zh}${program.zh}`,
      en: `${same ? "same" : `different: ${differences.length}`}. ${again.en}${program.en}`,
    }),
  );
  return same ? 0 : 1;
}
