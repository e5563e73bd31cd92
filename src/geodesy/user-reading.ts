import type { Message } from "../domain/evidence";
import { type CrsDefinition, crsByEpsg, gaussKruger } from "./crs-table";
import type { TableDigits } from "./table-digits";

export type UserReading =
  | { readonly definition: CrsDefinition; readonly reasons: readonly Message[] }
  | { readonly code: "crs-user-unknown" | "crs-user-unfit"; readonly problem: Message };

/** The reader's own choice of system, where the digits can be in it. */
export function userReading(epsg: number, digits: TableDigits): UserReading {
  const definition = crsByEpsg(epsg);
  if (definition === null)
    return {
      code: "crs-user-unknown",
      problem: {
        zh: `指定的 EPSG:${epsg} 不在支持的坐标系之内（2000国家大地、1980西安、1954年北京的高斯—克吕格带及4490、4610、4214、4326）；改按自动判读。`,
        en: `EPSG:${epsg} is not one of the systems known here (Gauss-Krüger zones of CGCS2000, Xian 1980 and Beijing 1954, and 4490, 4610, 4214, 4326); the automatic reading is used.`,
      },
    };
  const chosen: Message = {
    zh: `由使用者指定：${definition.name}（EPSG:${epsg}）。`,
    en: `Chosen by the reader: ${definition.name} (EPSG:${epsg}).`,
  };
  if ((definition.kind === "geographic") !== (digits.form === "degrees")) return unfit(definition);
  if (definition.kind === "geographic") return { definition, reasons: [chosen] };
  const { zoneWidth, zone, datum } = definition;
  if (zoneWidth === null || zone === null) return unfit(definition);
  const prefixed = digits.form === "prefixed";
  if (prefixed && digits.prefix !== zone) return unfit(definition);
  if (definition.prefixed === prefixed) return { definition, reasons: [chosen] };
  const twin = gaussKruger({ datum, width: zoneWidth, zone, prefixed });
  return {
    definition: twin,
    reasons: [
      chosen,
      {
        zh: `表中横坐标${prefixed ? "带" : "不带"}带号，故按同一带的 EPSG:${twin.epsg} 读取。`,
        en: `The eastings of the table carry ${prefixed ? "the" : "no"} zone number, so they are read in the same zone as EPSG:${twin.epsg}.`,
      },
    ],
  };
}

function unfit({ name, epsg }: CrsDefinition): UserReading {
  return {
    code: "crs-user-unfit",
    problem: {
      zh: `指定的坐标系 ${name}（EPSG:${epsg}）与此表的数值不符（单位或带号不同）；改按自动判读。`,
      en: `The system chosen, ${name} (EPSG:${epsg}), does not fit the numbers of this table (unit or zone number differ); the automatic reading is used.`,
    },
  };
}
