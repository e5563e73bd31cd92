import { areaHolders } from "../../src/audit/area-holders";
import { findings } from "../../src/audit/audited";
import { defaultPolicy } from "../../src/audit/policy";
import { rules } from "../../src/audit/rules";
import { areaGeometry } from "../../src/audit/rules/area-geometry";
import { verdicts } from "../../src/audit/verdict";
import type { StatedArea } from "../../src/domain/area";
import type { Boundary } from "../../src/domain/boundary";
import type { BoundaryFacts } from "../../src/domain/boundary-facts";
import type { Bundle } from "../../src/domain/bundle";
import type { Finding } from "../../src/domain/finding";
import type { Records } from "../../src/domain/records";
import type { Verdict } from "../../src/domain/verdict";
import { contentsDigest } from "../../src/export/bundle";
import { canonicalJson } from "../../src/export/canonical-json";
import { remeasuredBoundary } from "../../src/geodesy/remeasured-boundary";
import { factsWithCauses } from "../../src/pipeline";
import { sha256Hex } from "../../src/read/sha256";
import { squareMetresFrom } from "../../src/units/area";
import { VERSION } from "../../src/version";
import { type BundleDifference, difference, same, samePositions } from "./bundle-difference";
import { quoteDifferences } from "./quote-differences";

export interface VerifiedBundle {
  readonly differences: readonly BundleDifference[];
  /** what was computed again */
  readonly counted: {
    readonly boundaries: number;
    readonly areas: number;
    readonly verdicts: number;
    readonly findings: number;
    /** values compared with the characters they were read from */
    readonly quotes: number;
  };
  /** versions of program and rules differ from those that made the bundle: no difference by itself */
  readonly otherProgram: boolean;
}

/**
 * A bundle computed again: every boundary from its printed digits, every declared area from its figure and unit, every
 * verdict with its causes, the findings on areas, the values against their quoted characters, and the digest over all.
 * Figures may differ by 1e-9 of themselves (engines round sines differently), positions by 1e-9°.
 */
export async function verifiedBundle(bundle: Bundle): Promise<VerifiedBundle> {
  const { dataset } = bundle;
  const facts = new Map<string, BoundaryFacts>();
  const boundaries = areaHolders(dataset).flatMap(({ key, boundary }) => {
    if (boundary === null) return [];
    const again = remeasured(key, boundary);
    if (again !== null) facts.set(key, again.facts);
    return [boundaryDifferences(key, boundary, again?.boundary ?? null)];
  });
  const areas = areaHolders(dataset).flatMap(({ key, areas: own }) =>
    own.map((area, index) => areaDifferences(key, area, index)),
  );
  const explained = factsWithCauses(dataset, facts, defaultPolicy);
  const judged = dataset.parcels.map((parcel) =>
    verdictDifferences(
      parcel.id,
      parcel.verdicts,
      verdicts(parcel, explained.get(parcel.id) ?? null, defaultPolicy),
    ),
  );
  const found = findingDifferences(bundle, explained);
  const read = quoteDifferences(bundle);
  return {
    differences: [
      ...(await digestDifferences(bundle)),
      ...policyDifferences(bundle),
      ...boundaries.flat(),
      ...areas.flat(),
      ...judged.flat(),
      ...found.differences,
      ...read.differences,
    ],
    counted: {
      boundaries: boundaries.length,
      areas: areas.length,
      verdicts: dataset.parcels.reduce((sum, parcel) => sum + parcel.verdicts.length, 0),
      findings: found.count,
      quotes: read.count,
    },
    otherProgram:
      bundle.generator.version !== VERSION ||
      dataset.generator.version !== VERSION ||
      canonicalJson(bundle.rules) !== canonicalJson(ruleVersions()),
  };
}

/** Every rule with its version, for a bundle. */
export function ruleVersions(): Bundle["rules"] {
  return rules.map(({ id, version }) => ({ id, version }));
}

/** A system that no plane is made for is no bug here: bundles come from anywhere. */
function remeasured(key: string, boundary: Boundary): ReturnType<typeof remeasuredBoundary> {
  try {
    return remeasuredBoundary(key, boundary);
  } catch {
    return null;
  }
}

async function digestDifferences(bundle: Bundle): Promise<BundleDifference[]> {
  const digest = await contentsDigest(bundle, sha256Hex);
  if (digest === bundle.sha256) return [];
  return [
    difference(null, "sha256", { zh: "内容摘要不符", en: "digest of the contents" }, bundle.sha256, digest),
  ];
}

function policyDifferences({ policy }: Bundle): BundleDifference[] {
  const own: Record<string, unknown> = { ...defaultPolicy };
  const keys = [...new Set([...Object.keys(own), ...Object.keys(policy)])];
  return keys.flatMap((key) =>
    canonicalJson(policy[key] ?? null) === canonicalJson(own[key] ?? null)
      ? []
      : [
          difference(
            null,
            `policy.${key}`,
            { zh: `核查标准 ${key} 不同`, en: `policy ${key}` },
            policy[key],
            own[key],
          ),
        ],
  );
}

function boundaryDifferences(key: string, printed: Boundary, again: Boundary | null): BundleDifference[] {
  if (again === null)
    return [difference(key, "boundary", { zh: "界线无法复算", en: "the boundary" }, printed.crs.epsg, null)];
  const [old, now] = [printed.measured, again.measured];
  const names = ["planar", "ellipsoidal", "spherical", "national", "webMercator", "perimeter"] as const;
  const measures = names.flatMap((name) => {
    const [one, two] = [old[name] ?? null, now[name] ?? null];
    // a measure that the program did not have then
    if (same(one, two) || (old[name] === undefined && (name === "national" || name === "webMercator")))
      return [];
    return [difference(key, `measured.${name}`, { zh: `量算值 ${name}`, en: `measured ${name}` }, one, two)];
  });
  const placed = samePositions(printed.wgs84.coordinates, again.wgs84.coordinates);
  return placed
    ? measures
    : [
        ...measures,
        difference(
          key,
          "wgs84",
          { zh: "经纬度与界址点不符", en: "longitude and latitude" },
          printed.wgs84.coordinates[0]?.[0]?.[0],
          again.wgs84.coordinates[0]?.[0]?.[0],
        ),
      ];
}

function areaDifferences(key: string, area: StatedArea, index: number): BundleDifference[] {
  const computed = squareMetresFrom(area.value, area.unit);
  if (same(area.squareMetres, computed)) return [];
  const words = { zh: "公布面积换算", en: "declared area in square metres" };
  return [difference(key, `areas[${index}].squareMetres`, words, area.squareMetres, computed)];
}

const figures = ["declared", "computed", "difference", "tolerance", "surveyTolerance"] as const;
const shares = ["rounding", "projection", "points", "unexplained"] as const;

function verdictDifferences(
  id: string,
  old: readonly Verdict[],
  now: readonly Verdict[],
): BundleDifference[] {
  if (old.length !== now.length)
    return [difference(id, "verdicts", { zh: "结论个数", en: "number of verdicts" }, old.length, now.length)];
  return old.flatMap((one, index) => {
    const two = now[index];
    if (two === undefined) return [];
    const at = (name: string): string => `verdicts[${index}].${name}`;
    const words = (name: string) => ({ zh: `结论 ${name}`, en: `verdict, ${name}` });
    const differ = (name: string, a: unknown, b: unknown) => difference(id, at(name), words(name), a, b);
    return [
      ...(["verdict", "area", "policy"] as const).flatMap((name) =>
        one[name] === two[name] ? [] : [differ(name, one[name], two[name])],
      ),
      ...figures.flatMap((name) => (same(one[name], two[name]) ? [] : [differ(name, one[name], two[name])])),
      ...shares.flatMap((name) => {
        const [a, b] = [one.budget?.[name] ?? null, two.budget?.[name] ?? null];
        return same(a, b) ? [] : [differ(`budget.${name}`, a, b)];
      }),
      // Among very many boundaries causes are looked for until time is up; one alone has time enough.
      ...(one.hypotheses === undefined || causeKeys(one) === causeKeys(two)
        ? []
        : [differ("hypotheses", causeKeys(one), causeKeys(two))]),
    ];
  });
}

/** What the causes are, without the last bits of their figures. */
function causeKeys({ hypotheses = [] }: Verdict): string {
  return hypotheses
    .map(({ rank, kind, labels, area }) => `${rank} ${kind} ${labels.join(",")} ${area.toFixed(3)}`)
    .join("; ");
}

/** The findings on areas: the only ones that rest on nothing but points and figures. */
function findingDifferences(
  bundle: Bundle,
  facts: ReadonlyMap<string, BoundaryFacts>,
): { differences: BundleDifference[]; count: number } {
  const { dataset } = bundle;
  const records: Records = {
    documents: dataset.documents,
    facts: [],
    parcels: dataset.parcels,
    zones: dataset.zones,
    quotas: dataset.quotas,
    tables: new Map(),
    issues: [],
  };
  const now = findings(areaGeometry, records, facts, defaultPolicy);
  const old = dataset.findings.filter((finding) => finding.rule === areaGeometry.id);
  const key = ({ id, severity }: Finding): string => `${id} ${severity}`;
  const missing = now.filter((one) => !old.some((other) => key(other) === key(one)));
  const added = old.filter((one) => !now.some((other) => key(other) === key(one)));
  const words = { zh: "面积核查结果", en: "finding on an area" };
  return {
    differences: [
      ...added.map((one) => difference(one.subject, "findings", words, key(one), null)),
      ...missing.map((one) => difference(one.subject, "findings", words, null, key(one))),
    ],
    count: now.length,
  };
}
