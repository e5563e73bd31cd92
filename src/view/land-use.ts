import type { Message } from "../domain/evidence";
import { type LandUseScheme, landUseClass, suggestedLandUse } from "../domain/land-use-classes";
import type { LandUse, Parcel } from "../domain/parcel";

/** How the use of a parcel is drawn and named. */
export interface LandUseSign {
  /** what parcels of one use share: the code, or the printed words where there is no code, or `unknown` */
  readonly key: string;
  readonly code: string | null;
  readonly scheme: LandUseScheme | null;
  /** the code is ours, by the printed name */
  readonly suggested: boolean;
  /** the name of the class in its standard; where the words mean no class, the words */
  readonly name: Message;
  /** colour of the drawing standard as #RRGGBB, null where the use is unknown */
  readonly hex: string | null;
  /** uses that the text names besides the first */
  readonly others: number;
}

export const UNKNOWN_USE = "unknown";
const unknownName: Message = { zh: "用途未载明", en: "Use not stated" };

/** The sign of a parcel's land use: mixed uses take the first one's. */
export function landUseSign(uses: Parcel["landUse"]): LandUseSign {
  const [first] = uses;
  const others = Math.max(0, uses.length - 1);
  if (first === undefined) {
    return {
      key: UNKNOWN_USE,
      code: null,
      scheme: null,
      suggested: false,
      name: unknownName,
      hex: null,
      others,
    };
  }
  const { code, scheme, suggested } = codeOf(first);
  const found = code !== null && scheme !== null ? landUseClass(scheme, code) : null;
  return {
    key: code ?? first.raw,
    code,
    scheme,
    suggested,
    name: found?.name ?? { zh: first.raw, en: first.raw },
    hex: found?.hex ?? null,
    others,
  };
}

/** The printed code, else the one kept with the record, else the one that the printed name suggests. */
function codeOf(use: LandUse): Pick<LandUseSign, "code" | "scheme" | "suggested"> {
  if (use.code !== null) return { code: use.code, scheme: use.scheme, suggested: use.suggested };
  return suggestedLandUse(use.raw) ?? { code: null, scheme: null, suggested: false };
}

/** The code as the map writes it: a star marks one that nobody printed. Empty where there is none. */
export function landUseCodeText(sign: LandUseSign): string {
  if (sign.code === null) return "";
  return `${sign.code}${sign.suggested ? "*" : ""}${sign.others > 0 ? "+" : ""}`;
}
