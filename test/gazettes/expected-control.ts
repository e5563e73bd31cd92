/**
 * The control parcels of the five gazettes, read by people line by line. Limits as printed: [operator, value],
 * heights carry no operator word. `area`: [value, unit, printed decimals, raw number].
 */
type Limit = readonly [operator: string | null, value: number] | null;

export interface ExpectedParcel {
  readonly document: string;
  readonly code: string | null;
  /** the words that name the plan area, the block or the project */
  readonly planArea: string | null;
  readonly block: string | null;
  readonly use: string | null;
  readonly area: readonly [value: number, unit: "ha" | "m2", decimals: number] | null;
  readonly far: Limit;
  readonly density: Limit;
  readonly green: Limit;
  readonly height: number | null;
  readonly lines: readonly [number, number];
  readonly status: string;
}

const R2 = "二类居住用地";
const PARK = "公园绿地";
const no = (value: number): Limit => ["不大于", value];
const least = (value: number): Limit => ["不小于", value];

function row(
  document: string,
  code: string | null,
  planArea: string | null,
  block: string | null,
  use: string | null,
  area: ExpectedParcel["area"],
  limits: readonly [far: number | null, density: number | null, green: number | null, height: number | null],
  lines: readonly [number, number],
  status: string,
): ExpectedParcel {
  const [far, density, green, height] = limits;
  return {
    document,
    code,
    planArea,
    block,
    use,
    area,
    far: far === null ? null : no(far),
    density: density === null ? null : no(density),
    green: green === null ? null : least(green),
    height,
    lines,
    status,
  };
}

const D63 = "临政函〔2022〕63号";
const D24 = "临政函〔2023〕24号";
const D64 = "临政函〔2021〕64号";
const DUANDIAN = "段店片区";
const HEXI = "河西新城";
const EAST = "东城区";
const CENTRE = "中心城区";

export const EXPECTED_CONTROL: readonly ExpectedParcel[] = [
  row(D63, "DC06-01-06", EAST, null, R2, [1.6, "ha", 1], [2.8, 20, 35, 80], [197, 197], "modified"),
  row(D63, "0112-02", HEXI, null, R2, [6.55, "ha", 2], [2.9, 20, 35, 80], [201, 203], "modified"),
  row(D63, "1-01", DUANDIAN, "地块一", PARK, [0.81, "ha", 2], [null, null, 70, null], [211, 211], "approved"),
  row(D63, "1-02", DUANDIAN, "地块一", R2, [5.48, "ha", 2], [2.9, 20, 35, 80], [213, 213], "approved"),
  row(D63, "1-03", DUANDIAN, "地块一", R2, [5.96, "ha", 2], [2.9, 20, 35, 80], [215, 217], "approved"),
  row(D63, "1-04", DUANDIAN, "地块一", PARK, [0.38, "ha", 2], [null, null, 70, null], [219, 219], "approved"),
  row(D63, "1-05", DUANDIAN, "地块一", PARK, [0.67, "ha", 2], [null, null, 50, null], [221, 221], "approved"),
  row(D63, "2-01", DUANDIAN, "地块二", PARK, [0.36, "ha", 2], [null, null, 70, null], [227, 227], "approved"),
  row(D63, "2-02", DUANDIAN, "地块二", PARK, [1.09, "ha", 2], [null, null, 50, null], [229, 229], "approved"),
  row(D63, "2-03", DUANDIAN, "地块二", R2, [8.0, "ha", 1], [2.9, 20, 35, 80], [231, 231], "approved"),
  row(
    D63,
    "3-01",
    DUANDIAN,
    "地块三",
    "住宅用地",
    [1.67, "ha", 2],
    [2.8, 20, 35, 80],
    [237, 237],
    "approved",
  ),
  row(D63, "3-02", DUANDIAN, "地块三", PARK, [0.17, "ha", 2], [null, null, 70, null], [239, 239], "approved"),
  row(D24, "0104-04a", HEXI, null, R2, [3.17, "ha", 2], [2.5, 20, 35, 54], [685, 689], "modified"),
  row(D24, "0104-04b", HEXI, null, PARK, [0.14, "ha", 2], [null, null, 90, null], [692, 694], "modified"),
  row(D24, "0127-02", HEXI, null, R2, [5.5, "ha", 1], [2.8, 20, 35, 80], [714, 718], "modified"),
  row(D64, "0320-01", HEXI, null, PARK, [4.94, "ha", 2], [null, null, 90, null], [27, 29], "modified"),
  row(D64, "0320-03", HEXI, null, "消防设施用地", [0.5, "ha", 1], [0.5, 15, 30, 20], [32, 40], "modified"),
  row(D64, "DC13-01-04(a)", EAST, null, R2, [8.48, "ha", 2], [2.9, 20, 35, 80], [46, 52], "modified"),
  row(D64, "DC13-01-04(b)", EAST, null, "供热用地", [0.8, "ha", 1], [0.8, 40, 20, 20], [55, 59], "modified"),
  row(D64, "DC08-01-02-A", EAST, null, R2, [1.01, "ha", 2], [2.8, 28, 32, 80], [75, 81], "modified"),
  row(
    D64,
    "DC08-01-02-B",
    EAST,
    null,
    "商务设施用地",
    [0.9, "ha", 1],
    [2.0, 30, 25, 50],
    [84, 90],
    "modified",
  ),
  row(D64, "J-02-04", CENTRE, null, R2, [3.76, "ha", 2], [2.9, 20, 35, 80], [108, 111], "modified"),
  row(D64, "J-02-05", CENTRE, null, PARK, [1.13, "ha", 2], [null, null, null, null], [114, 116], "modified"),
  row(D64, "J-02-07", CENTRE, null, "中小学用地", [1.62, "ha", 2], [0.7, 20, 25, 25], [119, 127], "modified"),
  row(D64, "J-02-08", CENTRE, null, PARK, [0.3, "ha", 1], [null, null, null, null], [130, 134], "modified"),
  row(D64, "C-07-11a", CENTRE, null, PARK, [1.42, "ha", 2], [null, null, null, null], [140, 142], "modified"),
  row(D64, "C-07-12", CENTRE, null, "医院用地", [1.7, "ha", 1], [2.5, 35, 35, 60], [145, 149], "modified"),
  row(D64, "C-07-14", CENTRE, null, "医院用地", [1.7, "ha", 1], [null, null, null, null], [152, 154], "kept"),
  row(D64, "C-07-17", CENTRE, null, R2, [1.84, "ha", 2], [null, null, null, null], [157, 159], "kept"),
  {
    ...row(
      "临政函〔2022〕11号",
      null,
      null,
      null,
      "加油加气站用地",
      [2601, "m2", 0],
      [0.25, 35, null, 15],
      [3286, 3290],
      "approved",
    ),
    green: no(10),
  },
  row("临政函〔2022〕12号", null, null, null, null, null, [2.5, 35, 35, 88], [3340, 3344], "approved"),
];
