/** A place as somebody wrote it, understood as far as that goes without a projection. */
export type CoordinateQuery =
  | {
      readonly kind: "degrees";
      readonly lon: number;
      readonly lat: number;
      /** what told latitude from longitude: letters or words, the ranges of China, or only the usual order */
      readonly orderBy: "marks" | "range" | "habit";
    }
  | {
      readonly kind: "plane";
      /** metres; `east` without its zone number */
      readonly north: number;
      readonly east: number;
      /** zone number in front of the easting or named beside it; null where there is none */
      readonly zone: number | null;
    };

/** Longer texts are documents, not places. */
const LONGEST = 120;
const CHINA = { south: 3, north: 54, west: 73, east: 136 } as const;
const NORTHING = { least: 300_000, most: 6_000_000 } as const;
const EASTING = { least: 100_000, most: 900_000 } as const;
const ZONE_STEP = 1_000_000;

interface Token {
  readonly kind: "number" | "degree" | "minute" | "second" | "axis" | "gap";
  readonly text: string;
}

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["gap", /^(?:[\s,;:=、/()[\]{}|]|米|m\b|metres?\b)+/iu],
  ["number", /^[+-]?\d+(?:\.\d+)?/u],
  ["degree", /^(?:°|度|deg\b)/iu],
  ["second", /^(?:''|"|”|“|秒)/u],
  ["minute", /^(?:'|’|‘|′|分)/u],
  [
    "axis",
    /^(?:北纬|南纬|东经|西经|纬度|经度|纵坐标|横坐标|latitude|lat|longitude|long|lon|lng|northing|north|easting|east|[nsewxy北南东西])(?![a-z])/iu,
  ],
];

/** Other ways to write the same, in this order. */
const rewritings: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  // WKT, the geo URI, the keys of JSON
  [/^(?:point|geo:)|"(?=[a-z]+":)|(?<="[a-z]+)"(?=:)/giu, () => ""],
  // 3994445. 709, as gazettes are set
  [/(?<![\d.])(\d+)\.\s+(?=\d+(?![.\d]))/gu, (_, whole) => `${whole}.`],
  // 3,994,445.709
  [/(?<![\d.,])\d{1,3}(?:,\d{3}){2}(?=\.\d)/gu, (found) => found.replaceAll(",", "")],
  // 111-29-46.31
  [/(?<![\d-])(\d{1,3})-(\d{1,2})-(?=\d{1,2}\.\d)/gu, (_, degrees, minutes) => `${degrees} ${minutes} `],
  // 37 544694.284: the number of the zone stands apart
  [/(?<![\d.])(\d{2})\s(?=\d{6}\.\d)/gu, (_, zone) => `${zone}`],
  // a row of a table: the label of the point in front
  [/^(?:点号?\s*)?[a-z]{0,2}-?\d{1,4}[\s,;、]+(?=\d{6,8}\.\d)/iu, () => ""],
];

function tokens(text: string): Token[] | null {
  const found: Token[] = [];
  let rest = text;
  while (rest !== "") {
    let token: Token | null = null;
    for (const [kind, pattern] of patterns) {
      const match = pattern.exec(rest);
      if (match) {
        token = { kind, text: match[0] };
        break;
      }
    }
    if (token === null) return null;
    found.push(token);
    rest = rest.slice(token.text.length);
  }
  return found.filter((one) => one.kind !== "gap");
}

/** A number with the mark behind it. */
interface Field {
  readonly digits: string;
  readonly mark: "degree" | "minute" | "second" | null;
}

/**
 * A pair of coordinates in any common notation: decimal degrees, degrees with minutes or seconds (signs, Chinese words,
 * colons, hyphens or blanks), Gauss-Krüger metres with or without a zone number; in either order, with or without N and E, 北纬
 * and 东经, X and Y. Null where the text is not wholly a place, so that codes and numbers of documents stay what they are.
 */
export function coordinateQuery(text: string): CoordinateQuery | null {
  if (text.length > LONGEST) return null;
  const written = text.replace(/[º˚]/gu, "°").normalize("NFKC").replaceAll("′′", "''").trim();
  const plain = rewritings.reduce((said, [from, to]) => said.replace(from, to), written);
  const zoned = /(?:第\s*)?(\d{2})\s*带|\bzone\s*(\d{2})\b/iu.exec(plain);
  const zone = zoned === null ? null : Number(zoned[1] ?? zoned[2]);
  const found = tokens(zoned === null ? plain : plain.replace(zoned[0], " "));
  if (found === null) return null;
  const axes: string[] = [];
  const fields: Field[] = [];
  for (const [index, token] of found.entries()) {
    if (token.kind === "axis") axes.push(token.text.toLowerCase());
    if (token.kind !== "number") continue;
    const next = found[index + 1]?.kind;
    const mark = next === "degree" || next === "minute" || next === "second" ? next : null;
    fields.push({ digits: token.text, mark });
  }
  // A mark that stands behind no number means something else.
  const marks = found.filter(
    ({ kind }) => kind === "degree" || kind === "minute" || kind === "second",
  ).length;
  if (marks !== fields.filter((field) => field.mark !== null).length) return null;
  if (axes.length !== 0 && axes.length !== 2) return null;
  return planeQuery(fields, zone) ?? (zone === null ? degreesQuery(fields, axes) : null);
}

function planeQuery(fields: readonly Field[], named: number | null): CoordinateQuery | null {
  const [a, b] = fields;
  if (fields.length !== 2 || !a || !b || a.mark !== null || b.mark !== null) return null;
  const readings = [
    [Number(a.digits), Number(b.digits)],
    [Number(b.digits), Number(a.digits)],
  ].flatMap(([north = 0, given = 0]) => {
    const prefix = Math.floor(given / ZONE_STEP);
    const east = given - prefix * ZONE_STEP;
    const printed = prefix === 0 ? null : prefix;
    const possible =
      north >= NORTHING.least &&
      north <= NORTHING.most &&
      east >= EASTING.least &&
      east <= EASTING.most &&
      (printed === null || isZone(printed)) &&
      (named === null || (isZone(named) && (printed === null || printed === named)));
    return possible ? [{ kind: "plane" as const, north, east, zone: printed ?? named }] : [];
  });
  // Two readings: both numbers have six digits, and nothing tells which one is north.
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

/** 6° zones are numbered 13 to 23 and 3° zones 25 to 45 in China. */
const isZone = (zone: number): boolean => (zone >= 13 && zone <= 23) || (zone >= 25 && zone <= 45);

function degreesQuery(fields: readonly Field[], axes: readonly string[]): CoordinateQuery | null {
  const angles = pairOfAngles(fields);
  if (angles === null) return null;
  const [first, second] = angles;
  const kinds = axes.map(axisKind);
  if (kinds.length === 2 && kinds[0]?.axis !== null && kinds[1]?.axis !== null) {
    if (kinds[0]?.axis === kinds[1]?.axis) return null;
    const signed = [first * (kinds[0]?.sign ?? 1), second * (kinds[1]?.sign ?? 1)] as const;
    const [lat, lon] = kinds[0]?.axis === "lat" ? signed : [signed[1], signed[0]];
    return onEarth(lat, lon) ? { kind: "degrees", lat, lon, orderBy: "marks" } : null;
  }
  const orders = [
    { lat: first, lon: second },
    { lat: second, lon: first },
  ];
  const inChina = orders.filter(
    ({ lat, lon }) => lat >= CHINA.south && lat <= CHINA.north && lon >= CHINA.west && lon <= CHINA.east,
  );
  const [chosen] = inChina;
  if (chosen) return { kind: "degrees", ...chosen, orderBy: "range" };
  // Bare numbers elsewhere on Earth may be anything.
  if (fields.every((field) => field.mark === null)) return null;
  const possible = orders.filter(({ lat, lon }) => onEarth(lat, lon));
  const [usual] = possible;
  return usual ? { kind: "degrees", ...usual, orderBy: possible.length === 1 ? "range" : "habit" } : null;
}

const onEarth = (lat: number, lon: number): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** X and Y mean different axes to surveyors and to map programs: they decide nothing. */
function axisKind(word: string): { readonly axis: "lat" | "lon" | null; readonly sign: 1 | -1 } {
  if (word === "s" || word === "南纬" || word === "南") return { axis: "lat", sign: -1 };
  if (word === "w" || word === "西经" || word === "西") return { axis: "lon", sign: -1 };
  if (/^(?:n|north|northing|lat|latitude|北|北纬|纬度)$/u.test(word)) return { axis: "lat", sign: 1 };
  if (/^(?:e|east|easting|lon|long|lng|longitude|东|东经|经度)$/u.test(word)) return { axis: "lon", sign: 1 };
  return { axis: null, sign: 1 };
}

function pairOfAngles(fields: readonly Field[]): readonly [number, number] | null {
  const count = fields.length;
  const marked = fields.some((field) => field.mark !== null);
  if (!marked) {
    if (count !== 2 && count !== 4 && count !== 6) return null;
    // Two whole numbers are no place: 12 34 may be anything.
    if (!fields.some((field) => /\.\d{2}/u.test(field.digits) || (count > 2 && field.digits.includes("."))))
      return null;
    return pair(angle(fields.slice(0, count / 2)), angle(fields.slice(count / 2)));
  }
  const starts = fields.flatMap((field, index) => (field.mark === "degree" ? [index] : []));
  if (starts.length !== 2 || starts[0] !== 0) return null;
  const [, split = 0] = starts;
  return pair(angle(fields.slice(0, split)), angle(fields.slice(split)));
}

const pair = (a: number | null, b: number | null): readonly [number, number] | null =>
  a === null || b === null ? null : [a, b];

/** Degrees, and minutes and seconds below 60; only the last field may have decimals. */
function angle(fields: readonly Field[]): number | null {
  const expected: readonly Field["mark"][] = ["degree", "minute", "second"];
  if (fields.length === 0 || fields.length > expected.length) return null;
  let value = 0;
  const negative = fields[0]?.digits.startsWith("-") ?? false;
  for (const [index, { digits, mark }] of fields.entries()) {
    if (mark !== null && mark !== expected[index]) return null;
    if (index > 0 && (/^[+-]/u.test(digits) || Number(digits) >= 60)) return null;
    if (index < fields.length - 1 && digits.includes(".")) return null;
    value += Math.abs(Number(digits)) / 60 ** index;
  }
  return negative ? -value : value;
}
