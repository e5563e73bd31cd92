import { either } from "./either";
import { PROTECTED_SUFFIXES, ZONE_SUFFIXES } from "./zone-suffixes";

/** Titles that decide about a piece of land, whatever stands beside these words. */
export const LAND_MATTER =
  /保护区|保护范围|管理范围|控制地带|保护地|名胜区|水源地|水源保护|林场|收回[^,。;]{0,10}土地|土地使用权(?:的)?收回|建设用地的(?:批复|函|公告)|用地预审|征收(?:集体)?土地|土地征收|房屋(?:拆迁)?征收(?:与?补偿|补偿安置|安置补偿)?(?:决定|公告|通告|范围|方案)|征地|集体土地|农用地转用|用地批复|界线|边界|四至|控制线|[红黄蓝绿紫]线|化工园区|产业园|成片开发|[禁限](?:捕|渔|牧|猎|养|采|伐|燃|放)|封[山禁育]|基本农田|防火(?:戒严)?区|火险区|水功能区|(?:历史|文化|传统)(?:文化)?街区|风貌区|更新单元|储备区/u;

/** Titles that decide about a zone where they name one. */
export const LAND_ZONE = new RegExp(either(`${ZONE_SUFFIXES} ${PROTECTED_SUFFIXES}`), "u");
export const LAND_ACT =
  /范围|面积|扩区|调区|设立|认定|升级|撤销|更名|名单|批复|核定|整合|划定|支持|促进|推进|加快/u;

/** Titles about rules, plans or people of such land. */
export const OTHER_LAND_MATTER =
  /办法|条例|规定|意见|考核|机构|领导小组|方案的通知|总体规划|任务|整治|补偿标准|区片综合地价|管理(?!区|委员会|局|处|站|范围)/u;

/** How the land of wells, monuments and reserves is told without an area or sides. */
export const LAND_RANGE =
  /(?:一级|二级|准)保护区(?:的?(?:水域|陆域)?范围)?(?:为|:)|保护范围(?:为|:)|管理范围(?:为|:)|建设控制地带(?:为|:)|半径(?:为)?\d{1,5}米/u;
