import type { Evidence } from "../../../domain/evidence";
import type { Issue } from "../../../domain/issue";
import type { Parcel } from "../../../domain/parcel";
import type { DocumentSection } from "../../document-section";
import type { Version } from "../../lexicon/state-words";
import { TakenIds } from "../../taken-ids";
import { codeOfName } from "./code-of-name";
import { controlIssue } from "./control-issues";
import { documentStatus } from "./document-status";
import { type Draft, draftName, hasBound } from "./draft";
import type { StripDraft } from "./drafts";
import { areAllCounted, isContradicted, isLost, isRecord, type RecordContext } from "./is-record";
import { recordValues } from "./record-values";

/** The records of a document and what could not become one. */
export interface ControlRecords {
  readonly parcels: readonly Parcel[];
  readonly issues: readonly Issue[];
  /** ids of the records of each draft */
  readonly ids: ReadonlyMap<Draft, readonly string[]>;
}

/** Turns settled drafts into records with ids. */
export function controlRecords(
  section: DocumentSection,
  drafts: readonly Draft[],
  strips: readonly StripDraft[],
  context: RecordContext,
): ControlRecords {
  const issues: Issue[] = [];
  const anyBound = drafts.some(hasBound);
  const counted = areAllCounted(drafts, context);
  const kept = drafts.filter((draft) => {
    const good = isRecord(draft, anyBound, context, counted);
    const unread = draft.facts.find((fact) => fact.kind === "unread" && fact.indicator !== "area");
    if (!good && draft.kind !== "nameless" && unread !== undefined)
      issues.push(controlIssue("control-value-unread", unread.evidence, section.source.id));
    const lost = draft.kind === "nameless" ? isLost(draft, context) : isContradicted(draft);
    if (!good && lost) {
      issues.push(
        controlIssue(
          "control-without-parcel",
          (draft.facts.find((fact) => fact.kind === "bound") ?? draft.facts[0])?.evidence ?? null,
          section.source.id,
        ),
      );
    }
    return good;
  });
  const parcels: Parcel[] = [];
  const ids = new Map<Draft, string[]>();
  const taken = new TakenIds();
  const status = documentStatus(section);
  const newId = (role: string, name: string, version: Version): string =>
    taken.own(`${section.key}/${role}/${name}/${version}`);
  let ordinal = 0;
  const emptied = new Map<Draft, { current: string | null; before: string | null }>();
  const sole = kept.filter((draft) => draft.kind === "nameless").length === 1;
  for (const draft of kept) {
    ordinal++;
    if (draft.kind === "nameless")
      draft.name ??= (sole ? context.titleName : null) ?? context.called.get(draft) ?? null;
    draft.planArea ??= context.planArea;
    giveCode(draft, kept);
    const name = draftName(draft) ?? String(ordinal);
    const both = (["before", "current"] as const).filter((version) => speaksIn(draft, version));
    const places = {
      before: both.includes("before") ? newId(draft.role, name, "before") : null,
      current: both.includes("current") ? newId(draft.role, draft.newCode ?? name, "current") : null,
    };
    emptied.set(draft, places);
    ids.set(
      draft,
      [places.before, places.current].filter((id): id is string => id !== null),
    );
  }
  for (const draft of kept) {
    const places = emptied.get(draft);
    for (const version of ["before", "current"] as const) {
      const id = places?.[version] ?? null;
      if (id === null) continue;
      const parent = draft.parent === null ? null : (emptied.get(draft.parent) ?? null);
      const record = parcelOf(section, draft, version, {
        id,
        parent: parent?.[version] ?? parent?.current ?? null,
        supersedes: version === "current" ? (places?.before ?? null) : null,
        status: draft.kept ? "kept" : (draft.status ?? (places?.before != null ? "modified" : status(draft))),
      });
      parcels.push(record.parcel);
      for (const conflict of record.conflicts) {
        issues.push(controlIssue("control-value-conflict", conflict.evidence, section.source.id));
      }
      for (const { reason, evidence } of record.parcel.absent)
        if (reason === "masked")
          issues.push(controlIssue("control-value-masked", evidence, section.source.id));
    }
    for (const fact of draft.facts) {
      if (fact.kind === "unread")
        issues.push(
          controlIssue(
            fact.indicator === "area" ? "control-area-unit" : "control-value-unread",
            fact.evidence,
            section.source.id,
          ),
        );
      if (fact.kind === "reference")
        issues.push(controlIssue("control-plan-values", fact.evidence, section.source.id));
    }
  }
  if (kept.some((draft) => draft.role === "parcel")) {
    const counts = { strip: 0, road: 0 };
    const ordered = [...strips].sort((a, b) => a.strip.evidence.start - b.strip.evidence.start);
    for (const strip of ordered) {
      counts[strip.strip.role]++;
      const owner = strip.owner === null ? null : (emptied.get(strip.owner)?.current ?? null);
      parcels.push(
        stripParcel(
          section,
          strip,
          newId(strip.strip.role, String(counts[strip.strip.role]), "current"),
          owner,
          status(strip.owner),
          context.planArea,
        ),
      );
    }
  }
  parcels.sort((a, b) => a.evidence.start - b.evidence.start);
  return { parcels, issues, ids };
}

/** A parcel that its name alone tells the code of has it, unless another one goes by it. */
function giveCode(draft: Draft, all: readonly Draft[]): void {
  if (draft.role !== "parcel" || draft.code !== null || draft.newCode !== null || draft.name === null) return;
  const code = codeOfName(draft.name);
  if (code === null || all.some((other) => other.code === code || other.newCode === code)) return;
  draft.code = code;
  if (code === draft.name) draft.name = null;
}

function speaksIn(draft: Draft, version: Version): boolean {
  if (draft.role === "retired") return version === "current";
  const says = draft.facts.some(
    (fact) => fact.version === version && fact.kind !== "unread" && fact.kind !== "reference",
  );
  if (version === "before") return says;
  return says || !draft.facts.some((fact) => fact.version === "before");
}

function joinedEvidence(draft: Draft, version: Version, fallback: Evidence): Evidence {
  const own = draft.evidence.filter(({ versions }) => versions.size === 0 || versions.has(version));
  const [first, ...more] = (own.length > 0 ? own : draft.evidence).map(({ evidence }) => evidence);
  if (first === undefined) return fallback;
  return more.length === 0 ? first : { ...first, more: more.map(({ more: _, ...place }) => place) };
}

function parcelOf(
  section: DocumentSection,
  draft: Draft,
  version: Version,
  place: { id: string; parent: string | null; supersedes: string | null; status: Parcel["status"] },
): { readonly parcel: Parcel; readonly conflicts: readonly { readonly evidence: Evidence }[] } {
  const values = recordValues(draft, version);
  const current = version === "current";
  const parcel: Parcel = {
    id: place.id,
    document: section.document.id,
    kind: "control",
    role: draft.role,
    parent: place.parent,
    derivedFrom: [...draft.derivedFrom],
    supersedes: place.supersedes,
    code: current ? (draft.newCode ?? draft.code) : draft.code,
    name: draft.name,
    planArea: draft.planArea,
    block: draft.block ?? values.block,
    project: draft.project ?? headingProject(draft),
    county: values.county,
    landUse: values.landUse,
    areas: values.areas,
    indicators: values.indicators,
    variants: values.variants,
    absent: values.absent,
    measures: current ? [...draft.measures] : [],
    obligations: current ? [...draft.obligations] : [],
    version,
    status: place.status,
    sides: current ? [...draft.sides] : [],
    boundary: null,
    verdicts: [],
    evidence: joinedEvidence(draft, version, draft.facts[0]?.evidence ?? section.document.evidence),
  };
  return { parcel, conflicts: values.conflicts };
}

function headingProject(draft: Draft): string | null {
  let node = draft.heading;
  while (node !== null && node.project === null) node = node.parent;
  return node?.project ?? null;
}

function stripParcel(
  section: DocumentSection,
  { strip, owner, heading }: StripDraft,
  id: string,
  parent: string | null,
  status: Parcel["status"],
  planArea: string | null,
): Parcel {
  let node = heading;
  while (node !== null && node.mentions.length !== 1) node = node.parent;
  const [only] = node?.mentions ?? [];
  let plan = heading;
  while (plan !== null && plan.planArea === null) plan = plan.parent;
  return {
    id,
    document: section.document.id,
    kind: "control",
    role: strip.role,
    parent,
    derivedFrom: [],
    supersedes: null,
    code: null,
    name: strip.name,
    planArea: plan?.planArea ?? owner?.planArea ?? planArea,
    block: only?.code ?? only?.name ?? null,
    project: node?.project ?? null,
    county: null,
    landUse: [...strip.landUse],
    areas: [...strip.areas],
    indicators: {},
    variants: [],
    absent: [],
    measures: [...strip.measures],
    obligations: [],
    version: "current",
    status,
    sides: [],
    boundary: null,
    verdicts: [],
    evidence: strip.evidence,
  };
}
