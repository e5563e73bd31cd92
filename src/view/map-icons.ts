import type { MapPalette } from "./palette";

/** A small picture for the map, as SVG paths in a box of `size` pixels, painted in this order. */
export interface MapIcon {
  readonly name: string;
  readonly size: number;
  readonly paths: readonly {
    readonly d: string;
    readonly fill: string | null;
    readonly stroke: string | null;
    readonly width: number;
  }[];
}

const disc = (size: number, inset: number): string => {
  const r = size / 2 - inset;
  const c = size / 2;
  return `M${c - r} ${c}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
};

/** Verdicts differ in outline as well as in colour: disc with a tick, triangle with a bar, octagon with a cross. */
export function mapIcons(palette: MapPalette): readonly MapIcon[] {
  const { verdict, halo } = palette;
  const signed = (name: string, outline: string, mark: string, colour: string): MapIcon => ({
    name,
    size: 18,
    paths: [
      { d: outline, fill: colour, stroke: halo, width: 1.5 },
      { d: mark, fill: null, stroke: halo, width: 2 },
    ],
  });
  return [
    signed("verdict-pass", disc(18, 2), "M5.5 9.3l2.4 2.4 4.6-5", verdict.pass),
    signed("verdict-warning", "M9 1.8 17 16H1Z", "M9 6.6v4.2M9 12.6v1.4", verdict.warning),
    signed(
      "verdict-error",
      "M6.2 2h5.6L16 6.2v5.6L11.8 16H6.2L2 11.8V6.2Z",
      "M6.5 6.5l5 5M11.5 6.5l-5 5",
      verdict.error,
    ),
    {
      // A square of dots: a size without a place.
      name: "zone",
      size: 16,
      paths: [
        { d: "M3 3h10v10H3Z", fill: halo, stroke: halo, width: 4 },
        {
          d: "M3 3h3M8.5 3h2M13 3v3M13 8.5v2M13 13h-3M7.5 13h-2M3 13v-3M3 7.5v-2",
          fill: null,
          stroke: palette.zone,
          width: 2,
        },
        { d: "M6.5 6.5h3v3h-3Z", fill: palette.zone, stroke: null, width: 0 },
      ],
    },
    {
      name: "seat",
      size: 12,
      paths: [
        { d: disc(12, 1.5), fill: halo, stroke: palette.seat, width: 1.6 },
        { d: disc(12, 4.5), fill: palette.seat, stroke: null, width: 0 },
      ],
    },
  ];
}
