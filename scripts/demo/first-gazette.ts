import { type Planted, RING_ERRORS } from "./planted";
import { columns } from "./print";
import { codeOf, HECTARE, hectares, parcelSentence, proseRing, sumOf, twoColumnRows } from "./sentences";
import { enclosed, enclosedByParcel, printedArea, type TownBlock, type TownParcel } from "./town";

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八"];
const BUREAU = "新区规划建设局:";
const SIGNED = "示例新区管理委员会";
const PUBLIC = "(此件公开发布)";
const MU = 15;

export const BLOCKS_DOCUMENT = "示政函〔2023〕11号";
export const HEADINGS_DOCUMENT = "示政函〔2023〕12号";
export const ASSEMBLY_DOCUMENT = "示政函〔2023〕13号";

export interface Gazette {
  readonly name: string;
  readonly text: string;
  readonly planted: readonly Planted[];
}

function boundaryTable(parcel: TownParcel, ring = parcel.ring): string[] {
  const rows = [`${codeOf(parcel)}地块界址点坐标表`, "点号 X(m) Y(m) 点号 X(m) Y(m)", ...twoColumnRows(ring)];
  if (parcel.hole !== null)
    rows.push("其中扣除内圈(水面)界址点:", "点号 X(m) Y(m) 点号 X(m) Y(m)", ...twoColumnRows(parcel.hole));
  return rows;
}

/** Approval in the style of blocks with totals and numbered parcels; boundary tables in an annex. */
function blocksDocument(blocks: readonly TownBlock[], planted: Planted[]): string[] {
  const text = [
    "示例新区管理委员会",
    "关于示例新区西片区六块用地规划控制指标的批复",
    "示政函〔2023〕11 号",
    BUREAU,
    "你局报来的西片区控制指标请示收悉。本区为虚构示例,以下内容均为演示而写。经研究,原则同意西片区六块用地的规划控制指标,具体如下:",
    "一、西片区六块用地",
  ];
  const tables: string[] = [
    "附件",
    "示例新区西片区地块界址点成果(2000国家大地坐标系,高斯-克吕格投影,3度带,带号37)",
  ];
  blocks.forEach((block, index) => {
    const areas = block.parcels.map(hectares);
    const wrong = index === 2;
    const total = sumOf([...areas, wrong ? "0.40" : "0"], 2);
    if (wrong) {
      planted.push({
        rule: "sum-of-parts",
        document: BLOCKS_DOCUMENT,
        subject: `地块${NUMERALS[index]}`,
        cause: null,
        zh: "总用地面积比各地块之和多 0.40 公顷",
        en: "the total is 0.40 ha more than its parcels",
      });
    }
    text.push(
      `(${NUMERALS[index]})地块${NUMERALS[index]}`,
      `该地块东至示例${block.number + 1}号路、南至青禾街、西至示例${block.number}号路、北至白桦街,总用地面积${total}公顷。`,
    );
    block.parcels.forEach((parcel, ordinal) => {
      text.push(
        `${ordinal + 1}.${parcelSentence(codeOf(parcel), parcel.use, areas[ordinal] ?? "", parcel.limits)}`,
      );
      const mistyped = index === 1 && ordinal === 1;
      if (mistyped) {
        planted.push({
          rule: "area-geometry",
          document: BLOCKS_DOCUMENT,
          subject: codeOf(parcel),
          cause: "digit-mistyped",
          zh: "第 2 点的 Y 坐标错一位(多 30 米)",
          en: "one digit of the easting of point 2 is wrong (30 m too much)",
        });
      }
      tables.push(
        ...boundaryTable(parcel, mistyped ? RING_ERRORS["digit-mistyped"]?.(parcel.ring) : parcel.ring),
      );
    });
  });
  text.push("你局要按照批复指标做好规划与供地的衔接。", "此复", SIGNED, "2023年5月16日", PUBLIC);
  return [...text, ...tables];
}

/** Adjustment in the style of headings that name codes in shorthand, with items below. */
function headingsDocument(blocks: readonly TownBlock[], planted: Planted[]): string[] {
  const text = [
    "示例新区管理委员会",
    "关于示例新区东片区控规内部分地块规划调整的批复",
    "示政函〔2023〕12 号",
    BUREAU,
    "你局关于东片区控规有关地块调整的请示收悉。经研究,原则同意对东片区控规内部分地块的技术指标进行调整,调整后各地块指标如下:",
  ];
  const tables: string[] = [
    "附件",
    "示例新区东片区地块界址点成果(2000国家大地坐标系,高斯-克吕格投影,3度带,带号37)",
  ];
  blocks.forEach((block, index) => {
    const codes = block.parcels.map(codeOf);
    const [head, ...rest] = codes;
    const named = index === 0 ? rest.slice(0, -1) : rest;
    const shorthand = [head, ...named.map((code) => code.split("-")[1])].join("、");
    const ghost = index === 0 ? "、09" : "";
    text.push(`${NUMERALS[index]}、示例新区东片区控规${shorthand}${ghost}地块(示例项目${index + 1})`);
    if (index === 0) {
      const last = codes.at(-1) ?? "";
      planted.push(
        {
          rule: "heading-body",
          document: HEADINGS_DOCUMENT,
          subject: `${head?.split("-")[0]}-09`,
          cause: null,
          zh: "标题列出而正文没有该地块",
          en: "the heading names it, no item gives it",
        },
        {
          rule: "heading-body",
          document: HEADINGS_DOCUMENT,
          subject: last,
          cause: null,
          zh: "正文给出而标题没有列出该地块",
          en: "an item gives it, the heading does not name it",
        },
      );
    }
    block.parcels.forEach((parcel, ordinal) => {
      const mixed = index === 2 && ordinal === 0;
      const exchanged = index === 1 && ordinal === 2;
      const area = mixed
        ? sumOf([printedArea(enclosedByParcel(parcel) * BigInt(MU), HECTARE, 2)], 2)
        : hectares(parcel);
      text.push(`(${NUMERALS[ordinal]})${parcelSentence(codeOf(parcel), parcel.use, area, parcel.limits)}`);
      if (mixed) {
        planted.push({
          rule: "area-geometry",
          document: HEADINGS_DOCUMENT,
          subject: codeOf(parcel),
          cause: "unit-mu",
          zh: "亩数误作公顷数",
          en: "a figure in mu printed as hectares",
        });
      }
      if (exchanged) {
        planted.push({
          rule: "area-geometry",
          document: HEADINGS_DOCUMENT,
          subject: codeOf(parcel),
          cause: "points-exchanged",
          zh: "第 2、3 点次序颠倒",
          en: "points 2 and 3 are exchanged",
        });
      }
      tables.push(
        ...boundaryTable(parcel, exchanged ? RING_ERRORS["points-exchanged"]?.(parcel.ring) : parcel.ring),
      );
    });
  });
  planted.push({
    rule: "number-date-order",
    document: HEADINGS_DOCUMENT,
    subject: null,
    cause: null,
    zh: "文号在后而日期在前",
    en: "the later number is dated earlier",
  });
  text.push("你局要按照调整结果做好规划管理与土地供应。", SIGNED, "2023年5月12日", PUBLIC);
  return [...text, ...tables];
}

/** A land-assembly plan with two blocks and their points in running text. */
export function assemblyDocument(blocks: readonly TownBlock[]): string[] {
  const text = [
    "示例新区管理委员会",
    "关于示例新区2023年土地征收成片开发方案的批复",
    "示政函〔2023〕13 号",
    BUREAU,
    "你局关于报批成片开发方案的请示收悉,现批复如下:",
  ];
  const areas = blocks.map((block) => printedArea(enclosed(block.outline), HECTARE, 4));
  text.push(
    `一、原则同意《示例新区2023年土地征收成片开发方案》(下称本方案),成片开发范围面积${sumOf(areas, 4)}公顷,分为${blocks.length}个区块。`,
  );
  blocks.forEach((block, index) => {
    text.push(
      `区块${NUMERALS[index]}:东至示例${block.number + 1}号路,南至红枫街,西至示例${block.number}号路,北至青禾街,面积${areas[index]}公顷。由以下拐点圈定(2000国家大地坐标系,3度带,带号37):${proseRing(block.outline)}。`,
    );
  });
  text.push("二、要按照《方案》确定的时序组织实施,并做好耕地保护。", SIGNED, "2023年5月19日", PUBLIC);
  return text;
}

/** A document without land, as every gazette has. */
function noticeDocument(): string[] {
  return [
    "示例新区管理委员会办公室",
    "关于调整政务大厅夏季办公时间的通知",
    "示政办发〔2023〕8 号",
    "各有关单位:",
    "自2023年6月1日起,政务大厅上午8:30至12:00、下午3:00至6:30办公。咨询窗口设在一层,面积约80平方米。",
    "示例新区管理委员会办公室",
    "2023年5月22日",
    PUBLIC,
  ];
}

/** The first invented gazette: hard-wrapped columns. */
export function firstGazette(blocks: readonly TownBlock[]): Gazette {
  const planted: Planted[] = [];
  const paragraphs = [
    ...blocksDocument(blocks.slice(0, 6), planted),
    ...headingsDocument(blocks.slice(6, 12), planted),
    ...assemblyDocument(blocks.slice(12, 14)),
    ...noticeDocument(),
  ];
  return { name: "示例新区公报-2023-2.txt", text: columns(paragraphs), planted };
}
