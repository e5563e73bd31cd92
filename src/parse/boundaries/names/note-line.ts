/** Lines about the system or the unit, not about whose table it is. */
const NOTE_LINE =
  /^[(（\s]*(?:注|单位|坐标系|坐标系统|坐标单位|投影|中央|高程|备注|采用|平面坐标|大地坐标|20?00 ?国家|CGCS|19[58]0|1954|西安|北京)/u;

/** A line that says something of the land or of its table, and names neither: 内有古树3株, 具体以实测为准, 以下空白. */
const REMARK =
  /^\(?(?:具体|本[表图次]|共(?:\d|[一二两三四五六七八九十]|计|有)|内有|现有(?=[^,。]{1,12}\d)|含\d|部分用地|不(?:占|涉|得|含|在)|与相邻|周边(?:为|有)|除[^,。]{1,12}外|投资\d|起点为|终点为|以[上下](?:空白|无正文|[^,。]{0,8}为准)|无正文|项目中心|边长|证号|许可证|图幅号?|公示期|监测点位|土地用途|[A-Z]{0,2}\d{1,3}(?:至|到|-)[A-Z]{0,2}\d{1,3}(?:沿|为|[-至]))|(?:为准|参考|见附图|附图|图略|从略|均?可建设|涉及[^,。]{1,8}|确认界线|\d ?[处株口座根棵])\)?$/u;

/** Whether a line is a remark about the land or its table. */
export function isRemark(line: string): boolean {
  return REMARK.test(line);
}

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
