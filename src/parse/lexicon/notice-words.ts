/** Words that tell what a document is about, before any of it is read. */

/** Without one of these words a document says nothing about parcels that we could take. */
export const WORTH_READING =
  /容积率|地积比|建蔽率|建筑密度|绿地率|绿化率|建筑限高|限高|建筑高度|控制高度|建筑系数|FAR|[Pp]lot[ _][Rr]atio|地块|宗地|用地性质|土地用途|规划用途|划拨|详细规划|控规|(?:海域|采矿权|探矿权)[^。\n]{0,12}出让|用海面积/u;
/** Where parcels are sold or planned, land use and area alone make a record. */
export const LAND_CONTEXT =
  /出让|收储|推介|挂牌|拍卖|划拨|竞得|竞买|规划条件|规划设计条件|控规|控制性详细规划|详细规划|规划指标|控制指标/u;
/** 拟收储地块2宗, 拟出让3宗地块: how many lots a text tells of. */
export const COUNTED_LOTS =
  /(?:收储|收购|储备|出让|供应|推出|推介|上市|挂牌|拍卖)(?:的)?(?:(?:国有|存量|储备|经营性|住宅|工业)?(?:建设用地|土地|用地|地块|宗地)(?:使用权)?(?:共|计)?)?([2-9]|1\d|[二两三四五六七八九十]{1,2})[宗幅块个]/u;
/** Land given to one user, often in a sentence without a code. */
export const GRANT = /划拨|协议出让|供地/u;
/** Land taken in general: its blocks are zones and not parcels of a control plan. */
export const OTHER_MATTER = /成片开发|征收土地|土地征收|征地补偿|采矿权|探矿权|海域使用/u;
/** Rights to mine, to explore or to use the sea that are given away: each has a number or a name, and a size. */
export const RIGHTS_GIVEN =
  /(?:采矿权|探矿权|矿业权|海域(?:的)?使用权?|用海)[^。]{0,16}(?:出让|挂牌|拍卖|招标|招拍挂|公示|公告)/u;
/** Houses of villagers: each has an area and a height, and none is a parcel of a plan. */
export const HOMESTEADS = /宅基地|农村(?:村民)?住房|农民建房|村民建房|个人建房/u;

/** A line of a limit of buildings: 容积率:≤2.0, or its label alone. */
export const LIMITED =
  /^[^。]{0,24}(?:容积率|建筑密度|建筑系数|绿[地化]率|建筑(?:限高|高度)|限高)(?:$|[^。]{0,12}?\d)/u;

/** What a table of limits, or a line of them, names. */
export const LIMIT_NAMED = /容积率|建筑密度|建筑系数|绿[地化]率|限高|建筑高度|用地性质|用地面积/gu;

/** A text that leads to what stands below it: an annex, a list, a table, or words of its own. */
export const LEADS_BELOW =
  /附[件表图后录:]|《|[印转]发|颁[布发]|[公发]布|如下|下列|以下|下[表面文述]|见表|名单|清单|一览|目录|名录|全文|摘要|细则|地块|宗地|保护区|四至|面积/u;

/** What the header of a table of lands names. */
export const LAND_COLUMN = /名称|面积|四至|序号/gu;

/** A-01地块规划条件, 规划条件通知书: the conditions for a lot as a paper of their own. */
export const CONDITIONS_OF_LOT =
  /(?:(?:地块|宗地|项目|\d号?)的?(?:建设用地)?规划(?:设计)?条件|规划(?:设计)?条件通知书)$/u;
