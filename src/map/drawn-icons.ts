import type { Map as MapLibre } from "maplibre-gl";
import { type MapIcon, mapIcons } from "../view/map-icons";
import type { MapPalette } from "../view/palette";

/** Sharp on dense screens without a picture for each of them. */
const PIXEL_RATIO = 2;

/** Draws the palette's icons and gives them to the map, in place of those of the other palette. */
export function setIcons(map: MapLibre, palette: MapPalette): void {
  for (const icon of mapIcons(palette)) {
    const image = rasterised(icon);
    if (image === null) continue;
    if (map.hasImage(icon.name)) map.updateImage(icon.name, image);
    else map.addImage(icon.name, image, { pixelRatio: PIXEL_RATIO });
  }
}

function rasterised(icon: MapIcon): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = icon.size * PIXEL_RATIO;
  canvas.height = icon.size * PIXEL_RATIO;
  // Kept in memory: to read a canvas back from the graphics processor stops the page.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const { d, fill, stroke, width } of icon.paths) {
    const path = new Path2D(d);
    if (stroke !== null) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.stroke(path);
    }
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill(path);
    }
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
