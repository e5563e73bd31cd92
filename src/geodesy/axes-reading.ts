import type { Basis } from "../domain/crs";
import type { Message } from "../domain/evidence";
import type { CrsStatement } from "../domain/point-table";
import type { TableDigits } from "./table-digits";

export interface AxesReading {
  readonly basis: Basis;
  readonly reasons: readonly Message[];
}

/** Why the columns are read in the order they are. Digits win over headers; a wrong header is named. */
export function axesReading(stated: CrsStatement, { order, form }: TableDigits): AxesReading {
  const degrees = form === "degrees";
  const printed = orderName(order, degrees);
  const range: Message = degrees
    ? { zh: "纬度3至54°，经度73至136°", en: "latitudes 3 to 54°, longitudes 73 to 136°" }
    : {
        zh: "纵坐标（北）7位数，横坐标（东）6位或8位数",
        en: "northings have seven digits, eastings six or eight",
      };
  const byDigits: Message = {
    zh: `由数值可知两列依次为${printed.zh}（${range.zh}）。`,
    en: `The numbers show that the columns are ${printed.en} (${range.en}).`,
  };
  const { axes } = stated;
  if (axes === null) return { basis: "inferred", reasons: [byDigits] };
  if (axes.value === order)
    return {
      basis: "stated",
      reasons: [
        {
          zh: `表头“${axes.raw}”与数值一致：两列依次为${printed.zh}。`,
          en: `The header “${axes.raw}” and the numbers agree: the columns are ${printed.en}.`,
        },
      ],
    };
  const said = orderName(axes.value, degrees);
  return {
    basis: "inferred",
    reasons: [
      byDigits,
      {
        zh: `表头“${axes.raw}”却表示${said.zh}：与数值不符，以数值为准。`,
        en: `The header “${axes.raw}” says ${said.en}: the numbers contradict it and are followed.`,
      },
    ],
  };
}

function orderName(order: TableDigits["order"], degrees: boolean): Message {
  if (degrees)
    return order === "north-east"
      ? { zh: "纬度、经度", en: "latitude, longitude" }
      : { zh: "经度、纬度", en: "longitude, latitude" };
  return order === "north-east"
    ? { zh: "纵坐标X（北）、横坐标Y（东）", en: "northing X, easting Y" }
    : { zh: "横坐标Y（东）、纵坐标X（北）", en: "easting Y, northing X" };
}
