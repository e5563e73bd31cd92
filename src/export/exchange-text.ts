import { createMultibyteEncoder } from "@exodus/bytes/multi-byte.js";
import type { Crs } from "../domain/crs";
import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import { systemGroups } from "./system-groups";

/** Digits that an exchange file carries in metres. */
const DECIMALS = 3;
const SQUARE_METRES_PER_HECTARE = 10_000;
const AREA_DECIMALS = 4;

const DATUM_NAMES: Readonly<Record<NonNullable<Crs["datum"]>, string>> = {
  CGCS2000: "2000国家大地坐标系",
  Xian1980: "1980西安坐标系",
  Beijing1954: "1954北京坐标系",
  WGS84: "WGS84",
};

/** Parcels of one coordinate system: an exchange file names one system only. */
export interface ExchangeFile {
  /** part of a file name, as `CGCS2000-3-37` */
  readonly system: string;
  readonly text: string;
}

/** Commas, line ends and brackets would break a field. */
function field(text: string): string {
  return text.replace(/[,，\r\n]/gu, " ").trim();
}

/** Printed digits with three decimals where the print has fewer; never fewer than printed. */
function digits(printed: string): string {
  const [whole = "", decimals = ""] = printed.split(".");
  return `${whole}.${decimals.padEnd(DECIMALS, "0")}`;
}

function header(crs: Crs): string[] {
  return [
    "[属性描述]",
    "格式版本号=1.01",
    "数据产生单位=",
    "数据产生日期=",
    `坐标系=${crs.datum === null ? "" : DATUM_NAMES[crs.datum]}`,
    `几度分带=${crs.zoneWidth ?? ""}`,
    `投影类型=${crs.kind === "projected" ? "高斯克吕格" : ""}`,
    `计量单位=${crs.kind === "projected" ? "米" : "度"}`,
    `带号=${crs.zone ?? ""}`,
    "精度=0.001",
    "转换参数=,,,,,,",
    "[地块坐标]",
  ];
}

function parcelLines(parcel: Parcel): string[] {
  const { boundary } = parcel;
  if (boundary === null) return [];
  const lines: string[] = [];
  let label = 1;
  boundary.rings.forEach((ring, index) => {
    const first = label;
    const write = (name: number, at: number): void => {
      const point = ring.points[at];
      if (point !== undefined)
        lines.push(`J${name},${index + 1},${digits(point.north)},${digits(point.east)}`);
    };
    ring.points.forEach((_, at) => {
      write(label, at);
      label++;
    });
    write(first, 0);
  });
  const site = parcel.areas[0]?.squareMetres ?? boundary.measured.planar ?? boundary.measured.ellipsoidal;
  const [use] = parcel.landUse;
  const head = [
    String(lines.length),
    (site / SQUARE_METRES_PER_HECTARE).toFixed(AREA_DECIMALS),
    field(parcel.code ?? ""),
    field(parcel.name ?? parcel.code ?? ""),
    "面",
    "",
    field(use?.raw ?? ""),
    field(use?.code ?? ""),
    "@",
  ];
  return [head.join(","), ...lines];
}

/**
 * The boundaries of the chosen parcels as 勘测定界 exchange files, one a coordinate system, native digits, lines
 * ended by CRLF. Conversion parameters stay empty: they are not ours to publish.
 */
export function exchangeFiles(dataset: Dataset): ExchangeFile[] {
  return systemGroups(dataset).map(({ system, crs, parcels }) => ({
    system,
    text: `${[...header(crs), ...parcels.flatMap(parcelLines)].join("\r\n")}\r\n`,
  }));
}

const encodeGb18030 = createMultibyteEncoder("gb18030");

/** The text in GBK (GB18030 for what GBK lacks), as the offices' programs expect it. */
export function gbkBytes(text: string): Uint8Array {
  return encodeGb18030(text.toWellFormed());
}
