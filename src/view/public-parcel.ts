import type { Dataset } from "../domain/dataset";
import type { Evidence, Message } from "../domain/evidence";
import type { Parcel } from "../domain/parcel";
import { boundText } from "./bound-text";
import { indicatorKeys, indicatorName } from "./indicator-names";
import type { Language } from "./language";
import { parcelTitle } from "./parcel-title";
import { plainUse, printedUse } from "./public-uses";

/** A sentence with the place it rests on. */
export interface PublicSentence {
  readonly words: string;
  readonly evidence: Evidence | null;
}

const statuses: Readonly<Record<NonNullable<Parcel["status"]> | "none", Message>> = {
  approved: {
    zh: "文件批准了这块地的规划条件。",
    en: "The document approves the planning conditions of this land.",
  },
  modified: {
    zh: "文件修改了这块地的规划条件。下面是修改以后的。",
    en: "The document changes the planning conditions of this land. What follows is what holds after the change.",
  },
  split: {
    zh: "文件把这块地分成了几块，各有各的条件。",
    en: "The document divides this land into several parcels, each with conditions of its own.",
  },
  retired: {
    zh: "这个编号已经取消，地并入了别的地块。",
    en: "This number is no longer used: the land was joined to another parcel.",
  },
  kept: {
    zh: "文件说保留现状：现在是什么就还是什么。",
    en: "The document keeps this land as it is.",
  },
  none: { zh: "文件提到了这块地。", en: "The document names this land." },
};

/** What was decided about a parcel: its state, what it was made from, its parts, its use in words of daily life. */
export function decisionSentences(parcel: Parcel, language: Language): readonly PublicSentence[] {
  const zh = language === "zh";
  const said: PublicSentence[] = [
    { words: statuses[parcel.status ?? "none"][language], evidence: parcel.evidence },
  ];
  if (parcel.derivedFrom.length > 0) {
    const from = parcel.derivedFrom.join(zh ? "、" : ", ");
    said.push({
      words: zh
        ? parcel.derivedFrom.length > 1
          ? `它由 ${from} 合并而来。`
          : `它从 ${from} 分出或改来。`
        : `It was made from ${from}.`,
      evidence: null,
    });
  }
  for (const use of parcel.landUse) {
    const meaning = plainUse(use);
    const name = printedUse(use);
    said.push({
      words: zh
        ? `用途是“${name}”${meaning === null ? "" : `：${meaning.zh}`}。`
        : `Its use is “${name}”${meaning === null ? "" : `: ${meaning.en}`}.`,
      evidence: use.evidence,
    });
  }
  if (parcel.landUse.length === 0 && parcel.role === "parcel") {
    said.push({
      words: zh ? "文件没有说这块地作什么用。" : "The document does not say what this land is for.",
      evidence: null,
    });
  }
  return said;
}

/** The limits that an amendment changed: what stood before and what stands now. */
export function changeSentences(
  parcel: Parcel,
  dataset: Dataset,
  language: Language,
): readonly PublicSentence[] {
  const before = dataset.parcels.find(({ id }) => id === parcel.supersedes);
  if (before === undefined) return [];
  return indicatorKeys(parcel.indicators).flatMap((key): PublicSentence[] => {
    const [old, now] = [before.indicators[key], parcel.indicators[key]];
    if (old === undefined || now === undefined || (old.min === now.min && old.max === now.max)) return [];
    const name = indicatorName(key, language);
    const [from, to] = [boundText(old, language).words, boundText(now, language).words];
    return [
      {
        words:
          language === "zh" ? `${name}：原来${from}，现在${to}。` : `${name}: ${from} before, ${to} now.`,
        evidence: now.evidence,
      },
    ];
  });
}

/** What the reckoning of the area from the printed coordinates came to, in one sentence; null where it was not tried. */
export function checkSentence(parcel: Parcel, language: Language): string | null {
  const verdict = parcel.verdicts.find((one) => one.area === 0)?.verdict;
  if (verdict === undefined) return null;
  return checks[verdict][language];
}

const checks: Readonly<Record<Parcel["verdicts"][number]["verdict"], Message>> = {
  reproduced: {
    zh: "我们用印出的坐标重新算了面积，与印出的面积一致。",
    en: "We reckoned the area from the printed coordinates: it agrees with the printed area.",
  },
  "reproduced-ellipsoidal": {
    zh: "我们用印出的坐标重新算了面积，按地球曲面算与印出的面积一致。",
    en: "We reckoned the area from the printed coordinates: on the curved Earth it agrees with the printed area.",
  },
  "within-survey-tolerance": {
    zh: "我们用印出的坐标重新算了面积，差别在测量允许的误差以内。",
    en: "We reckoned the area from the printed coordinates: the difference is within what a survey may be off.",
  },
  review: {
    zh: "我们用印出的坐标重新算了面积，差别比测量误差大，需要有人核实。",
    en: "We reckoned the area from the printed coordinates: the difference is larger than a survey is off; somebody should look.",
  },
  inconsistent: {
    zh: "印出的面积与印出的坐标对不上。哪一个错，文件自己说不清。",
    en: "The printed area and the printed coordinates do not fit each other. The document itself cannot tell which is wrong.",
  },
  "not-checkable": {
    zh: "没有公布坐标，面积没法核对。",
    en: "No coordinates are published, so the area cannot be checked.",
  },
};

/** The parts of a block, in the order of the text. */
export function partsOf(parcel: Parcel, dataset: Dataset): readonly Parcel[] {
  return dataset.parcels.filter((one) => one.version === "current" && one.parent === parcel.id);
}

/** What the public door calls a parcel: where it lies by the words of the plan, and its number. */
export function publicParcelTitle(parcel: Parcel, language: Language): string {
  const title = parcelTitle(parcel, language);
  const place = parcel.planArea ?? parcel.county;
  return place === null || title.includes(place) ? title : `${place} ${title}`;
}
