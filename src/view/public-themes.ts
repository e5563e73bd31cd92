import type { Parcel } from "../domain/parcel";
import { boundText } from "./bound-text";
import { indicatorName } from "./indicator-names";
import type { Language } from "./language";
import type { Concern } from "./public-counties";
import { printedUse } from "./public-uses";

/** What the document says about one question: something, that there is nothing, or not a word. */
export interface PublicTheme {
  readonly name: string;
  readonly concern: Concern;
  /** what is said, or why nothing is */
  readonly words: string;
}

const limits = ["far", "density", "greenRatio", "height"] as const;

/**
 * The questions that people ask of a parcel, each with one of three answers. `not-concerned` only where the text itself
 * prints that there is no such limit; silence is `no-data`.
 */
export function parcelThemes(parcel: Parcel, language: Language): readonly PublicTheme[] {
  const zh = language === "zh";
  const separator = zh ? "、" : ", ";
  const silent = zh ? "文件没有说" : "The document does not say";
  const theme = (name: string, words: string | null, without = silent): PublicTheme => ({
    name,
    concern: words === null ? "no-data" : "concerned",
    words: words ?? without,
  });
  const limit = (key: (typeof limits)[number]): PublicTheme => {
    const name = indicatorName(key, language);
    const bound = parcel.indicators[key];
    if (bound !== undefined) return theme(name, boundText(bound, language).words);
    const absent = parcel.absent.find(({ indicator }) => indicator === key);
    if (absent !== undefined) {
      const words = zh ? `文件印明没有（${absent.reason}）` : `Printed as none (${absent.reason})`;
      return { name, concern: "not-concerned", words };
    }
    const inParts = parcel.variants.filter(({ indicators }) => indicators[key] !== undefined);
    return theme(name, inParts.length === 0 ? null : inParts.map(({ scope }) => scope).join(separator));
  };
  const uses = parcel.landUse.map(printedUse).join(separator);
  return [
    theme(zh ? "用途" : "Use", uses === "" ? null : uses),
    ...limits.map(limit),
    theme(
      zh ? "附带的义务" : "Duties",
      parcel.obligations.length === 0
        ? null
        : zh
          ? `${parcel.obligations.length} 项`
          : String(parcel.obligations.length),
    ),
    theme(
      zh ? "四至" : "Four sides",
      parcel.sides.length === 0 ? null : zh ? "印出了" : "Printed",
      zh ? "没有公布" : "Not published",
    ),
    theme(
      zh ? "边界坐标" : "Coordinates of the boundary",
      parcel.boundary === null ? null : zh ? "印出了" : "Printed",
      zh ? "没有公布，所以没有画" : "Not published, therefore not drawn",
    ),
  ];
}
