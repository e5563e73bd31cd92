import type { Evidence } from "../../../domain/evidence";
import type { Version } from "../../lexicon/state-words";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import type { Fact } from "../facts/context/fact";
import type { HeadingNode, Item } from "../subjects/item";
import { samePlan } from "../subjects/same-plan";
import type { ParcelMention } from "../tokens/token";
import { type Draft, emptyDraft, saysSomething } from "./draft";
import type { ItemContents } from "./item-contents";
import { endsWith, NameIndex, plain, plainName } from "./name-index";

/** A reading that could not be given to any parcel, and why. */
export interface Refusal {
  readonly code: "control-list-mismatch" | "control-shared-area" | "control-without-parcel";
  readonly evidence: Evidence;
}

/** The drafts of one document. Later text about a parcel is added to what is known of it. */
export class DraftRegistry {
  readonly drafts: Draft[] = [];
  readonly #byName = new Map<string, Draft[]>();
  readonly #names = new NameIndex();
  readonly refusals: Refusal[] = [];

  /** The draft of a parcel: a known one, or a new one of the given kind. */
  draft(mention: ParcelMention, item: Item, planArea: string | null): Draft {
    const known = item.kind === "heading" ? undefined : this.find(mention, planArea, item.heading);
    if (known !== undefined) {
      // 某组团K区K12-3/06 tells more than K12-3/06
      if (known.code !== null && mention.code !== null && endsWith(mention.code, known.code))
        this.#rename(known, mention.code);
      // 2031-07号地块, and 2031-07号 under its label
      else if (known.code !== null && mention.code === `${known.code}号`) known.code = mention.code;
      known.planArea ??= planArea;
      known.name ??= mention.name;
      known.project ??= item.project;
      return known;
    }
    const draft = emptyDraft(item.kind, item.heading);
    draft.code = mention.code;
    draft.name = mention.name;
    draft.planArea = planArea;
    draft.project = item.project;
    this.#keep(draft);
    return draft;
  }

  /** A parcel whose code was masked: one of its own, that nothing else can speak of. */
  anonymous(): Draft {
    const draft = emptyDraft("table", null);
    this.drafts.push(draft);
    return draft;
  }

  #rename(draft: Draft, code: string): void {
    draft.code = code;
    this.#listed(draft, code);
  }

  #keep(draft: Draft): void {
    this.drafts.push(draft);
    for (const printed of [draft.code, draft.name]) {
      if (printed !== null) this.#listed(draft, printed);
    }
  }

  #listed(draft: Draft, printed: string): void {
    const name = plainName(printed);
    const list = this.#byName.get(name);
    if (list === undefined) this.#byName.set(name, [draft]);
    else list.push(draft);
    this.#names.add(draft, printed);
  }

  /** A parcel that was merged away: known by name only. */
  retire(mapped: MappedText, mention: ParcelMention, heir: Draft): void {
    const known = this.find(mention, heir.planArea, heir.heading);
    if (known !== undefined && saysSomething(known)) return;
    const draft = emptyDraft("merger", heir.heading);
    draft.role = "retired";
    draft.code = mention.code;
    draft.name = mention.name;
    draft.planArea = heir.planArea;
    draft.status = "retired";
    draft.evidence.push({
      evidence: mappedEvidence(mapped, mention.from, mention.to),
      versions: versionsOf([]),
    });
    this.drafts.push(draft);
  }

  /** A draft that stands for the same parcel; names (地块一) start anew under every heading that names parcels. */
  find(mention: ParcelMention, planArea: string | null, heading: HeadingNode | null): Draft | undefined {
    const printed = mention.code ?? mention.name ?? "";
    const { code } = mention;
    const may = (draft: Draft): boolean => draft.kind !== "heading" && draft.role !== "retired";
    const known =
      code !== null && mention.name === null
        ? this.#byName
            .get(plainName(printed))
            ?.find((draft) => may(draft) && sameCode(draft.code, code) && samePlan(draft.planArea, planArea))
        : this.#names
            .called(printed, heading)
            .find(
              (draft) =>
                may(draft) &&
                (code !== null ? sameCode(draft.code, code) : sameName(draft.name, mention.name)),
            );
    return known ?? this.#longer(printed, heading);
  }

  /** K12-3/06 is 某组团K区K12-3/06 where no other parcel ends so. */
  #longer(printed: string, heading: HeadingNode | null): Draft | undefined {
    const found = this.#names
      .longer(printed, heading)
      .filter(({ role, kind }) => role === "parcel" && kind !== "heading");
    return found.length === 1 ? found[0] : undefined;
  }

  /** Gives the contents of an item to its drafts: shared facts to all, paired ones in order. */
  add(drafts: readonly Draft[], contents: ItemContents): void {
    const facts = this.#assignable(contents.facts, drafts.length);
    drafts.forEach((draft, place) => {
      const own = facts
        .filter((fact) => fact.index === null || fact.index === place)
        .map((fact): Fact => (drafts.length > 1 ? { ...fact, shared: true } : fact));
      draft.facts = added(draft.facts, own);
      if (draft.sides.length === 0) draft.sides = contents.sides;
      draft.moves.push(...contents.moves);
      draft.measures.push(...contents.measures);
      draft.obligations.push(...contents.obligations);
      draft.parts.push(...contents.parts.flatMap((part) => part.code ?? part.name ?? []));
      if (contents.kept) draft.kept = true;
      if (contents.changed) draft.status = "modified";
      if (contents.evidence !== null) {
        const versions = versionsOf(own);
        draft.evidence = added(draft.evidence, [{ evidence: contents.evidence, versions }]);
      }
    });
  }

  #assignable(facts: readonly Fact[], count: number): Fact[] {
    const lists = new Map<string, Fact[]>();
    for (const fact of facts) {
      if (fact.index === null) continue;
      const key = `${listKey(fact)}/${fact.version}`;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [fact]);
      else list.push(fact);
    }
    const refused = new Set<Fact>();
    for (const list of lists.values()) {
      const [first] = list;
      if (list.length === count || first === undefined) continue;
      for (const fact of list) refused.add(fact);
      this.refusals.push({ code: "control-list-mismatch", evidence: first.evidence });
    }
    return facts.filter((fact) => {
      if (refused.has(fact)) return false;
      if (count > 1 && fact.kind === "area" && fact.index === null && fact.area.role !== "other") {
        if (fact.each) return true;
        this.refusals.push({ code: "control-shared-area", evidence: fact.evidence });
        return false;
      }
      return true;
    });
  }
}

/** The states that facts tell of: one set for all that tell of the same, since most rows do. */
const STATES = {
  none: new Set<Version>(),
  before: new Set<Version>(["before"]),
  current: new Set<Version>(["current"]),
  both: new Set<Version>(["before", "current"]),
};

function versionsOf(facts: readonly Fact[]): ReadonlySet<Version> {
  const before = facts.some(({ version }) => version === "before");
  const current = facts.some(({ version }) => version === "current");
  return STATES[before ? (current ? "both" : "before") : current ? "current" : "none"];
}

/** A list with more behind it; the first that go into one take no more room than they need. */
function added<T>(list: T[], more: readonly T[]): T[] {
  if (list.length === 0) return more.slice();
  for (const one of more) list.push(one);
  return list;
}

function sameCode(one: string | null, two: string): boolean {
  return one !== null && plain(one) === plain(two);
}

function sameName(one: string | null, two: string | null): boolean {
  return one === two || (one !== null && two !== null && plainName(one) === plainName(two));
}

function listKey(fact: Fact): string {
  if (fact.kind === "bound") return `bound/${fact.key}`;
  return fact.kind === "area" ? `area/${fact.area.role}` : fact.kind;
}
