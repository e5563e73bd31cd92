import { AREA_UNIT } from "./area-units";

/** Titles of documents that take land or turn it into construction land. */
export const LAND_TAKING =
  /房屋(?:拆迁)?征收(?:与?补偿|补偿安置|安置补偿)?(?:决定|公告|通告|范围|方案)|征收[^,。;]{0,24}土地|征用[^,。;]{0,24}土地|土地征收|用地征收|(?<![税费金款])征收范围|征地|农用地转用|农用地[^,。;]{0,6}转为?(?:建设|国有)|(?:建设|批次|项目|选址|工程)[^,。;]{0,8}用地的?(?:批复|函|意见|复函|决定)|用地预审|拟征收|建设用地(?:批准|审批)/u;

/** Titles about the rules, prices or people of such takings. */
export const NO_TAKING =
  /成片开发|补偿标准|区片|综合地价|办法|规定|条例|领导小组|工作方案|实施方案|考核|培训|任务|(?<!工)矿|海域/u;

/** The figure behind these words is the whole: 以上共计批准建设用地… */
export const WHOLE_AREA = /(?:共计|合计|总计|总面积|总用地|总规模|面积共)[^,。;]{0,18}$/u;

/** The figure behind these is the land's. */
export const LAND_AREA = new RegExp(
  String.raw`(?:面积|用地规模|土地|用地|占地|征地)(?:约|为|是|:|共|计|\(${AREA_UNIT}\))*$|(?:征收|征用|批准|使用)[^,。;、]{0,30}(?:土地|用地)(?:共|约|计)*$|(?:村|社区|居委会|林场|农场|组)(?:共|约|计|为|:)*$`,
  "u",
);

/** The figure behind these is a part of it, or something else. */
export const PART_OF_LAND =
  /其中|含|农用地|耕地|园地|林地|草地|未利用地|农田|水面|水域|每|补偿|标准|占用|建筑|房屋|绿地|青苗|人均|安置/u;

/** A plot of a taking with a number or letter: 拟征收地块一, 1号宗地, 地块A */
export const PLOT =
  /(?:拟?征收)?((?:第?(?:[一二三四五六七八九十]{1,3}|\d{1,3})号?(?:地块|宗地)|(?<![A-Za-z\d-])[A-Z](?:地块|宗地|(?:区块|片区)(?=[:,(、]?(?:(?:土地|用地|占地|总)*面积|[东四位坐]|\d))))|(?:地块|宗地)(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[A-Z]\d?))(?=[:,(]|、(?!地块|宗地|[一二三四五六七八九十\d]{1,3}号?(?:地块|宗地))|系|属于|位于|坐落|面积|涉及|东|四至|\d[\d.]{0,9} ?(?:亩|公顷|平方米)(?<=(?:[一二三四五六七八九十A-Z]|号地块|号宗地)\d[\d.]{0,9} ?(?:亩|公顷|平方米)))/gu;

/** What no plot has in it: the next chapter (二、补偿标准), or the sum behind the last one. */
export const BEHIND_PLOTS = /[一二三四五六七八九十]{1,3}、|总面积|合计|共计|总计|以上/gu;

/** The figure behind these words, in the midst of a line, is the sum of the plots where it adds them up. */
export const SUM_OF_PLOTS = /(?:以上|总)?(?:合计|共计|总计)|总面积|(?<=[,。;])共(?=征收|约|\d)/gu;

/** Before a plot: a bracket, not closed, behind the size of the whole: 3公顷(A区块2公顷、B区块1公顷) */
export const IN_BRACKET = /\d ?(?:亩|公顷|平方米)\([^()\n]{0,200}$/u;

/** Any head of such a table, where every cell stands on a line of its own. */
export const PLOT_TABLE_HEADS =
  /^(?:序号|编号|拟?(?:征收)?(?:地块|宗地|图斑)(?:编号|名称|序号|号)?|.{0,8}(?:权属|村组?|村名|村庄|行政村|单位|权利人|权人|位置|坐落|座落|乡镇)(?:名称|单位)?(?:\(.{1,8}\))?|.{0,6}(?:面积|合计|总计|小计)(?:[及和](?:地类|类型|现状))?(?:\(.{1,8}\))?|(?:土地)?(?:地类|类型|用途|现状|性质)|.{0,6}四至.{0,6}|备注|(?:农用地|耕地|园地|林地|草地|水田|旱地|水浇地|建设用地|未利用地|其他.{0,6})(?:\(.{1,8}\))?)$/u;

/** A list of labels and values that names its plot: 地块名称:东站广场; the sign behind a label in a line of its own may be missing. */
export const PLOT_KEY =
  /(?:地块|宗地|项目)(?:名称|编号):?([^,。;:\s]{1,40}?)(?=权属|批准|用地|拟征|占地|建设单位|位置|坐落|征收|面积|四至|用途|土地|地类|[,。;\s]|$)/gu;

/** The land of one village among several, its size behind it: 大桥村集体土地1.2公顷, whatever heading runs into the words. */
export const VILLAGE_LAND =
  /(?:(?<![\p{Script=Han}])(?:本次)?(?:拟|将|需|依法)?(?:征收|征用|占用)?|征收|征用)((?:(?!征收|征用)\p{Script=Han}){1,24}?(?:村|社区|居委会|林场|农场)(?:[一二三四五六七八九十\d]{1,3}组)?)(?:(?:农民|村民)?集体(?:所有)?的?(?:土地|农用地)?|的?土地)(?:面积|共|约|计|为)*(?=\d)/gu;

/** 1.某镇某村:农用地2公顷,…: an item that is the land of a village. */
export const VILLAGE_ITEM =
  /(?:\d{1,2}[.、]|\(?[一二三四五六七八九十\d]{1,2}[)、])?(?<![\p{Script=Han}])((?:\p{Script=Han}{1,6}(?:镇|乡|街道|办事处|苏木))?\p{Script=Han}{1,6}(?:村|社区|居委会|林场|农场)(?:[一二三四五六七八九十\d]{1,3}组)?):(?=[^。;\n]{0,40}\d)/gu;

/** What each village has in the whole: 面积约17公顷,其中上湾村约3公顷、下湾村约4公顷 */
export const VILLAGE_SHARE = new RegExp(
  String.raw`(?<=其中:?|[、,;])(?!其中)(?:征收|征用|占用)?((?:(?!征收|征用)\p{Script=Han}|\(略\)|\*{1,4}){1,24}?(?:村|社区|居委会|林场|农场)(?:[一二三四五六七八九十\d]{1,3}组)?)(?:(?:农民|村民)?集体(?:所有)?的?(?:土地)?)?(?:面积|共|约|计|为)*(?=\d[\d.]{0,12}${AREA_UNIT})`,
  "gu",
);

/** The one village whose land a notice takes: 拟征收台头镇三堡村集体土地 */
export const TAKEN_VILLAGE =
  /(?:征收|征用|占用|使用|将|[县市区旗:])((?:(?![县市区旗征收占用将])\p{Script=Han}){2,8}(?:镇|乡|街道|办事处|苏木)(?:(?![征收占用将])\p{Script=Han}){1,8}?(?:村|社区|嘎查|居委会|林场|农场)(?:[一二三四五六七八九十\d]{1,3}组)?),?(?:农民|村民)?集体/gu;

/** 3公顷、|某村集体土地: another village behind the first one. */
export const FURTHER_VILLAGE =
  /[、和及与;,](?!其中)(?:(?![征占])\p{Script=Han}){1,12}(?:村|社区|居委会|林场|农场)(?:[一二三四五六七八九十\d]{1,3}组)?(?:农民|村民)?集体(?:所有)?的?土地/u;

/** Behind the figure of land that is turned into construction land. */
export const TURNED_INTO = /^(?:\([^()]{1,20}\))?(?:\p{Script=Han}{0,4})转[为用]/u;

/** The land that a survey measures: 项目名称:某县某批次城镇建设用地 */
export const SURVEYED_LAND = /项目名称:[^。;:\n]{0,40}?(?:建设用地|批次)/u;

/** A figure called the whole stands in the text: 以上共计征收土地3公顷, 面积约为17公顷,其中 */
export const WHOLE_LAND = new RegExp(
  String.raw`(?:共计|合计|总计|总面积|总用地|总规模|面积共)[^,。;\n]{0,18}\d|面积(?:约|为|是)*\d[\d.]{0,12}${AREA_UNIT}[^。\n]{0,3}其中(?!耕|农|水|旱|园|林)`,
  "u",
);

/** The county that takes the land: 某县人民政府拟征收… */
export const TAKER = /(?:^|[\n。,告])(\p{Script=Han}{1,8}?(?:县|区|市|旗))人民政府(?:拟|决定|依法|将)/u;

/** The county whose land is turned: 同意岫水县将…, 将大同县桥头镇… */
export const TURNED_COUNTY =
  /(?:同意|将)(?:(?:(?!同意|将)\p{Script=Han}){2,6}?市)?((?:(?!同意|将)\p{Script=Han}){1,8}?(?:县|旗|区|市))(?=将|部分|\p{Script=Han}{1,8}(?:镇|乡|街道|办事处))/u;

/** How the places end whose land is taken. */
export const TAKEN_PLACE =
  /[^\d\s].(?:[村组社场队户]|社区|居委会|街道|[镇乡]|嘎查|苏木|地块|宗地)(?:集体)?$/u;

/** The project for which houses are taken, in a title: 关于某片区改造项目房屋征收决定的公告 */
export const HOUSES_OF_PROJECT =
  /(?:^(?!.{0,60}(?:关于|因|对))|关于|因|对)(?:印发|公布|作出|发布|实施)?([^,。;《》]{2,36}?(?:项目|工程))(?:[一二三四五六]期|\([^()]{1,12}\))?(?:国有土地上|规划红线|用地|范围|[内上的])*房屋(?:拆迁)?征收/u;

/** The same in the reason that a decision gives: 为实施某片区改造项目, 因某工程建设需要 */
export const TAKEN_FOR_PROJECT =
  /(?:因|为了?)(?=[^,;。\n]{4,48}?(?:项目|工程))(?:保障|推进|加快|顺利)?(?:实施|推进|建设|开展)?((?![\p{Script=Han}]{0,4}(?:公共|国家|社会))[\p{Script=Han}A-Za-z\d()“”—-]{4,36}?(?:项目|工程))(?:建设)?(?:的?(?:需要|顺利)|,)/u;
