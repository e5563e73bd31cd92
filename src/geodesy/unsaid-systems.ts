import type { Message } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Parcel } from "../domain/parcel";
import type { Source } from "../domain/source";
import { type SystemQuestion, systemQuestions } from "../domain/system-questions";

/** Readings that are named where a file does not say its system. */
const NAMED_READINGS = 3;

/** The file names a system that is none of ours: what its digits may be belongs to the same issue. */
const FOREIGN: ReadonlySet<string> = new Set(["exchange-system", "map-system-unknown"]);

/**
 * The issues with what has to be asked of files that name no system of ours: the readings of their digits in their order,
 * for the reader to say. Never assumed in silence, and told once: the question holds the unknown zones of its boundaries
 * too, and follows the name of a strange system where the file has one.
 */
export function withSystemQuestions(
  issues: readonly Issue[],
  sources: readonly Source[],
  parcels: readonly Parcel[],
): Issue[] {
  let all = [...issues];
  for (const source of sources) {
    const open = systemQuestions(source, parcels).filter(
      ({ parcels: [first] }) => first?.boundary != null && first.boundary.crs.basis !== "user",
    );
    if (open.length === 0) continue;
    const asked = new Set(open.flatMap((question) => question.parcels.map(({ evidence }) => evidence.start)));
    const own = (issue: Issue): boolean => issue.source === source.id;
    const rest = all.filter(
      (issue) =>
        !own(issue) ||
        issue.code !== "crs-zone-unknown" ||
        issue.evidence === null ||
        !asked.has(issue.evidence.start),
    );
    const zoneless = rest.length < all.length;
    all = rest;
    const foreign = all.filter((issue) => own(issue) && FOREIGN.has(issue.code));
    const [strange] = foreign;
    const [question] = open;
    if (strange !== undefined && question !== undefined && foreign.length === 1 && open.length === 1)
      all = all.map((issue) => (issue === strange ? withReadings(strange, question, zoneless) : issue));
    else all.push(...open.map((one) => unsaid(source, one, zoneless)));
  }
  return all;
}

/** The likeliest readings of the digits of the first boundary. */
function readings({ parcels: [first] }: SystemQuestion, zoneless: boolean): Message {
  const all = first?.boundary?.alternatives ?? [];
  const names = all
    .slice(0, NAMED_READINGS)
    .map(({ datum, epsg }) => `${datum ?? "?"} (EPSG:${epsg ?? "?"})`);
  const more = all.length > NAMED_READINGS;
  return {
    zh: `${zoneless ? "横坐标也不带带号（面积不受影响），" : ""}按数值最可能为：${names.join("、")}${more ? `（共 ${all.length} 种读法）` : ""}。请指定坐标系；在此之前按第一种显示`,
    en: `${zoneless ? "its eastings have no zone either (areas do not depend on it); " : ""}by its digits it may be ${names.join(", ")}${more ? ` (${all.length} readings in all)` : ""}. Please say which; until then the first is shown`,
  };
}

function withReadings(issue: Issue, question: SystemQuestion, zoneless: boolean): Issue {
  const { zh, en } = readings(question, zoneless);
  const whole = ({ zh: said, en: told }: Message): Message => ({
    zh: `${said.replace(/。$/u, "")}；${zh}。`,
    en: `${told.replace(/\.$/u, "")}; ${en}.`,
  });
  return { ...issue, message: whole(issue.message) };
}

function unsaid(source: Source, question: SystemQuestion, zoneless: boolean): Issue {
  const { layers } = question;
  const [file, named] =
    layers.length === 0
      ? ["文件", "the file"]
      : [`图层“${layers.join("、")}”`, `layer ${layers.map((layer) => `"${layer}"`).join(", ")}`];
  const { zh, en } = readings(question, zoneless);
  return {
    code: "map-system-unsaid",
    severity: "warning",
    message: {
      zh: `${source.name}：${file}没有写明坐标系，${zh}。`,
      en: `${source.name}: ${named} names no coordinate system; ${en}.`,
    },
    evidence: null,
    source: source.id,
  };
}
