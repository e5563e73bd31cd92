import {
  ACT_BEFORE,
  AFTER_ACT,
  CAPTION_NUMBER,
  FORMER_STATE,
  LATER_STATE,
} from "../../lexicon/paired-state-words";

/** Longest words that are compared. */
const LONGEST = 14;

/** 更新前 and 更新后, 原审批 and 本次申请: whether two words that stand in the same place call the two states of one thing. */
export function areStates(former: string, later: string): boolean {
  if (former === later || former.length > LONGEST || later.length > LONGEST) return false;
  const [, act, matter] = ACT_BEFORE.exec(former) ?? [];
  if (act !== undefined && later === `${act}后${matter}`) return true;
  return isFormer(former) && isLater(later) && !isLater(former) && !isFormer(later);
}

const isFormer = (words: string): boolean => FORMER_STATE.test(words) || ACT_BEFORE.test(words);
const isLater = (words: string): boolean => LATER_STATE.test(words) || AFTER_ACT.test(words);

/** Longest captions that are compared. */
const LONGEST_CAPTION = 40;

/** 表1 更新前地块指标 and 表2 更新后地块指标: whether two captions call two states before the same words, or behind them. */
export function areCaptionsOfStates(former: string, later: string): boolean {
  if (former.length > LONGEST_CAPTION || later.length > LONGEST_CAPTION) return false;
  const [one, other] = [former, later].map((caption) => caption.replace(CAPTION_NUMBER, ""));
  if (one === undefined || other === undefined) return false;
  let lead = 0;
  while (lead < one.length && one.charAt(lead) === other.charAt(lead)) lead++;
  const [own, beside] = [one.slice(lead), other.slice(lead)];
  let tail = 0;
  while (tail < own.length && tail < beside.length && own.at(-1 - tail) === beside.at(-1 - tail)) tail++;
  for (let from = lead; from >= 0; from--)
    for (let to = tail; to >= 0; to--)
      if (areStates(one.slice(from, one.length - to), other.slice(from, other.length - to))) return true;
  return false;
}
