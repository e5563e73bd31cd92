import "./legend.css";
import type { Language } from "../view/language";
import type { LegendEntry, LegendLine, LegendSection } from "../view/legend";
import { type MapIcon, mapIcons } from "../view/map-icons";
import type { MapPalette } from "../view/palette";
import { element } from "./element";
import { printedNodes } from "./printed-nodes";

const SVG = "http://www.w3.org/2000/svg";

/** The legend's lines as elements. */
export function legendElements(
  sections: readonly LegendSection[],
  palette: MapPalette,
  language: Language,
): HTMLElement[] {
  const icons = new Map(mapIcons(palette).map((icon) => [icon.name, icon]));
  return sections.map((section) =>
    element("section", "dk-map-legend-section", [
      element("h3", "dk-map-legend-title", section.title),
      element(
        "ul",
        "dk-map-legend-list",
        section.entries.map((entry) => entryElement(entry, palette, icons, language)),
      ),
      ...section.notes.map((note) => element("p", "dk-map-legend-note", note)),
    ]),
  );
}

function entryElement(
  entry: LegendEntry,
  palette: MapPalette,
  icons: ReadonlyMap<string, MapIcon>,
  language: Language,
): HTMLElement {
  const children: (Element | string)[] = [
    element("span", "dk-map-legend-key", [signElement(entry.sign, palette, icons)]),
  ];
  if (entry.sign.kind === "fill" && entry.sign.code !== "")
    children.push(element("span", "dk-map-legend-code", entry.sign.code));
  children.push(element("span", "dk-map-legend-text", printedNodes(entry.text, language)));
  if (entry.count !== null) children.push(element("span", "dk-map-legend-count", String(entry.count)));
  return element("li", "dk-map-legend-entry", children);
}

function signElement(
  sign: LegendEntry["sign"],
  palette: MapPalette,
  icons: ReadonlyMap<string, MapIcon>,
): Element {
  switch (sign.kind) {
    case "fill": {
      const swatch = drawing(22, 14);
      swatch.append(
        shape("rect", {
          x: "1",
          y: "1",
          width: "20",
          height: "12",
          fill: sign.hex ?? palette.unknownUse,
          "fill-opacity": String(palette.fillOpacity),
          stroke: palette.outline,
        }),
      );
      return swatch;
    }
    case "icon": {
      const icon = icons.get(sign.icon);
      const picture = drawing(icon?.size ?? 0, icon?.size ?? 0);
      for (const { d, fill, stroke, width } of icon?.paths ?? [])
        picture.append(
          shape("path", {
            d,
            fill: fill ?? "none",
            stroke: stroke ?? "none",
            "stroke-width": String(width),
            "stroke-linecap": "round",
            "stroke-linejoin": "round",
            "paint-order": "stroke",
          }),
        );
      return picture;
    }
    case "line": {
      const picture = drawing(22, 14);
      const { stroke, dashes } = lineLook(sign.line, palette);
      picture.append(
        shape("path", {
          d: "M1 7H21",
          stroke,
          "stroke-width": "2",
          "stroke-dasharray": dashes,
        }),
      );
      return picture;
    }
  }
}

function lineLook(
  line: LegendLine,
  palette: MapPalette,
): { readonly stroke: string; readonly dashes: string } {
  switch (line) {
    case "dashed":
      return { stroke: palette.outline, dashes: "6 4" };
    case "zone":
      return { stroke: palette.zone, dashes: "8 3 2 3" };
    case "grid":
      return { stroke: palette.gridLine, dashes: "" };
    case "river":
      return { stroke: palette.water, dashes: "" };
    case "own":
      return { stroke: palette.own, dashes: "7 2 2 2 2 2" };
  }
}

function drawing(width: number, height: number): SVGElement {
  return shape("svg", {
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    "aria-hidden": "true",
  });
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) if (value !== "") made.setAttribute(key, value);
  return made;
}
