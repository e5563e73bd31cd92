import type { Bound } from "../../domain/indicator";

/** A name of a control indicator as printed. */
export interface IndicatorTerm {
  readonly spelling: string;
  /** key in `Indicators` */
  readonly key: string;
  readonly unit: Bound["unit"];
  /** the side that a bare figure limits where no comparing word is printed */
  readonly side: "min" | "max";
  /** short or everyday words that mean the indicator only where a comparing sign, a colon or a figure follows at once */
  readonly needsValue?: boolean;
}

interface Family {
  readonly key: string;
  readonly unit: Bound["unit"];
  readonly side: "min" | "max";
  readonly spellings: string;
  readonly needingValue?: string;
}

const FAMILIES: readonly Family[] = [
  {
    key: "far",
    unit: "ratio",
    side: "max",
    spellings:
      "容积率 建筑容积率 规划容积率 综合容积率 毛容积率 净容积率 地上容积率 计容容积率 基准容积率 地积比率 地积比",
    needingValue: "FAR Far far R F.A.R",
  },
  {
    key: "density",
    unit: "percent",
    side: "max",
    spellings: "建筑密度 建筑覆盖率 建蔽率 总建筑密度 规划建筑密度 建筑基底密度 建设密度 上盖率 上盖百分率",
    needingValue: "BD D 密度",
  },
  {
    key: "greenRatio",
    unit: "percent",
    side: "min",
    spellings: "绿地率 绿化率 绿化用地率 规划绿地率",
    needingValue: "GAR GR G λg λ 绿地 绿化",
  },
  {
    key: "height",
    unit: "m",
    side: "max",
    spellings:
      "建筑限高 建筑高度 建筑限制高度 建筑控制高度 建筑高度限制 建筑高度控制 建筑总高度 建筑物高度 建筑物限高 建筑最高高度 建筑最大高度 规划建筑高度 建设高度 限制高度 控制高度 高度控制 檐口高度 限高 控高 建筑总高 楼宇高度",
    needingValue: "高度 BH H",
  },
  {
    key: "storeys",
    unit: "storeys",
    side: "max",
    spellings: "建筑层数 层数 楼层数 地上层数 建筑楼层",
  },
  {
    key: "buildingCoefficient",
    unit: "percent",
    side: "min",
    spellings: "建筑系数",
  },
];

/** One entry a spelling. A new spelling is a word in the table above. */
export const INDICATOR_TERMS: readonly IndicatorTerm[] = FAMILIES.flatMap(
  ({ key, unit, side, spellings, needingValue }) => [
    ...spellings.split(" ").map((spelling) => ({ spelling, key, unit, side })),
    ...(needingValue ?? "")
      .split(" ")
      .filter((spelling) => spelling !== "")
      .map((spelling) => ({ spelling, key, unit, side, needsValue: true })),
  ],
);

/** The units of a figure behind an indicator, as folded text prints them. */
export const FIGURE_UNITS: Readonly<Record<string, Bound["unit"]>> = {
  "%": "percent",
  米: "m",
  公尺: "m",
  m: "m",
  M: "m",
  层: "storeys",
  F: "storeys",
};

/** Storeys that no name announces: 住宅建筑不超过十八层. */
export const STOREYS: IndicatorTerm = { spelling: "层", key: "storeys", unit: "storeys", side: "max" };
