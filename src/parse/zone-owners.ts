import type { Zone } from "../domain/zone";
import type { BoundaryRecord } from "./boundaries/boundary-record";
import { isFunctionName } from "./zones/names/part-names";

/** Codes and names are compared without blanks, signs between them folded. */
export function comparable(name: string | null): string {
  return (name ?? "")
    .replace(/[\s"“”'()（）[\]《》〈〉]/gu, "")
    .toLowerCase()
    .replace(/(?<=[a-z\d])号$/u, "");
}

/** A zone or block that a boundary may belong to. */
interface Owner {
  /** id of the zone, or `<zone id>#<block index>` */
  readonly id: string;
  /** of two that a record names, the lesser is meant */
  readonly rank: number;
}

/** The zones of one document, by what the records of boundaries say of them. */
export class ZoneOwners {
  readonly #current: readonly Zone[];
  readonly #byId: ReadonlyMap<string, Zone>;
  /** names of the zones that have an earlier version */
  readonly #changed: ReadonlySet<string>;
  readonly #byName = new Map<string, Owner>();

  constructor(zones: readonly Zone[]) {
    this.#current = zones.filter((zone) => zone.version === "current");
    this.#byId = new Map(zones.map((zone) => [zone.id, zone]));
    this.#changed = new Set(zones.flatMap(({ version, name }) => (version === "before" ? [name] : [])));
    for (const zone of this.#current) {
      for (const [index, { name }] of zone.blocks.entries())
        if (zone.kind !== "other" || !isFunctionName(name))
          for (const one of spoken(name)) this.#listed(one, `${zone.id}#${index}`);
      this.#listed(zone.name, zone.id);
    }
  }

  #listed(name: string | null, id: string): void {
    const key = comparable(name);
    if (key !== "" && !this.#byName.has(key)) this.#byName.set(key, { id, rank: this.#byName.size });
  }

  /**
   * Id of the zone, or `<zone id>#<block index>`, that the record's name names.
   * @param only the record has no other beside it
   */
  ownerOf(record: BoundaryRecord, only: boolean): string | null {
    const named = [record.name, record.code].flatMap((name) => this.#byName.get(comparable(name)) ?? []);
    const [first] = named.sort((a, b) => a.rank - b.rank);
    if (first !== undefined) return first.id;
    const [zone] = this.#current;
    const sole = only && this.#current.length === 1 && zone !== undefined && !hasOwnBlocks(zone);
    return sole && !isNamedApart(record, zone) ? zone.id : null;
  }

  /** Whether the id is that of a reserve, a park or the like. */
  isOther(id: string): boolean {
    return this.#byId.get(id)?.kind === "other";
  }

  /** The reserve or park of this id, unless it has blocks or an earlier version: then it stays a zone. */
  protectedLand(id: string): Zone | null {
    const zone = this.#byId.get(id);
    if (zone === undefined || zone.kind !== "other" || hasOwnBlocks(zone)) return null;
    return this.#changed.has(zone.name) ? null : zone;
  }
}

/** 区块三(北山工业园) is spoken of by its number and by its name too. */
function spoken(name: string): readonly string[] {
  const [, number, own] = /^([^(（]+)[(（]([^()（）]+)[)）]$/u.exec(name) ?? [];
  return number === undefined || own === undefined ? [name] : [name, number, own];
}

/** Core, buffer and the like are parts of a reserve, told with it: they do not keep it a zone. */
function hasOwnBlocks(zone: Zone): boolean {
  return zone.blocks.some(({ name, sides }) => !isFunctionName(name) || sides.length > 0);
}

/** 一期, 起步区: a stage in which a zone is built is no whole zone. */
const STAGE = /^(?:[一二三四五六\d]期|首期|起步区|启动区|先行区|示范区)(?:用地|工程|项目|地块|范围)?$/u;

/** A mine, a use of the sea or a site with a name of its own is not the zone that its notice happens to name. */
function isNamedApart(record: BoundaryRecord, zone: Zone): boolean {
  const name = comparable(record.name);
  if (STAGE.test(name)) return true;
  if (name === "" || !["mining", "sea-use", "construction-land"].includes(record.kind)) return false;
  const other = comparable(zone.name);
  return !name.includes(other) && !other.includes(name);
}
