/** Codes of county-level places (GB/T 2260) by name, where a table of figures should carry them. */
export const PLACE_CODES: Readonly<Record<string, string>> = {
  临汾市: "141000",
  尧都区: "141002",
  曲沃县: "141021",
  翼城县: "141022",
  襄汾县: "141023",
  洪洞县: "141024",
  古县: "141025",
  安泽县: "141026",
  浮山县: "141027",
  吉县: "141028",
  乡宁县: "141029",
  大宁县: "141030",
  隰县: "141031",
  永和县: "141032",
  蒲县: "141033",
  汾西县: "141034",
  侯马市: "141081",
  霍州市: "141082",
};

/** How names of administrative places end, and of the parks that stand beside them in tables. */
const PLACE_ENDING =
  /(?:自治县|县|市|区|旗|盟|州|乡|镇|苏木|街道|办事处|街道办|开发区|高新区|园区|示范区|市本级|市直|市级|本级|县城|林场|农场)$/u;

/** Words with those endings that head columns or stand for something else; 诸城市, 平等镇 and 全州县 are places. */
const NO_PLACE =
  /单位|(?<!大兴安岭|阿里|阿克苏|喀什|和田|塔城|阿勒泰)地区$|片区|小区|社区|分区|(?:核心|缓冲|实验|功能|保护|控制|保育|利用|景|禁采|禁养)区|区县$|县区$|县市区|^各|^全(?:[省市县区旗]|部|体|国|域)|超市|^(?:.{0,2}(?:大|小|中心|省会|主|副))?城市|名称|面积|[分种地品]类|等(?:地|\d|[两三四五六七八九十]|[省市县区])/u;

/** Whether `name` (without blanks) names an administrative place or a park that figures are given for. */
export function isPlaceName(name: string): boolean {
  if (PLACE_CODES[name] !== undefined) return true;
  return /^[\p{Script=Han}]{2,12}$/u.test(name) && PLACE_ENDING.test(name) && !NO_PLACE.test(name);
}

/** Whether `name` heads the row that adds up the others: 合计, 总计, 全市合计. */
export function isTotalName(name: string): boolean {
  return /^(?:全[省市县区](?:合计|总计)?|合计|总计|共计|总量|[\p{Script=Han}]{2,4}[省市县区]合计)$/u.test(
    name,
  );
}
