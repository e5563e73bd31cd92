import * as v from "valibot";
import type { Message } from "./evidence";
import { defaultOffice, type Office } from "./office";

/**
 * A map review number as the authorities print it: GS（2024）0650号, 晋S（2023）008号, GS京（2022）1061号. Only the form is
 * checked; that the number was given for this map is the office's own word.
 */
const REVIEW_NUMBER = /^\p{Script=Han}{0,6}G?S\p{Script=Han}{0,2}[（(〔[]\d{4}[）)〕\]]\d{1,6}号$/u;

/** A file beside the page: no other host, no way up. */
const OWN_FILE = /^(?!.*\.\.)[\p{L}\d_-][\p{L}\d_./-]*\.(?:geo)?json$/u;
/** Keys of 天地图 are 32 hexadecimal digits. */
const TIANDITU_KEY = /^[\da-f]{32}$/iu;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const said = v.object({ zh: words, en: words });

/** The fields of the file; `Office` says what each means. */
const schemas: Readonly<{ [Field in keyof Office]: v.GenericSchema<unknown, Office[Field]> }> = {
  name: v.nullable(said),
  notices: v.array(said),
  reviewNumber: v.nullable(v.pipe(words, v.regex(REVIEW_NUMBER))),
  datasets: v.nullable(v.array(words)),
  contact: v.nullable(v.pipe(words, v.email())),
  links: v.record(words, v.pipe(words, v.url(), v.startsWith("https://"))),
  boundaryFile: v.nullable(v.pipe(words, v.regex(OWN_FILE))),
  tiandituKey: v.nullable(v.pipe(words, v.regex(TIANDITU_KEY))),
};
type Field = keyof Office;

/** What stands in for a field that cannot be read. Which data to show is then unknown, so none is shown. */
const whenBroken: Office = { ...defaultOffice, datasets: [] };

const expected: Readonly<Record<Field, Message>> = {
  name: { zh: "null 或 {zh, en}", en: "null or {zh, en}" },
  notices: { zh: "{zh, en} 的列表", en: "a list of {zh, en}" },
  reviewNumber: { zh: "null 或如 晋S（2023）008号", en: "null or a number such as 晋S（2023）008号" },
  datasets: { zh: "null 或数据名的列表", en: "null or a list of dataset names" },
  contact: { zh: "null 或一个电子邮箱", en: "null or an e-mail address" },
  links: { zh: "{文号或期号: https 网址}", en: "{document number or issue: https address}" },
  boundaryFile: {
    zh: "null 或页面旁边的 GeoJSON 文件名，如 boundary.geojson",
    en: "null or a GeoJSON file beside the page, such as boundary.geojson",
  },
  tiandituKey: { zh: "null 或 32 位的天地图密钥", en: "null or a Tianditu key of 32 digits" },
};
const fields: readonly Field[] = [
  "name",
  "notices",
  "reviewNumber",
  "datasets",
  "contact",
  "links",
  "boundaryFile",
  "tiandituKey",
];

/**
 * Reads the file of an office. A missing field has its default; a field that cannot be read is named in `problems` and
 * replaced by what shows less, never more.
 */
export function parseOffice(value: unknown): {
  readonly office: Office;
  readonly problems: readonly Message[];
} {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return {
      office: whenBroken,
      problems: [
        {
          zh: "config.json 不是一个 JSON 对象；因此不显示任何数据。",
          en: "config.json is not a JSON object; therefore no data is shown.",
        },
      ],
    };
  }
  const given = new Map<string, unknown>(Object.entries(value));
  const problems: Message[] = [];
  for (const key of given.keys()) {
    if (!fields.some((field) => field === key) && key !== "$comment") {
      problems.push({
        zh: `config.json 里没有“${key}”这一项的用法。`,
        en: `config.json: there is no setting “${key}”.`,
      });
    }
  }
  const read = <Key extends Field>(key: Key): Office[Key] => {
    if (!given.has(key)) return defaultOffice[key];
    const schema: v.GenericSchema<unknown, Office[Key]> = schemas[key];
    const result = v.safeParse(schema, given.get(key));
    if (result.success) return result.output;
    problems.push({
      zh: `config.json 的“${key}”读不懂，应为${expected[key].zh}。`,
      en: `config.json: “${key}” cannot be read; it should be ${expected[key].en}.`,
    });
    return whenBroken[key];
  };
  return {
    office: {
      name: read("name"),
      notices: read("notices"),
      reviewNumber: read("reviewNumber"),
      datasets: read("datasets"),
      contact: read("contact"),
      links: read("links"),
      boundaryFile: read("boundaryFile"),
      tiandituKey: read("tiandituKey"),
    },
    problems,
  };
}
