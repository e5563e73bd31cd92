import { NO_PERSONS } from "../lexicon/no-person-words";
import { COMPOUND_SURNAMES, SURNAMES } from "../lexicon/surnames";

const COMPOUND = COMPOUND_SURNAMES.split(" ");
const SINGLE = new Set(SURNAMES);

/** What belongs to a person and may follow the name. */
const BELONGING =
  /(?:的)?(?:宅基地|宅院|住宅|房屋|院落|承包地|责任田|自留地|老宅|老院|家院|等人|等户|宅|家|户|房|院|地)$/u;

/**
 * Characters of places, roads, waters, buildings, bodies and land uses: a word with one of them is no name.
 * The few given names that use them are left unmasked only together with a word of place.
 */
const PLACE =
  /[路街道岸巷胡弄村庄屯寨堡县市区镇乡旗州省河江湖渠沟溪潭瀑淀荡涧汀箐环塘库湾坝海洋泉池井山岭坡崖梁峁塬沟坪坎谷厂矿站场所局处院校店楼厦馆园林田地滩桥涵墙界线边侧外内空荒耕草宅房铁轨速公司社组队户坟窑庙祠堤堰坝闸港渡浦泾浜洲岛礁脉脊峡岬矶汊寺塔仓棚圈门口台顶脚拗坳垭垇垴峒凼塝冲垅圩圳埔厝埂湾岔垸峪崮碴砬屿澳涌驻]/u;

/** 金桂苑, 安庆坊: what the names of estates end with, behind two characters; a given name has it alone (陈阁) or first (李殿臣). */
const ESTATE = /^\p{Script=Han}(?:[坊苑阁榭廊庵])$/u;

/** Words that begin with a surname and are no names. */
const WORDS = new Set(
  "高速 高铁 高压 高架 高地 白地 黄土 黄河 汾河 长江 金属 安置 安居 平房 平地 明渠 暗渠 公路 公园 公共 公用 国有 国道 国企 集体 农田 农户 农机 农资 农贸 农业 农技 农科 农电 农行 农商 农校 水沟 石料 石灰 石油 广场 广告 东方 文化 文物 商业 商铺 商住 空地 空闲 双方 相邻 原有 原状 连接 通道 单位 别墅 温室 全民 全线 边界 边沟 终点 后墙 步道 利民 东边 关口 海关 居民 都市 车间 车库 车站 国防 武装 文体 华侨 成品 时代 盛世 丰收 康复 康养 卫生 武警 安全 常年 平整 经济 经营 施工 席棚 全部 管线 管网 管道 危房 江边 林地 林带 田埂 房屋 高坎 管理 管护 方向 苏木 嘎查 家属 宫殿 乌兰 乌拉 乌海 巴彦 巴音 呼和".split(
    " ",
  ),
);

/** The surname with which `name` begins, "" where it begins with none. */
function surnameOf(name: string): string {
  const compound = COMPOUND.find((candidate) => name.startsWith(candidate));
  if (compound !== undefined) return compound;
  const first = name.charAt(0);
  return SINGLE.has(first) ? first : "";
}

/** Whether `name` reads as the full name of a private person: a surname and one or two more characters. */
export function isPersonName(name: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(name) || WORDS.has(name) || WORDS.has(name.slice(0, 2))) return false;
  if (isWord(name) || OF_FAMILY.test(name)) return false;
  const surname = surnameOf(name);
  const given = name.slice(surname.length);
  if (surname === "" || given.length < 1 || given.length > 2) return false;
  // 刘某刚: masked by the text itself
  return !PLACE.test(given) && given !== "水" && !given.includes("某") && !ESTATE.test(given);
}

/** 居住, 居住用, 管委会, 储油罐 */
function isWord(name: string): boolean {
  return NO_PERSONS.has(name) || (NO_PERSONS.has(name.slice(0, 2)) && THING.test(name.slice(2)));
}
const THING = /^[用会部碑罐机屋观栏坊圃坛厕墓舍体树蔗网灯塔玛]/u;

/** 冯家大(院): where a family lives or lived, a place that is called so. */
const OF_FAMILY = /^\p{Script=Han}家[大老新小上下前后]$/u;
/** 刘家, alone: a place too. */
const FAMILY = /^\p{Script=Han}家$/u;

/** What only a person holds. */
const HELD = /(?:宅基地|宅院|住宅|承包地|责任田|自留地|老宅|家院|院落)$/u;
/** So many names make a list of persons. */
const FEW = 2;

/** Whether the items of a list are persons: two of them read so, or all may be and hold the land of one. */
function namesPersons(pieces: readonly string[]): boolean {
  const items = pieces.filter((piece) => !/^[、,;和及与\s]?$/u.test(piece));
  if (items.filter((item) => isPersonName(item)).length >= FEW) return true;
  return (
    items.length >= FEW &&
    HELD.test(items.at(-1) ?? "") &&
    items.every(
      (item) => isPersonName(item.replace(BELONGING, "")) || isAmongNames(item.replace(BELONGING, "")),
    )
  );
}

/** 韩洪田 beside other names: a given name may use a character of land. */
function isAmongNames(piece: string): boolean {
  const surname = surnameOf(piece);
  const given = piece.slice(surname.length);
  return surname !== "" && /^\p{Script=Han}[田林泉海洋江山岭峰河仓]$/u.test(given);
}

/** Whose names are looked for: any that stands alone, or only those with something that belongs to them (某人宅). */
export type Persons = "names" | "belongings";

/** A text in which private persons' names are replaced: 薛二某、街道办事处地 gives 薛某、街道办事处地. */
export interface MaskedText {
  readonly text: string;
  readonly masked: boolean;
}

/** 西至***: the office has left the words out. */
const MASK = /^(?:[*×█■□]{1,12}|某{2,4})$/u;

/**
 * Replaces every private person's name that stands alone in a list (with 宅, 地 and the like behind it or not) by
 * the surname and 某. Bodies, roads and places are not touched.
 */
export function maskedText(text: string, persons: Persons = "names"): MaskedText {
  if (MASK.test(text)) return { text, masked: true };
  let masked = false;
  const pieces = text.split(/([、,;和及与\s]|(?<=[户宅地])(?=[、,]))/u);
  const isList = persons === "names" && namesPersons(pieces);
  const result = pieces
    .map((piece) => {
      const belonging = BELONGING.exec(piece)?.[0] ?? "";
      const bare = piece.slice(0, piece.length - belonging.length);
      const alone =
        persons === "names" &&
        !FAMILY.test(piece) &&
        (isPersonName(piece) || (isList && isAmongNames(piece)));
      const owns =
        (persons === "names" || belonging !== "") &&
        (isPersonName(bare) || (isList && belonging !== "" && isAmongNames(bare)));
      const name = alone ? piece : owns ? bare : null;
      if (name === null) return piece;
      masked = true;
      return `${surnameOf(name)}某${piece.slice(name.length)}`;
    })
    .join("");
  return { text: result, masked };
}
