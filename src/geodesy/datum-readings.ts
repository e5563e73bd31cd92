import type { Basis, Datum } from "../domain/crs";
import type { Message } from "../domain/evidence";
import type { Stated } from "../domain/stated";
import type { TableDigits } from "./table-digits";

/** A datum that a table may be in, with what speaks for and against it. */
export interface DatumReading {
  readonly datum: Datum;
  readonly basis: Basis;
  readonly reasons: readonly Message[];
}

/** From this day on surveying uses CGCS2000 (国土资发〔2017〕30号). */
const CGCS2000_REQUIRED = "2018-07-01";
/** On this day CGCS2000 came into use. */
const CGCS2000_INTRODUCED = "2008-07-01";

export const datumName: Readonly<Record<Datum, Message>> = {
  CGCS2000: { zh: "2000国家大地坐标系", en: "CGCS2000" },
  Xian1980: { zh: "1980西安坐标系", en: "Xian 1980" },
  Beijing1954: { zh: "1954年北京坐标系", en: "Beijing 1954" },
  WGS84: { zh: "WGS 84", en: "WGS 84" },
};

/** Coordinates of a plane enclose the same area under any datum, degrees one by its ellipsoid. */
function areasAffected(form: TableDigits["form"]): Message {
  return form === "degrees"
    ? {
        zh: "面积因椭球不同至多相差约十万分之三点五",
        en: "areas differ with the ellipsoid by at most some 35 parts in a million",
      }
    : { zh: "面积不受影响", en: "areas are not affected" };
}

/** How far an old datum may lie from CGCS2000, in the words a reader needs. No shift is ever applied. */
function shiftNotice(datum: Datum, form: TableDigits["form"]): Message[] {
  const areas = areasAffected(form);
  if (datum === "Xian1980")
    return [
      {
        zh: `未作基准转换：若为1980西安坐标系，图上位置可能偏差约120米，${areas.zh}。`,
        en: `No datum shift is applied: if this is Xian 1980 the place on the map may be off by about 120 m; ${areas.en}.`,
      },
    ];
  if (datum === "Beijing1954")
    return [
      {
        zh: `未作基准转换：若为1954年北京坐标系，图上位置可能偏差约50至100米，${areas.zh}。`,
        en: `No datum shift is applied: if this is Beijing 1954 the place on the map may be off by about 50 to 100 m; ${areas.en}.`,
      },
    ];
  return [];
}

const OLD_DATUMS = ["Xian1980", "Beijing1954"] as const;

/**
 * Datums by likelihood. A printed statement decides; without one CGCS2000 is assumed, because nothing in the
 * numbers can tell (the shifts are 50 to 120 m): with good reason for documents after the day it became
 * mandatory, with doubt before, and not at all for documents older than CGCS2000 itself.
 */
export function datumReadings(
  stated: Stated<Datum> | null,
  date: string | null,
  form: TableDigits["form"],
): DatumReading[] {
  return stated === null ? assumedDatums(date, form) : statedDatums(stated, date, form);
}

function statedDatums(stated: Stated<Datum>, date: string | null, form: TableDigits["form"]): DatumReading[] {
  const own = datumName[stated.value];
  const late = date !== null && date >= CGCS2000_REQUIRED && stated.value !== "CGCS2000";
  const first: DatumReading = {
    datum: stated.value,
    basis: "stated",
    reasons: [
      {
        zh: `文中写明坐标系为${own.zh}（“${stated.raw}”）。`,
        en: `The text names ${own.en} (“${stated.raw}”).`,
      },
      ...(late
        ? [
            {
              zh: `文件日期${date}已在${CGCS2000_REQUIRED}之后，按规定应使用2000国家大地坐标系。`,
              en: `The document is dated ${date}; from ${CGCS2000_REQUIRED} CGCS2000 is required.`,
            },
          ]
        : []),
      ...shiftNotice(stated.value, form),
    ],
  };
  const others = (["CGCS2000", ...OLD_DATUMS] as const).filter((datum) => datum !== stated.value);
  return [
    first,
    ...others.map(
      (datum): DatumReading => ({
        datum,
        basis: "assumed",
        reasons: [
          { zh: `文中写明的是${own.zh}。`, en: `The text names ${own.en} instead.` },
          ...shiftNotice(datum, form),
        ],
      }),
    ),
  ];
}

function assumedDatums(date: string | null, form: TableDigits["form"]): DatumReading[] {
  const areas = areasAffected(form);
  const required = date !== null && date >= CGCS2000_REQUIRED;
  const tooOld = date !== null && date < CGCS2000_INTRODUCED;
  const unstated: Message = {
    zh: "文中未写明坐标系；数字本身看不出基准。",
    en: "The text names no datum, and the numbers cannot tell it.",
  };
  const cgcs2000: DatumReading = {
    datum: "CGCS2000",
    basis: "assumed",
    reasons: required
      ? [
          unstated,
          {
            zh: `文件日期${date}在${CGCS2000_REQUIRED}之后，按规定统一使用2000国家大地坐标系（国土资发〔2017〕30号），据此假定。`,
            en: `The document is dated ${date}; from ${CGCS2000_REQUIRED} CGCS2000 is required (国土资发〔2017〕30号), so it is assumed.`,
          },
        ]
      : [
          unstated,
          tooOld
            ? {
                zh: `文件日期${date}早于2000国家大地坐标系启用之日${CGCS2000_INTRODUCED}。`,
                en: `The document is dated ${date}, before CGCS2000 came into use on ${CGCS2000_INTRODUCED}.`,
              }
            : {
                zh: `${date === null ? "文件日期不明" : `文件日期${date}在${CGCS2000_REQUIRED}之前`}，也可能是1980西安或1954年北京坐标系：按2000国家大地坐标系绘制，位置可能偏差50至120米，${areas.zh}。`,
                en: `${date === null ? "The date of the document is unknown" : `The document is dated ${date}, before ${CGCS2000_REQUIRED}`}, so it may also be Xian 1980 or Beijing 1954: drawn as CGCS2000, the place may be off by 50 to 120 m; ${areas.en}.`,
              },
        ],
  };
  const old = OLD_DATUMS.map(
    (datum): DatumReading => ({
      datum,
      basis: "assumed",
      reasons: [
        unstated,
        ...(required
          ? [
              {
                zh: `文件日期${date}在${CGCS2000_REQUIRED}之后，已不应使用${datumName[datum].zh}。`,
                en: `The document is dated ${date}, after ${CGCS2000_REQUIRED}: ${datumName[datum].en} should no longer be in use.`,
              },
            ]
          : []),
        ...shiftNotice(datum, form),
      ],
    }),
  );
  return tooOld ? [...old, cgcs2000] : [cgcs2000, ...old];
}
