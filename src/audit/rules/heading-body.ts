import type { DocumentFacts, Heading } from "../../domain/document-facts";
import type { Evidence } from "../../domain/evidence";
import type { Parcel } from "../../domain/parcel";
import { groupedBy } from "../grouped-by";
import type { Draft, Rule } from "../rule";

/**
 * What titles and section headings name against the items that stand under them. A code that is split (its parts
 * are given) or merged away (a note) is explained. A title need not name everything; a section that names codes
 * should.
 */
export const headingBody: Rule = {
  id: "heading-body",
  version: 2,
  check: (records) => {
    const parcels = groupedBy(records.parcels, (parcel) => parcel.document);
    return records.facts.flatMap((facts) =>
      documentDrafts(facts, itemsOf(parcels.get(facts.document) ?? [])),
    );
  },
};

/** The parcels that a document gives. */
interface Items {
  readonly parcels: readonly Parcel[];
  readonly byCode: ReadonlyMap<string | null, readonly Parcel[]>;
  readonly byId: ReadonlyMap<string, Parcel>;
}

function itemsOf(parcels: readonly Parcel[]): Items {
  return {
    parcels,
    byCode: groupedBy(parcels, (parcel) => parcel.code),
    byId: new Map(parcels.map((parcel) => [parcel.id, parcel])),
  };
}

function documentDrafts(facts: DocumentFacts, items: Items): Draft[] {
  const found = new Map<string, Draft>();
  // Sections first: the nearer heading is the better evidence.
  const headings = [...facts.headings].sort((one, two) => rank(one) - rank(two));
  for (const heading of headings) {
    for (const draft of [...unmet(facts.document, heading, items), ...unnamed(heading, items)]) {
      const key = `${draft.subject}/${draft.key ?? ""}`;
      if (!found.has(key)) found.set(key, draft);
    }
  }
  return [...found.values()];
}

function rank(heading: Heading): number {
  return heading.kind === "section" ? 0 : 1;
}

/** Codes that the heading names and no item of the document gives. */
function unmet(document: string, heading: Heading, { parcels, byCode }: Items): Draft[] {
  return heading.codes.flatMap(({ value: code, evidence }): Draft[] => {
    const own = byCode.get(code) ?? [];
    if (own.some((parcel) => parcel.role !== "retired")) return [];
    if (parcels.some((parcel) => isPartOf(parcel.code, code) && parcel.role !== "retired")) return [];
    const heir = parcels.find((parcel) => parcel.derivedFrom.includes(code));
    const retired = own[0];
    if (heir !== undefined || retired !== undefined) {
      const into = heir === undefined ? "" : (heir.code ?? heir.name ?? "");
      return [
        {
          key: code,
          severity: "note",
          subject: retired?.id ?? heir?.id ?? document,
          message: {
            zh: `标题列有 ${code}，正文没有它的指标${into === "" ? "" : `：已并入 ${into}`}。`,
            en: `The heading names ${code} and no item gives it${into === "" ? ": it was merged away" : `: it was merged into ${into}`}.`,
          },
          expected: code,
          actual: into === "" ? null : into,
          evidence: withSecond(evidence, retired?.evidence ?? heir?.evidence),
        },
      ];
    }
    // Announcements of sales number their lots, and their title names the block of the plan that the lots lie in.
    const otherwise =
      heading.kind === "title" &&
      parcels.length > 0 &&
      !parcels.some((parcel) => sameKind(parcel.code, code));
    return [
      {
        key: code,
        severity: otherwise ? "note" : "warning",
        subject: document,
        message: otherwise
          ? {
              zh: `标题列有 ${code}，正文的地块用别的编号。`,
              en: `The title names ${code}; the items have numbers of another kind.`,
            }
          : {
              zh: `标题列有 ${code}，正文没有给出这个地块。`,
              en: `The heading names ${code}, but no item gives it.`,
            },
        expected: code,
        actual: null,
        evidence: [evidence],
      },
    ];
  });
}

/** Items under a section heading that names codes, but not theirs. */
function unnamed(heading: Heading, { byId }: Items): Draft[] {
  if (heading.kind !== "section" || heading.codes.length === 0) return [];
  const codes = heading.codes.map((code) => code.value);
  return heading.items.flatMap((id): Draft[] => {
    const parcel = byId.get(id);
    if (parcel === undefined || parcel.code === null || parcel.role === "retired") return [];
    const { code } = parcel;
    const explained =
      codes.includes(code) ||
      codes.some((named) => isPartOf(code, named) || parcel.derivedFrom.includes(named));
    if (explained) return [];
    return [
      {
        severity: "warning",
        subject: parcel.id,
        message: {
          zh: `正文给出 ${code}，所在标题只列有 ${codes.join("、")}。`,
          en: `An item gives ${code}, but the heading above it names only ${codes.join(", ")}.`,
        },
        expected: codes.join("、"),
        actual: code,
        evidence: [parcel.evidence, heading.evidence],
      },
    ];
  });
}

/** Whether two codes begin alike, with a letter or with a figure. */
function sameKind(one: string | null, two: string): boolean {
  return one !== null && /^\p{L}/u.test(one) === /^\p{L}/u.test(two);
}

/** 0104-04a, 0104-04(a), 0104-04-A and 0104-04-1 are parts of 0104-04; 0104-041 is not. */
function isPartOf(code: string | null, whole: string): boolean {
  if (code === null || !code.startsWith(whole)) return false;
  return /^(?:[a-zA-Z]|[-—–][a-zA-Z0-9]{1,2}|[-—–]?[(（][a-zA-Z0-9]{1,2}[)）])$/.test(
    code.slice(whole.length),
  );
}

function withSecond(first: Evidence, second: Evidence | undefined): Evidence[] {
  return second === undefined ? [first] : [first, second];
}
