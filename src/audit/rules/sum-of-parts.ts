import type { StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import type { Parcel } from "../../domain/parcel";
import type { Zone } from "../../domain/zone";
import { decimalsFor, fixed, plain, signed, unitName } from "../figures";
import { groupedBy } from "../grouped-by";
import type { Policy } from "../policy";
import { halfQuantum, within } from "../printed-area";
import type { Draft, Rule } from "../rule";

/**
 * Parts against a total, with the roundings of all printed figures added up. A block may print what it gives away
 * and what remains (T = transfers + remainder); its parcels then share the remainder. Strips and roads count where
 * that closes the sum, for the text seldom says whether they lie inside. Parts that exceed the total are a warning,
 * parts that fall short only where the text says that they are all (拆分, a remainder, the blocks of a zone).
 */
export const sumOfParts: Rule = {
  id: "sum-of-parts",
  version: 2,
  check: (records, _facts, policy) => {
    const children = groupedBy(records.parcels, (parcel) => parcel.parent ?? "");
    return [
      ...records.parcels.flatMap((parcel) => [
        ...ownFigures(parcel, policy),
        ...blockDrafts(parcel, childrenOf(parcel, children.get(parcel.id) ?? []), policy),
      ]),
      ...records.zones.flatMap((zone) => zoneDrafts(zone, policy)),
    ];
  },
};

function childrenOf(block: Parcel, parcels: readonly Parcel[]): Parcel[] {
  const all = parcels.filter((parcel) => parcel.role !== "retired");
  const same = all.filter((parcel) => parcel.version === block.version);
  return same.length > 0 ? same : all.filter((parcel) => parcel.version === "current");
}

function ofRole(parcel: Parcel, ...roles: StatedArea["role"][]): StatedArea[] {
  return parcel.areas.filter((area) => roles.includes(area.role));
}

/** A record that prints both a total and its own site area, in one sentence each. */
function ownFigures(parcel: Parcel, policy: Policy): Draft[] {
  if (parcel.role === "block") return [];
  const [total] = ofRole(parcel, "total");
  const [site] = ofRole(parcel, "site");
  if (total === undefined || site === undefined) return [];
  const sum = new Sum(total, [site], policy);
  // A site smaller than the total may be net against gross; a larger one cannot lie in it.
  if (sum.holds) return [sum.draft(parcel.id, "total", "pass", [])];
  return sum.difference > 0 ? [sum.draft(parcel.id, "total", "warning", [])] : [];
}

function blockDrafts(block: Parcel, children: readonly Parcel[], policy: Policy): Draft[] {
  const [total] = ofRole(block, "total", "site");
  if (total === undefined) return [];
  const transfers = ofRole(block, "transfer");
  const remainder = transfers.length > 0 ? ofRole(block, "other")[0] : undefined;
  const drafts: Draft[] = [];
  if (remainder !== undefined) {
    const sum = new Sum(total, [...transfers, remainder], policy);
    drafts.push(sum.draft(block.id, "remainder", sum.holds ? "pass" : "warning", []));
  }
  const target = remainder ?? total;
  const given = remainder === undefined ? transfers : [];
  const parcels = children.filter((child) => child.role === "parcel" || child.role === "block");
  if (parcels.length === 0) return drafts;
  const own = (role: Parcel["role"]): StatedArea[] =>
    children.filter((child) => child.role === role).flatMap((child) => child.areas.slice(0, 1));
  const areas = parcels.flatMap((child) => ofRole(child, "site", "total").slice(0, 1));
  const complete = areas.length === parcels.length;
  const base = [...given, ...areas];
  const strips = own("strip");
  const roads = own("road");
  const sums = [base, [...base, ...strips], [...base, ...strips, ...roads], [...base, ...roads]].map(
    (parts) => new Sum(target, parts, policy),
  );
  const closing = complete ? sums.find((sum) => sum.holds) : undefined;
  const evidence = parcels.map((child) => child.evidence);
  const [first, , widest] = sums;
  if (closing !== undefined) drafts.push(closing.draft(block.id, "parts", "pass", evidence));
  else if (first !== undefined && first.difference > first.tolerance) {
    drafts.push(first.draft(block.id, "parts", "warning", evidence));
  } else if (complete && widest !== undefined) {
    const exhaustive = remainder !== undefined || saysAll(block, parcels);
    drafts.push(widest.draft(block.id, "parts", exhaustive ? "warning" : "note", evidence));
  }
  return drafts;
}

/** The text says that the parts are the whole: the block was split into them. */
function saysAll(block: Parcel, parcels: readonly Parcel[]): boolean {
  return (
    block.status === "split" ||
    parcels.some(
      (child) => child.status === "split" || (block.code !== null && child.derivedFrom.includes(block.code)),
    )
  );
}

function zoneDrafts(zone: Zone, policy: Policy): Draft[] {
  const total = zone.areas.find((area) => area.role === "total" || area.role === "site");
  const areas = zone.blocks.flatMap((block) => (block.area === null ? [] : [block.area]));
  if (total === undefined || areas.length === 0 || areas.length < zone.blocks.length) return [];
  const sum = new Sum(total, areas, policy);
  return [sum.draft(zone.id, "blocks", sum.holds ? "pass" : "warning", [])];
}

/** Printed parts against a printed whole, square metres. */
class Sum {
  readonly difference: number;
  readonly tolerance: number;
  readonly holds: boolean;
  constructor(
    readonly whole: StatedArea,
    readonly parts: readonly StatedArea[],
    policy: Policy,
  ) {
    this.difference = parts.reduce((sum, part) => sum + part.squareMetres, 0) - whole.squareMetres;
    this.tolerance = [whole, ...parts].reduce((sum, area) => sum + halfQuantum(area, policy), 0);
    this.holds = within(this.difference, this.tolerance, whole.squareMetres);
  }

  draft(subject: string, key: string, severity: Draft["severity"], evidence: readonly Evidence[]): Draft {
    const [zhText, enText] = [this.equation("zh"), this.equation("en")];
    const digits = decimalsFor(this.tolerance);
    const by = signed(this.difference, digits);
    const allowed = fixed(this.tolerance, digits);
    const exact = Number(by) === 0;
    const zh = exact ? "" : `，相差 ${by} 平方米（取舍允许 ${allowed} 平方米）`;
    const en = exact ? "" : `, a difference of ${by} m² (rounding allows ${allowed} m²)`;
    const verdict = this.holds
      ? { zh: "各部分之和与总面积相符", en: "the parts add up to the total" }
      : this.difference > 0
        ? { zh: "各部分之和大于总面积", en: "the parts exceed the total" }
        : { zh: "各部分之和小于总面积", en: "the parts do not use up the total" };
    return {
      key,
      severity,
      subject,
      message: { zh: `${zhText}${zh}：${verdict.zh}。`, en: `${enText}${en}: ${verdict.en}.` },
      expected: this.whole.squareMetres,
      actual: Number(plain(this.whole.squareMetres + this.difference)),
      difference: Number(plain(this.difference)),
      tolerance: this.tolerance,
      unit: "m2",
      evidence: [this.whole.evidence, ...this.parts.map((part) => part.evidence), ...evidence].slice(0, 12),
    };
  }

  /** As printed where all figures have one unit, else in square metres. */
  private equation(language: "zh" | "en"): string {
    const { whole, parts } = this;
    const uniform = parts.every((part) => part.unit === whole.unit);
    const shown = (area: StatedArea): string =>
      uniform ? fixed(area.value, area.decimals) : fixed(area.squareMetres, 2);
    const sum = parts.reduce((total, part) => total + (uniform ? part.value : part.squareMetres), 0);
    const digits = uniform ? Math.max(...parts.map((part) => part.decimals)) : 2;
    const sign = this.difference === 0 || Math.abs(this.difference) < 1e-6 ? "=" : this.holds ? "≈" : "≠";
    const total = fixed(sum, digits);
    const terms = parts.map(shown).join(" + ");
    // One part is its own sum, and a sum that reads like the total is not written twice.
    const sides = [terms, ...(parts.length > 1 && (total !== shown(whole) || sign !== "=") ? [total] : [])];
    const unit = unitName(uniform ? whole.unit : "m2")[language];
    return `${sides.join(" = ")} ${sign} ${shown(whole)} ${unit}`;
  }
}
