import { ASSEMBLY_DOCUMENT, assemblyDocument, type Gazette } from "./first-gazette";
import { type Planted, RING_ERRORS } from "./planted";
import { flowing } from "./print";
import { codeOf, HECTARE, hectares, limitLines, tabRows } from "./sentences";
import { enclosed, printedArea, type TownBlock, type TownParcel } from "./town";

const SIGNED = "示例新区管理委员会";
const PUBLIC = "(此件公开发布)";
const MU_PER_SQUARE_METRE = 15 / 10_000;

export const TABLE_DOCUMENT = "示政函〔2024〕3号";
export const LINES_DOCUMENT = "示政函〔2024〕4号";
export const OWNERSHIP_DOCUMENT = "示政函〔2024〕6号";

function boundaryTable(parcel: TownParcel, ring = parcel.ring): string {
  const rows = [`${codeOf(parcel)}地块界址点坐标`, "点号\tX坐标\tY坐标", ...tabRows(ring)];
  if (parcel.hole !== null) rows.push("内圈(扣除)", ...tabRows(parcel.hole, ring.length + 1));
  return rows.join("\n");
}

const dash = (value: number | null, decimals = 0): string => (value === null ? "/" : value.toFixed(decimals));

/** Approval whose indicators stand in one table. */
function tableDocument(blocks: readonly TownBlock[], planted: Planted[]): string[] {
  const rows = ["地块编号\t用地性质\t用地面积(公顷)\t容积率\t建筑密度(%)\t绿地率(%)\t建筑限高(米)"];
  const tables: string[] = [];
  let holes = 0;
  blocks.forEach((block, index) => {
    block.parcels.forEach((parcel, ordinal) => {
      const gross = parcel.hole !== null && holes++ === 0;
      const missing = index === 1 && ordinal === 0;
      const area = gross ? printedArea(enclosed(parcel.ring), HECTARE, 2) : hectares(parcel);
      const { far, density, green, height } = parcel.limits;
      rows.push(
        [
          codeOf(parcel),
          parcel.use,
          area,
          far === null ? "/" : `≤${dash(far, 1)}`,
          density === null ? "/" : `≤${dash(density)}`,
          green === null ? "/" : `≥${dash(green)}`,
          height === null ? "/" : `≤${dash(height)}`,
        ].join("\t"),
      );
      if (gross) {
        planted.push({
          rule: "area-geometry",
          document: TABLE_DOCUMENT,
          subject: codeOf(parcel),
          cause: "hole-counted",
          zh: "水面未扣除",
          en: "the pond was not taken out",
        });
      }
      if (missing) {
        planted.push({
          rule: "area-geometry",
          document: TABLE_DOCUMENT,
          subject: codeOf(parcel),
          cause: "point-missing",
          zh: "漏抄一个界址点",
          en: "one boundary point was left out",
        });
      }
      tables.push(boundaryTable(parcel, missing ? RING_ERRORS["point-missing"]?.(parcel.ring) : parcel.ring));
    });
  });
  return [
    "示例新区管理委员会 关于示例新区南片区地块规划控制指标的批复",
    "示政函〔2024〕3号",
    "新区规划建设局:",
    "南片区各地块规划控制指标请示收悉。本区为虚构示例。经研究,同意各地块规划控制指标,见下表。",
    rows.join("\n"),
    SIGNED,
    "2024年3月6日",
    PUBLIC,
    "附件 南片区地块界址点坐标(坐标系:CGCS2000,中央子午线111°,3度分带第37带)",
    ...tables,
  ];
}

/** Approval with a line for every value. */
function linesDocument(blocks: readonly TownBlock[], planted: Planted[]): string[] {
  const text: string[] = [];
  const tables: string[] = [];
  blocks.forEach((block, index) => {
    block.parcels.forEach((parcel, ordinal) => {
      const upper = index === 0 && ordinal === 0;
      const idle = index === 1 && ordinal === 0;
      const crowded = index === 2 && ordinal === 0;
      const limits = upper
        ? ["容积率≤2.2", "建筑密度≤45%", "绿地率≤20%", "建筑限高40米"]
        : idle
          ? ["容积率≤0.3", "建筑密度≤40%", "绿地率≥25%", "建筑限高24米"]
          : crowded
            ? ["容积率≤1.2", "建筑密度≤45%", "绿地率≥60%", "建筑限高24米"]
            : limitLines(parcel.limits);
      const use = upper || idle || crowded ? "商业用地" : parcel.use;
      text.push(
        [`地块编号:${codeOf(parcel)}`, `用地性质:${use}`, `用地面积:${hectares(parcel)}公顷`, ...limits].join(
          "\n",
        ),
      );
      const rules: readonly (readonly [boolean, string, string, string])[] = [
        [upper, "operator-unusual", "绿地率写成上限", "green ratio printed as an upper bound"],
        [idle, "caps-together", "容积率小于建筑密度", "the floor area ratio is below the density"],
        [
          crowded,
          "caps-together",
          "建筑密度与绿地率之和超过 100%",
          "density and green ratio exceed 100 % together",
        ],
      ];
      for (const [planned, rule, zh, en] of rules) {
        if (planned) {
          planted.push({ rule, document: LINES_DOCUMENT, subject: codeOf(parcel), cause: null, zh, en });
        }
      }
      tables.push(boundaryTable(parcel));
    });
  });
  return [
    "示例新区管理委员会 关于示例新区北片区地块规划条件的批复",
    "示政函〔2024〕4号",
    "新区规划建设局:",
    "北片区地块规划条件请示收悉。经研究,同意下列地块的规划条件。",
    ...text,
    SIGNED,
    "2024年3月8日",
    PUBLIC,
    "附件 北片区地块界址点坐标(坐标系:CGCS2000,中央子午线111°,3度分带第37带)",
    ...tables,
  ];
}

/** Amendments of three parcels of the first gazette. */
function amendingDocument(blocks: readonly TownBlock[]): string[] {
  const changed = blocks
    .flatMap((block) => block.parcels)
    .filter((parcel) => parcel.use === "二类居住用地")
    .slice(0, 3);
  return [
    "示例新区管理委员会 关于示例新区西片区三个地块规划指标修改的批复",
    "示政函〔2024〕5号",
    "新区规划建设局:",
    `示政函〔2023〕11号批复的三个地块指标修改请示收悉。经研究,同意修改,其余指标不变:`,
    ...changed.map((parcel, index) => {
      const far = parcel.limits.far ?? 1;
      return `${index + 1}.${codeOf(parcel)}地块(${parcel.use},面积${hectares(parcel)}公顷):容积率由不大于${far.toFixed(1)}调整为不大于${(far + 0.3).toFixed(1)}。`;
    }),
    SIGNED,
    "2024年3月15日",
    PUBLIC,
  ];
}

/** The school stands just outside the town, to the north. Millimetres. */
const SCHOOL_NORTH = 550_000;

/** A decision on ownership with one surveyed parcel whose two units disagree. */
function ownershipDocument(parcel: TownParcel, planted: Planted[]): string[] {
  const ring = parcel.ring.map((corner) => ({ ...corner, north: corner.north + SCHOOL_NORTH }));
  const area = printedArea(enclosed(ring), 1, 2);
  const mu = (Number(area) * MU_PER_SQUARE_METRE + 0.45).toFixed(2);
  planted.push({
    rule: "unit-pair",
    document: OWNERSHIP_DOCUMENT,
    subject: "示例第一中学",
    cause: null,
    zh: "平方米与亩不符",
    en: "square metres and mu disagree",
  });
  return [
    "示例新区管理委员会 关于确定示例第一中学土地权属的决定",
    "示政函〔2024〕6号",
    `示例第一中学位于新区青禾街,四至为东至示例8号路、西至示例7号路,南至青禾街、北至白桦街。该宗土地面积为${area}平方米(${mu}亩)。`,
    `现决定该宗土地为国有土地,土地面积${area}平方米(${mu}亩),界址点坐标如下:`,
    ["示例第一中学确权土地界址点坐标", "点号\tX坐标\tY坐标", ...tabRows(ring)].join("\n"),
    SIGNED,
    "2024年3月20日",
    PUBLIC,
  ];
}

/** The second invented gazette: paragraphs and tabs. */
export function secondGazette(blocks: readonly TownBlock[]): Gazette {
  const planted: Planted[] = [];
  const school = blocks[6]?.parcels[0];
  if (school === undefined) throw new Error("the town has too few blocks");
  const paragraphs = [
    "示例新区公报",
    "2024年第1期(总第9期)",
    ...tableDocument(blocks.slice(12, 18), planted),
    ...linesDocument(blocks.slice(18), planted),
    ...amendingDocument(blocks.slice(0, 6)),
    ...ownershipDocument(school, planted),
  ];
  return { name: "示例新区公报-2024-1.txt", text: flowing(paragraphs), planted };
}

/** A stand-alone copy of the land-assembly approval, with an imprint that cannot be right. */
export function copiedDocument(blocks: readonly TownBlock[]): Gazette {
  const common = { document: ASSEMBLY_DOCUMENT, subject: null, cause: null };
  return {
    name: "示例新区文件-成片开发.txt",
    text: flowing([...assemblyDocument(blocks.slice(12, 14)), "示例新区管理委员会办公室 2022年5月20日印发"]),
    planted: [
      { ...common, rule: "duplicate-document", zh: "同一文件刊登两次", en: "the same document stands twice" },
      {
        ...common,
        rule: "imprint-date",
        zh: "印发日期早于成文日期一年",
        en: "imprint a year before the issue",
      },
    ],
  };
}
