/** …)等4个点顺次连接围成, …)诸点依次连线: what stands in the brackets are points. */
const POINTS_JOINED = /^[^\p{Script=Han}\n\d]{0,8}[^。;\n]{0,12}点[^。;\n]{0,6}(?:连线|连接|围成|围合)/u;

/** 由以下各点依次连线围成:( */
const JOINS_POINTS = /点[^。;\n]{0,8}(?:连线|连接|围成|围合|圈定)[^。;\n]{0,12}[:(]$/u;

/** Whether the words before or behind figures join them as points. */
export function joinsPoints(before: string, behind: string): boolean {
  return JOINS_POINTS.test(before) || POINTS_JOINED.test(behind.slice(0, REACH));
}

const REACH = 60;
