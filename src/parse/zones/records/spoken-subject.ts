import type { MappedText } from "../../text/mapped-text";
import { announcedBlocks } from "../blocks/block-lists";
import { bareName } from "../blocks/size-sums";
import { asSummed, dividedSums, summedMembers } from "../blocks/zone-sums";
import { isBareKind } from "../names/bare-kind";
import type { Statement } from "../statements/zone-statements";
import type { Subject } from "../subjects/anchor-subject";
import { fullyCalled } from "../subjects/called-short";
import { countsLands } from "../subjects/counted-lands";
import { isGivenUp, isOfAdded, isOfRemoved, isTakenOut } from "../subjects/left-out";
import { waterOfStrip } from "../subjects/managed-strip";
import { type Matter, meantZone } from "../subjects/meant-zone";
import { mergedInto } from "../subjects/merged-zones";
import { asNextPart, asPart, inItem } from "./listed-subjects";
import type { ZoneDrafts } from "./zone-drafts";

/** A statement with the subject that the words before it print. */
export interface Printed {
  readonly statement: Statement;
  readonly subject: Subject;
}

/** What a statement is about, once what stands around it is weighed. */
interface SpokenSubject extends Subject {
  /** the zone is the water of the strip that the statement tells */
  readonly isStrip: boolean;
  /** the statement names the zone itself, by no bare kind (园区) */
  readonly isByName: boolean;
}

/** Tells what each statement of a document is about, by the lists and sums of the whole text and the zones told so far. */
export class SpokenSubjects {
  readonly #matter: Matter;
  readonly #running: MappedText;
  readonly #sums: ReturnType<typeof dividedSums>;
  readonly #addsToOther: (at: number, subject: Subject) => boolean;
  readonly #gone: ReadonlySet<string>;
  /** the text announces as many blocks as it tells sides of lands: all of them are blocks of the title's zone */
  readonly #areBlocks: boolean;
  /** land comes to the zone of the title where the text speaks of that zone, too */
  readonly #isTold: boolean;

  /** @param gone the zones that others take the place of */
  constructor(matter: Matter, running: MappedText, all: readonly Printed[], gone: ReadonlySet<string>) {
    const { text, body, whole, titled } = matter;
    this.#matter = matter;
    this.#running = running;
    this.#sums = dividedSums(running);
    this.#gone = gone;
    this.#addsToOther = summedMembers(this.#sums.ofParts);
    const lands = all.filter(({ statement, subject }) => statement.sides !== null && this.#isOther(subject));
    this.#areBlocks = whole !== null && announcedBlocks(text, 0, text.length) === lands.length;
    this.#isTold = titled !== null && text.includes(titled, body);
  }

  /** Whether a statement tells the sum of several zones, or how many there are. */
  tellsSum({ statement, subject }: Printed): boolean {
    if (subject.zone?.isSister === true) return false;
    if (statement.sides !== null || mergedInto(this.#matter.text, statement) !== null) return false;
    return this.#sums.ofZones.has(statement.from) || countsLands(this.#matter.text, subject.zone);
  }

  /** What a statement is about; null where it is land that is given up, goes away or is taken out. */
  of(printed: Printed, drafts: ZoneDrafts): SpokenSubject | null {
    const { text, titled, tellsStrips } = this.#matter;
    const { statement } = printed;
    if (printed.subject.zone?.isSister === true)
      return { ...printed.subject, isStrip: false, isByName: true };
    const summed = asSummed(printed.subject, this.#sums.summed);
    if (isOfRemoved(text, statement.from, summed.zone?.name === titled ? summed.zone : null)) return null;
    const meant = this.#asBlock(statement, this.#asAdded(statement, summed));
    const inOwn = inItem(this.#running, this.#matter, drafts.last, this.#inList(statement, meant, drafts));
    const strip = tellsStrips ? waterOfStrip(this.#running, printed.subject, statement.from) : null;
    const own = strip ?? (statement.sides === null ? inOwn : asPart(drafts.last, inOwn));
    if (own.part !== null && isGivenUp(text, own.part.from)) return null;
    // 调出后四至为…: the zone spoken of is not what its name goes on with where it was told
    const isNamed = printed.subject.zone !== null || printed.subject.part !== null;
    if (isNamed && isTakenOut(text, (own.part ?? own.zone)?.from ?? text.length)) return null;
    const isByName = own.zone !== null && meant.zone?.name === own.zone.name;
    return { ...own, isStrip: strip !== null, isByName };
  }

  /** What comes to the zone of the title is a part of it. */
  #asAdded(statement: Statement, subject: Subject): Subject {
    return this.#isTold && isOfAdded(this.#matter.text, statement.from)
      ? { zone: null, part: subject.part ?? subject.zone }
      : subject;
  }

  /** What a sum of parts adds up, and what the text announces as blocks, is a part of the zone around it. */
  #asBlock({ sides, from }: Statement, subject: Subject): Subject {
    const { text, titled } = this.#matter;
    const isAhead = sides !== null && titled !== null;
    const isMember = this.#addsToOther(isAhead ? text.length : from, subject);
    // what was merged into another zone is no part of it
    if (this.#gone.has(subject.zone?.name.replace(/^原/u, "") ?? "")) return subject;
    if (!isMember && !(this.#areBlocks && this.#isOther(subject))) return subject;
    const own = subject.part ?? subject.zone;
    return { zone: null, part: own && { ...own, name: bareName(own.name) } };
  }

  /** The same as an item of the list that the zone told last stands in: (二)高新技术产业园区 behind (一)城区, though its name alone is a zone's. */
  #inList({ from }: Statement, meant: Subject, drafts: ZoneDrafts): Subject {
    const { last } = drafts;
    const next = asNextPart(this.#running, last, meant);
    if (meant.zone !== null && next.zone === null) return next;
    const isElsewhere = (name: string): boolean => name !== last?.name && drafts.has(name);
    const called = fullyCalled(meant, this.#matter.shortFor, isElsewhere);
    return asNextPart(this.#running, last, meantZone(this.#matter, called, last?.name ?? null, from));
  }

  /** Whether a subject names a zone that is not the title's. */
  #isOther({ zone }: Subject): boolean {
    return zone !== null && this.#matter.whole?.endsWith(zone.name) !== true && !isBareKind(zone.name);
  }
}
