import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { datasetJsonSchema } from "./cli/schema-command";
import { compactText, jsonText } from "./cli/written-dataset";
import { demoInputs, madeDemo, madeLinfen } from "./data/made-data";
import { publishData } from "./data/published-data";
import { writtenDemo } from "./demo/written-demo";

const ROOT = resolve(import.meta.dirname, "..");

function write(path: string, text: string | Uint8Array): void {
  const whole = join(ROOT, path);
  mkdirSync(resolve(whole, ".."), { recursive: true });
  writeFileSync(whole, text);
  console.log(path);
}

write("public/schema/dataset.schema.json", jsonText(datasetJsonSchema()));

const linfen = await madeLinfen();
if (linfen === null)
  console.log("data/linfen: 本机没有原始公报,保持不变 / the gazettes are not on this machine, left as it is");
else write("data/linfen/dataset.json", jsonText(linfen));

const inputs = demoInputs();
const demo = await madeDemo(inputs);
rmSync(join(ROOT, "data/demo/gazettes"), { recursive: true, force: true });
for (const { name, bytes } of inputs) write(`data/demo/gazettes/${name}`, bytes);
write("data/demo/planted.json", jsonText(writtenDemo().flatMap((gazette) => gazette.planted)));
write("data/demo/dataset.json", compactText(demo.dataset));

publishData();
