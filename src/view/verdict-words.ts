import type { Message } from "../domain/evidence";
import type { Verdict } from "../domain/verdict";

export type VerdictKind = Verdict["verdict"];
/** How something is shown: colour and sign follow from it, never meaning from colour alone. */
export type Tone = "pass" | "note" | "warning" | "error" | "none";

interface VerdictWords {
  readonly label: Message;
  readonly tone: Tone;
}

const words: Record<VerdictKind, VerdictWords> = {
  reproduced: { label: { zh: "复算一致", en: "Reproduced" }, tone: "pass" },
  "reproduced-ellipsoidal": { label: { zh: "按椭球面积一致", en: "Reproduced, ellipsoidal" }, tone: "pass" },
  "within-survey-tolerance": { label: { zh: "在测量限差内", en: "Within survey tolerance" }, tone: "pass" },
  review: { label: { zh: "需复核", en: "Needs review" }, tone: "warning" },
  inconsistent: { label: { zh: "不一致", en: "Inconsistent" }, tone: "error" },
  "not-checkable": { label: { zh: "无法核对", en: "Not checkable" }, tone: "none" },
};

/** All verdicts, best first. */
export const verdictKinds = Object.keys(words) as readonly VerdictKind[];

/** The name of a verdict. */
export function verdictLabel(verdict: VerdictKind): Message {
  return words[verdict].label;
}

/** How a verdict is shown. */
export function verdictTone(verdict: VerdictKind): Tone {
  return words[verdict].tone;
}
