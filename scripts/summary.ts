import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { type Dataset, DatasetSchema } from "../src/domain/dataset";
import { compactText } from "./cli/written-dataset";
import { madeDemo } from "./data/made-data";

/** npm start's word in the terminal: what the shipped datasets hold, and that the program gives the same today. */
const DATA = resolve(import.meta.dirname, "../data");

function shipped(set: string): string {
  return readFileSync(join(DATA, set, "dataset.json"), "utf8");
}

function counts({ documents, parcels, zones, quotas, findings }: Dataset): string {
  const drawn = parcels.filter((parcel) => parcel.boundary !== null).length;
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return [
    `公文 documents ${documents.length}`,
    `地块 parcels ${parcels.length} (有界址 with a boundary ${drawn})`,
    `片区 zones ${zones.length}`,
    `任务表 quota tables ${quotas.length}`,
    `核查 findings ${findings.length}: 错误 errors ${of("error")}, 警告 warnings ${of("warning")}, 提示 notes ${of("note")}, 通过 passed ${of("pass")}`,
  ].join(" · ");
}

console.log(
  `\n临汾公报 Linfen gazettes (data/linfen)\n  ${counts(v.parse(DatasetSchema, JSON.parse(shipped("linfen"))))}`,
);

const began = performance.now();
const inputs = readdirSync(join(DATA, "demo/gazettes"))
  .sort()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(DATA, "demo/gazettes", name))) }));
const { dataset: today } = await madeDemo(inputs);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const same = compactText(today) === shipped("demo");
console.log(`示例新区(虚构) invented town (data/demo)\n  ${counts(today)}`);
console.log(
  same
    ? `  ${inputs.length} 份示例公报重新读取,结果与所附数据一致 / its ${inputs.length} gazettes were read anew: the same as shipped (${seconds} s)`
    : "  重新读取的结果与所附数据不同,请运行 npm run data / read anew, the result differs from what is shipped: run npm run data",
);
