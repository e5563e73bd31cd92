import type { Bound } from "../../domain/indicator";
import type { Parcel } from "../../domain/parcel";
import { stated } from "../figures";
import { indicatorName } from "../indicator-sets";
import type { Policy } from "../policy";
import { halfQuantum, within } from "../printed-area";
import type { Draft, Rule } from "../rule";

/**
 * Two parcels of two documents that may be one: the same code in the same plan, or one name inside the other and the
 * same floor area ratio, density and green ratio, with some figure that differs. Identity is not stated, so this
 * is a note on the later document and nothing is merged.
 */
export const possibleAmendment: Rule = {
  id: "possible-amendment",
  version: 1,
  check: (records, _facts, policy) => {
    const dates = new Map(records.documents.map((document) => [document.id, document.date ?? ""]));
    const dated = records.parcels
      .filter(
        (parcel) => parcel.role === "parcel" && parcel.version === "current" && parcel.document !== null,
      )
      .map((parcel) => ({ parcel, date: dates.get(parcel.document ?? "") ?? "" }));
    const index = new Map<string, number[]>();
    return dated.flatMap(({ parcel: two, date }, at) => {
      const earlier = new Set(lookups(two).flatMap((key) => index.get(key) ?? []));
      for (const key of lookups(two)) {
        const known = index.get(key);
        if (known === undefined) index.set(key, [at]);
        else known.push(at);
      }
      return [...earlier].flatMap((place) => {
        const one = dated[place];
        if (one === undefined || one.parcel.document === two.document) return [];
        return date >= one.date ? drafts(one.parcel, two, policy) : drafts(two, one.parcel, policy);
      });
    });
  },
};

/**
 * Keys that two parcels share if they may be one, so that not every pair need be compared: the code in its plan, and
 * the words of the names with each pair of caps.
 */
function lookups(parcel: Parcel): string[] {
  const code = parcel.code === null || parcel.planArea === null ? [] : [`${parcel.planArea}/${parcel.code}`];
  const { far, density, greenRatio } = parcel.indicators;
  const caps = [far, density, greenRatio].map((bound) =>
    bound === undefined ? null : `${bound.min}:${bound.max}`,
  );
  const pairs = [0, 1, 2].flatMap((skip) => {
    const two = caps.map((cap, index) => (index === skip ? "*" : cap));
    return two.includes(null) ? [] : [two.join("|")];
  });
  const words = new Set(
    namesOf(parcel).flatMap((name) =>
      Array.from({ length: name.length - SHORTEST_NAME + 1 }, (_, from) =>
        name.slice(from, from + SHORTEST_NAME),
      ),
    ),
  );
  return [...code, ...[...words].flatMap((word) => pairs.map((pair) => `${word}|${pair}`))];
}

function drafts(earlier: Parcel, later: Parcel, policy: Policy): Draft[] {
  const relation = isSameCode(earlier, later) ? "code" : isSameNamed(earlier, later) ? "name" : null;
  if (relation === null) return [];
  const changes = differences(earlier, later, policy);
  if (changes.length === 0) return [];
  const common = (["far", "density", "greenRatio"] as const).filter((name) =>
    equal(earlier.indicators[name], later.indicators[name]),
  );
  if (relation === "name" && (common.length < 2 || hasOtherCaps(earlier, later))) return [];
  const names = [earlier, later].map((parcel) => parcel.code ?? parcel.name ?? parcel.id);
  const same = common.map((name) => indicatorName(name));
  return [
    {
      key: earlier.id,
      severity: "note",
      subject: later.id,
      message: {
        zh: `与前一文件的 ${names[0]} 可能是同一地块${same.length === 0 ? "" : `（${same.map((one) => one.zh).join("、")}相同）`}：${changes.map((change) => change.zh).join("；")}。文件没有说明两者关系。`,
        en: `This may be the same land as ${names[0]} of an earlier document${same.length === 0 ? "" : ` (same ${same.map((one) => one.en).join(", ")})`}: ${changes.map((change) => change.en).join("; ")}. The documents do not say so.`,
      },
      expected: names[0] ?? null,
      actual: names[1] ?? null,
      evidence: [later.evidence, earlier.evidence],
    },
  ];
}

function isSameCode(one: Parcel, two: Parcel): boolean {
  if (one.code === null || one.code !== two.code) return false;
  // Codes such as 1-01 start anew in every plan.
  return one.planArea !== null && one.planArea === two.planArea;
}

/** 市中心医院 inside 市中心医院改扩建项目: the shortest name that is no mere word. */
const SHORTEST_NAME = 4;

function isSameNamed(one: Parcel, two: Parcel): boolean {
  return namesOf(one).some((a) => namesOf(two).some((b) => a.includes(b) || b.includes(a)));
}

function namesOf(parcel: Parcel): string[] {
  return [parcel.name, parcel.project].flatMap((name) => {
    const text = name?.replace(/[\s\p{P}]/gu, "") ?? "";
    return text.length >= SHORTEST_NAME ? [text] : [];
  });
}

function equal(one: Bound | undefined, two: Bound | undefined): boolean {
  return one !== undefined && two !== undefined && one.min === two.min && one.max === two.max;
}

function hasOtherCaps(one: Parcel, two: Parcel): boolean {
  return (["far", "density", "greenRatio"] as const).some((name) => {
    const [a, b] = [one.indicators[name], two.indicators[name]];
    return a !== undefined && b !== undefined && !equal(a, b);
  });
}

function differences(one: Parcel, two: Parcel, policy: Policy): { zh: string; en: string }[] {
  const bounds = (["far", "density", "greenRatio", "height"] as const).flatMap((name) => {
    const [a, b] = [one.indicators[name], two.indicators[name]];
    if (a === undefined || b === undefined || equal(a, b)) return [];
    const title = indicatorName(name);
    return [{ zh: `${title.zh} ${shown(a)} 与 ${shown(b)}`, en: `${title.en} ${shown(a)} and ${shown(b)}` }];
  });
  const [a, b] = [one.areas[0], two.areas[0]];
  if (a === undefined || b === undefined) return bounds;
  const tolerance = halfQuantum(a, policy) + halfQuantum(b, policy);
  if (within(a.squareMetres - b.squareMetres, tolerance, a.squareMetres)) return bounds;
  const [from, to] = [stated(a), stated(b)];
  return [...bounds, { zh: `面积 ${from.zh} 与 ${to.zh}`, en: `area ${from.en} and ${to.en}` }];
}

function shown(bound: Bound): string {
  const unit = bound.unit === "percent" ? "%" : bound.unit === "m" ? " m" : "";
  const { min, max } = bound;
  if (min !== null && max !== null && min !== max) return `${min}–${max}${unit}`;
  return `${max ?? min ?? "–"}${unit}`;
}
