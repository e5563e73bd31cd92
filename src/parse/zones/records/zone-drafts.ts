import { isTermOfPart } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import { isWithoutPlace } from "../names/short-for";
import { tellsNow } from "../names/told-now";
import type { Statement } from "../statements/zone-statements";
import type { Subject } from "../subjects/anchor-subject";
import type { SpokenZone } from "./listed-subjects";

/** A zone as its statements make it, one after the other. */
export interface ZoneDraft extends SpokenZone {
  readonly named: number;
  readonly parts: PlacedName[];
  readonly seen: Set<string | number>;
  /** no statement tells it as it is */
  isPast: boolean;
  /** its sides were told */
  isBounded: boolean;
  /** where another item begins that is no zone, or the text comes back to a zone before it */
  stop: number;
  /** the end of the last statement that tells it */
  until: number;
  /** it is called as a part is, and nothing around it is named: others of its kind stand beside it */
  readonly isAlone: boolean;
}

/** The zones of a document so far, each where it is told first. */
export class ZoneDrafts {
  readonly all: ZoneDraft[] = [];
  readonly #byName = new Map<string, ZoneDraft>();
  readonly #titled: string | null;

  /** @param titled the zone that the title names */
  constructor(titled: string | null) {
    this.#titled = titled;
  }

  get last(): ZoneDraft | null {
    return this.all.at(-1) ?? null;
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** The draft of what a statement is about; null where it is told for the first time. */
  of({ zone, part }: Subject): ZoneDraft | null {
    const { last } = this;
    if (zone !== null)
      return this.#byName.get(zone.name) ?? this.#lastWithout(zone) ?? this.#onlyWithPlace(zone);
    return part !== null && isBesideLast(last, part) ? (this.#byName.get(part.name) ?? null) : last;
  }

  add(draft: ZoneDraft): void {
    this.all.push(draft);
    if (!this.#byName.has(draft.name)) this.#byName.set(draft.name, draft);
  }

  /** The zone told last by the name in the title, where this name only leaves out the place: 临港工业园 for 泽口县临港工业园. */
  #lastWithout({ name }: PlacedName): ZoneDraft | null {
    const { last } = this;
    return last !== null && last.name === this.#titled && isWithoutPlace(name, last.name) ? last : null;
  }

  /** The one zone told before, whose name only leaves out the place that the title's has: 临港工业园, then 泽口县临港工业园. */
  #onlyWithPlace({ name }: PlacedName): ZoneDraft | null {
    const [only, other] = this.all;
    const isOnly = only !== undefined && other === undefined && name === this.#titled;
    return isOnly && isWithoutPlace(only.name, name) ? only : null;
  }
}

/** Whether a part is no part of the land told last, but stands beside it, of its kind. */
export function isBesideLast(last: ZoneDraft | null, part: PlacedName): boolean {
  return last?.isAlone === true && part.name !== last.name;
}

/** A zone told before is told again by a statement; `isByName`: by its own name. */
export function tellAgain(
  draft: ZoneDraft,
  { sides, floor, from, to }: Statement,
  { zone, part, isByName }: Subject & { readonly isByName: boolean },
  text: string,
): void {
  draft.isBounded ||= sides !== null;
  // a bare kind (园区) speaks of the zone without saying when; 原禁燃区:…。现调整为:… says it
  if (zone?.isPast !== true && (isByName || tellsNow(text.slice(floor, from)))) draft.isPast = false;
  addPart(draft, part);
  draft.until = to;
}

/** A part is counted at every place where it is told: its size may stand in a list, its sides behind it. */
export function addPart({ name, parts, seen }: ZoneDraft, part: PlacedName | null): void {
  if (part === null || part.name === name || seen.has(part.from)) return;
  if (!seen.has(part.name) || !isTermOfPart(part.name) || part.isHead === true) parts.push(part);
  seen.add(part.from).add(part.name);
}

/** What stands from `at` on is said of no zone before it. */
export function endBefore(draft: ZoneDraft, at: number): void {
  draft.stop = Math.min(draft.stop, at);
}
