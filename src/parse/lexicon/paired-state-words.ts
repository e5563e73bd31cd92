/** 更新前, 局部调整前指标, 原审批, 现行控规, 已批, 上版规划, 批准内容: what one of two states may be called, the other beside it; 站前 is a place, 原有建筑 stands. */
const FORMER =
  /^(?:原(?![则因始料有])|现行|已批|既有|上一?[版轮次])\p{Script=Han}{0,8}$|^批准(?:内容|方案|指标|条件)$|^(?![目以之此日午事]前)\p{Script=Han}{1,8}(?<![站坝山庙楼村桥门屋房宅路街河])前\p{Script=Han}{0,4}$/u;
/** 更新后, 本次申请, 新方案, 控规修改, 拟批: what the other may be called. */
const LATER =
  /^(?:现(?![行状场金])|新(?![建增设])|拟|本次|此次|本[版轮]|申请|调整|修改|变更|更新|控规修|控规调)\p{Script=Han}{0,8}$|^(?![今以之此]后)\p{Script=Han}{1,8}(?<![站坝山庙楼村桥门屋房宅路街河])后\p{Script=Han}{0,4}$/u;
const ACT_BEFORE = /^(\p{Script=Han}{1,8}(?<![站坝山庙楼村桥门屋房宅路街河]))前(\p{Script=Han}{0,4})$/u;
const LONGEST = 14;

/** 更新前 and 更新后, 原审批 and 本次申请: whether two words that stand in the same place call the two states of one thing. */
export function areStates(former: string, later: string): boolean {
  if (former === later || former.length > LONGEST || later.length > LONGEST) return false;
  const [, act, matter] = ACT_BEFORE.exec(former) ?? [];
  if (act !== undefined && later === `${act}后${matter}`) return true;
  return FORMER.test(former) && LATER.test(later) && !LATER.test(former) && !FORMER.test(later);
}

/** Longest words that are compared. */
const LONGEST_CAPTION = 40;
/** The number of a table before its caption. */
const TABLE_NUMBER = /^(?:附?表)?(?:[\d.-]{1,6}|[(（]?[一二三四五六七八九十]{1,3}[)）、])?[、.:]?/u;

/** 表1 更新前地块指标 and 表2 更新后地块指标: whether two captions call two states before the same words, or behind them. */
export function areCaptionsOfStates(former: string, later: string): boolean {
  if (former.length > LONGEST_CAPTION || later.length > LONGEST_CAPTION) return false;
  const [one, other] = [former, later].map((caption) => caption.replace(TABLE_NUMBER, ""));
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
