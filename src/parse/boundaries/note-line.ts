/** Lines about the system or the unit, not about whose table it is. */
const NOTE_LINE =
  /^[(（\s]*(?:注|单位|坐标系|坐标系统|坐标单位|投影|中央|高程|备注|采用|平面坐标|大地坐标|20?00 ?国家|CGCS|19[58]0|1954|西安|北京)/u;

/** A clause that limits something: 绿化率不低于30%. */
const LIMIT = /(?:不[大小高低少多]于|不[超低高]过|[≤≥]) ?\d/u;

/** Whether a line tells what may be built, not whose table it is. */
export function isLimit(line: string): boolean {
  return LIMIT.test(line);
}

/** Whether a line tells the system or the unit of a table. */
export function isNote(line: string): boolean {
  return NOTE_LINE.test(line);
}
