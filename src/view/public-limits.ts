import type { Evidence } from "../domain/evidence";
import type { Bound } from "../domain/indicator";
import type { Parcel } from "../domain/parcel";
import { boundText, printedDigits } from "./bound-text";
import { basisArea } from "./derived-figures";
import { indicatorKeys, indicatorName } from "./indicator-names";
import type { Language } from "./language";
import { plainText, roundedText } from "./number-text";
import type { GlossaryTerm } from "./public-glossary";
import { isDwelling } from "./public-uses";

/** One limit said in plain words. */
export interface LimitSentence {
  readonly key: string;
  readonly words: string;
  /** the direction of the limit is our reading: the text prints no comparing word */
  readonly assumed: boolean;
  readonly evidence: Evidence;
  readonly term: GlossaryTerm["id"] | null;
}

/** Metres of a storey of a dwelling: GB 50096-2011, 5.5.1 asks that it be about 2.80 m; with the floor about 3 m. */
export const STOREY_METRES = 3;
/** Digits of a figure that helps to imagine and is not to be reckoned with. */
const DIGITS = 3;

const terms: Readonly<Record<string, GlossaryTerm["id"]>> = {
  far: "far",
  density: "density",
  greenRatio: "green-ratio",
  height: "height",
};

/** What the limits of a parcel mean, a sentence each, the usual four first; sub-zones and building types follow. */
export function limitSentences(parcel: Parcel, language: Language): readonly LimitSentence[] {
  const own = indicatorKeys(parcel.indicators).flatMap((key) =>
    sentence(key, parcel.indicators[key], parcel, null, language),
  );
  const parts = parcel.variants.flatMap(({ scope, indicators }) =>
    indicatorKeys(indicators).flatMap((key) => sentence(key, indicators[key], parcel, scope, language)),
  );
  return [...own, ...parts];
}

function sentence(
  key: string,
  bound: Bound | undefined,
  parcel: Parcel,
  scope: string | null,
  language: Language,
): LimitSentence[] {
  if (bound === undefined) return [];
  const main = scope === null ? plainLimit(key, bound, parcel, language) : null;
  const named = `${indicatorName(key, language)}${language === "zh" ? "：" : ": "}${boundText(bound, language).words}`;
  const said = main ?? `${named}${language === "zh" ? "。" : "."}`;
  const where = scope === null ? "" : language === "zh" ? `${scope}：` : `${scope}: `;
  const condition =
    bound.condition === null
      ? ""
      : language === "zh"
        ? `条件：${bound.condition}。`
        : ` Condition: ${bound.condition}.`;
  return [
    {
      key: scope === null ? key : `${scope}/${key}`,
      words: `${where}${said}${condition}`,
      assumed: bound.assumed,
      evidence: bound.evidence,
      term: terms[key] ?? null,
    },
  ];
}

/** The sentence for one of the four usual limits; null for others, and where neither side is limited. */
function plainLimit(key: string, bound: Bound, parcel: Parcel, language: Language): string | null {
  const say = plain[key];
  if (say === undefined || (bound.min === null && bound.max === null)) return null;
  const figure = (value: number): string => printedDigits(bound.raw, value) ?? plainText(value, language);
  const squareMetres = basisArea(parcel)?.squareMetres ?? null;
  const sized = (share: number): string | null =>
    squareMetres === null
      ? null
      : roundedText(Number((share * squareMetres).toPrecision(DIGITS)), DIGITS, language);
  const parts = (["max", "min"] as const).flatMap((side) => {
    const value = bound[side];
    if (value === null) return [];
    const strict = side === "max" ? !bound.maxInclusive : !bound.minInclusive;
    return [say({ side, strict, value, figure: figure(value), sized, parcel })[language]];
  });
  return parts.join(language === "zh" ? "" : " ");
}

interface Said {
  readonly side: "min" | "max";
  readonly strict: boolean;
  readonly value: number;
  readonly figure: string;
  /** square metres of a share of the parcel, rounded; null without a printed area */
  readonly sized: (share: number) => string | null;
  readonly parcel: Parcel;
}

const atZh = ({ side, strict }: Said): string =>
  side === "max" ? (strict ? "不到" : "最多") : strict ? "超过" : "至少";
const atEn = ({ side, strict }: Said): string =>
  side === "max" ? (strict ? "less than" : "at most") : strict ? "more than" : "at least";

const plain: Readonly<Record<string, (said: Said) => { readonly zh: string; readonly en: string }>> = {
  far: (said) => {
    const floors = said.sized(said.value);
    const least = said.strict ? "要超过" : "至少是";
    const most = said.strict ? "要小于" : "最多是";
    return {
      zh: `各层面积加起来，${said.side === "max" ? most : least}土地面积的 ${said.figure} 倍${floors === null ? "" : `，约 ${floors} 平方米`}。`,
      en: `All storeys together may cover ${atEn(said)} ${said.figure} times the area of the land${floors === null ? "" : `, about ${floors} m²`}.`,
    };
  },
  density: (said) => {
    const ground = said.sized(said.value / 100);
    return {
      zh: `每 100 平方米地面，${atZh(said)} ${said.figure} 平方米盖房子${ground === null ? "" : `；整块地约 ${ground} 平方米`}。`,
      en: `Of every 100 m² of ground, ${atEn(said)} ${said.figure} m² may be built over${ground === null ? "" : `; about ${ground} m² in all`}.`,
    };
  },
  greenRatio: (said) => {
    const green = said.sized(said.value / 100);
    return {
      zh: `每 100 平方米地面，${atZh(said)} ${said.figure} 平方米是绿地${green === null ? "" : `；整块地约 ${green} 平方米`}。`,
      en: `Of every 100 m² of ground, ${atEn(said)} ${said.figure} m² must be green${green === null ? "" : `; about ${green} m² in all`}.`,
    };
  },
  height: (said) => {
    const storeys =
      said.parcel.indicators.height?.unit === "m" && said.side === "max" && isDwelling(said.parcel.landUse)
        ? Math.floor(said.value / STOREY_METRES)
        : 0;
    const counted = storeys > 0;
    return {
      zh: `房子${said.side === "max" ? (said.strict ? "低于" : "最高") : "至少"} ${said.figure} 米${counted ? `；住宅一层按 ${STOREY_METRES} 米算，大约 ${storeys} 层` : ""}。`,
      en: `Buildings may be ${atEn(said)} ${said.figure} m high${counted ? `; at ${STOREY_METRES} m a storey of a dwelling, about ${storeys} storeys` : ""}.`,
    };
  },
};
