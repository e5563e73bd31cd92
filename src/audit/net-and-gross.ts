import type { StatedArea } from "../domain/area";
import type { Hypothesis } from "../domain/boundary-facts";
import { printedSurprise } from "../domain/printed-surprise";
import { stated } from "./figures";
import { type Roundings, within } from "./printed-area";

/** A figure of the same record that may be the net of a gross area, or what lies between the two. */
type Role = "instead" | "with" | "without";

/**
 * Net against gross: the boundary encloses another figure of the same record, or the declared one with or without
 * another (a road to be given away, a strip of green). The outline stays; `area` is what that makes of the enclosed
 * area.
 * @param planar area that the points enclose, square metres
 * @param others the other figures of the record, as printed
 */
export function netAndGross(
  area: StatedArea,
  others: readonly StatedArea[],
  planar: number,
  { tolerance, half, deviation }: Roundings,
): Hypothesis[] {
  const declared = area.squareMetres;
  const distinct = others.filter(
    (other, index) =>
      other.squareMetres !== declared &&
      others.findIndex((one) => one.squareMetres === other.squareMetres) === index,
  );
  const tried = distinct.flatMap((other) => [
    { other, role: "instead" as const, expected: other.squareMetres },
    { other, role: "with" as const, expected: declared + other.squareMetres },
    { other, role: "without" as const, expected: declared - other.squareMetres },
  ]);
  return tried.flatMap(({ other, role, expected }): Hypothesis[] => {
    const own = 0.5 * 10 ** -other.decimals * (other.squareMetres / (other.value || 1));
    const halves = half + own;
    const left = planar - expected;
    const allowed = tolerance + own;
    if (expected <= 0 || !within(left, allowed, planar)) return [];
    return [
      {
        kind: "net-and-gross",
        declared,
        area: declared + left,
        message: told(role, other),
        labels: [],
        fit: Math.abs(left) / allowed,
        plausibility: 0,
        simplicity: Math.log2(tried.length),
        surprise: printedSurprise(left, halves, deviation),
        ring: null,
      },
    ];
  });
}

function told(role: Role, other: StatedArea): Hypothesis["message"] {
  const print = stated(other);
  switch (role) {
    case "instead":
      return {
        zh: `净、毛面积：界线围成的是同处所印的另一面积 ${print.zh}。`,
        en: `Net and gross: the boundary encloses the other printed area, ${print.en}.`,
      };
    case "with":
      return {
        zh: `净、毛面积：界线还围着 ${print.zh}，公布面积没有把它算进去。`,
        en: `Net and gross: the boundary also encloses ${print.en}, which the declared area leaves out.`,
      };
    case "without":
      return {
        zh: `净、毛面积：公布面积把 ${print.zh} 也算了进去，界线没有围着它。`,
        en: `Net and gross: the declared area includes ${print.en}, which the boundary leaves out.`,
      };
  }
}
