import type { Language } from "./language";

/** A Gauss-Krüger position, metres. */
export interface PlaneReadout {
  readonly north: number;
  readonly east: number;
  readonly zone: number;
  readonly centralMeridian: number;
  readonly epsg: number | null;
}

/** Degrees with six decimals and the letter of the half: 36.079210°N. */
export function degreesText(lon: number, lat: number): string {
  return `${Math.abs(lat).toFixed(6)}°${lat < 0 ? "S" : "N"}  ${Math.abs(lon).toFixed(6)}°${lon < 0 ? "W" : "E"}`;
}

/** Degrees, minutes, seconds with two decimals: 36°04′45.15″N. */
export function sexagesimalText(lon: number, lat: number): string {
  return `${angleText(lat)}${lat < 0 ? "S" : "N"}  ${angleText(lon)}${lon < 0 ? "W" : "E"}`;
}

function angleText(degrees: number): string {
  // Round once, in hundredths of a second, so that 59.995″ carries into the minute.
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  const seconds = (hundredths % 6000) / 100;
  const minutes = Math.floor(hundredths / 6000) % 60;
  const whole = Math.floor(hundredths / 360_000);
  return `${whole}°${String(minutes).padStart(2, "0")}′${seconds.toFixed(2).padStart(5, "0")}″`;
}

/** Northing and easting in metres with the order and names of Chinese survey tables (X north, Y east). */
export function planeText({ north, east }: PlaneReadout): string {
  return `X ${north.toFixed(2)}  Y ${east.toFixed(2)}`;
}

/** The system of a readout in short: 第 37 带 111°E. */
export function planeName({ zone, centralMeridian, epsg }: PlaneReadout, language: Language): string {
  const code = epsg === null ? "" : ` · EPSG:${epsg}`;
  return language === "zh"
    ? `高斯-克吕格 ${zone} 带（${centralMeridian}°E）${code}`
    : `Gauss-Krüger zone ${zone} (${centralMeridian}°E)${code}`;
}
