import type { Dataset } from "../domain/dataset";
import { isSameName, oneScript } from "../domain/one-script";
import type { Parcel } from "../domain/parcel";
import type { Side } from "../domain/side";
import { searchKey } from "./search-key";

/** What the sides of a parcel say about other parcels of the dataset. */
export interface NamedNeighbours {
  /** parcels that a side names, or whose sides name this one */
  readonly named: readonly { readonly parcel: Parcel; readonly side: Side["side"] | null }[];
  /** parcels that lie on the same road or river by the words of their sides */
  readonly along: readonly { readonly name: string; readonly parcels: readonly Parcel[] }[];
}

/** A road or a water with a name of its own; a mere planned road has none. */
const way = /(?:路|街|大道|巷|河|渠)(?:[东南西北]侧)?$/u;
const nameless = /^(?:现状|规划|已建|拟建|城市)?(?:道路|支路|次干路|主干路|路|街|巷|河|渠|水渠)$/u;
/** Shorter names stand in too many words. */
const SHORTEST_NAME = 3;

/**
 * Neighbours by the words alone: no geometry is asked. A parcel is named where its code or name stands in a side; on
 * the same way are parcels of the same plan area whose sides say the same words.
 */
export function namedNeighbours(dataset: Dataset, parcel: Parcel): NamedNeighbours {
  const others = dataset.parcels.filter(
    (one) =>
      one.id !== parcel.id &&
      one.version === "current" &&
      (one.code === null || !isSameName(one.code, parcel.code)) &&
      (isSameName(one.planArea, parcel.planArea) || one.document === parcel.document),
  );
  const named = others.flatMap((other): NamedNeighbours["named"] => {
    const side = parcel.sides.find((one) => isNamed(other, one.text));
    if (side) return [{ parcel: other, side: side.side }];
    return other.sides.some((one) => isNamed(parcel, one.text)) ? [{ parcel: other, side: null }] : [];
  });
  const ways = new Map(
    parcel.sides
      .filter(({ text }) => way.test(oneScript(text)) && !nameless.test(oneScript(text)))
      .map(({ text }) => [searchKey(text), text]),
  );
  const along = [...ways].flatMap(([key, name]) => {
    const parcels = others.filter((one) => one.sides.some((side) => searchKey(side.text) === key));
    return parcels.length > 0 ? [{ name, parcels }] : [];
  });
  return { named, along };
}

function isNamed(parcel: Parcel, text: string): boolean {
  const key = searchKey(text);
  return [parcel.code, parcel.name].some((name) => {
    const wanted = searchKey(name ?? "");
    return wanted.length >= SHORTEST_NAME && holdsWhole(key, wanted);
  });
}

/** A code must not be the beginning or the end of a longer one. */
function holdsWhole(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? "", text[at + name.length] ?? ""];
    if (!/[a-z0-9-]/u.test(before) && !/[a-z0-9-]/u.test(after)) return true;
  }
  return false;
}
