import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

type OpacityProperty = (typeof opacityProperties)[LayerSpecification["type"]][number];
type PaintValue = number | ExpressionSpecification;

/** Which paint properties make a layer of a kind opaque. */
const opacityProperties = {
  background: [],
  fill: ["fill-opacity"],
  line: ["line-opacity"],
  circle: ["circle-opacity", "circle-stroke-opacity"],
  symbol: ["icon-opacity", "text-opacity"],
  raster: ["raster-opacity"],
  "fill-extrusion": ["fill-extrusion-opacity"],
  heatmap: ["heatmap-opacity"],
  hillshade: [],
  "color-relief": [],
} as const satisfies Record<LayerSpecification["type"], readonly string[]>;

/**
 * The opacities of a layer when its group is shown with a share (0 to 1) of its own strength. Layers choose their own
 * opacity by a number or by the state of a feature, never by the zoom, so a product is a valid expression.
 */
export function fadedPaint(
  layer: LayerSpecification,
  share: number,
): readonly (readonly [OpacityProperty, PaintValue])[] {
  const paint: Readonly<Record<string, unknown>> = layer.paint ?? {};
  return opacityProperties[layer.type].map((property) => {
    const own = paint[property] ?? 1;
    if (typeof own === "number") return [property, own * share];
    const expression = own as ExpressionSpecification;
    return [property, share === 1 ? expression : ["*", share, expression]];
  });
}

/** The layer with the opacity of its group; unchanged where the group is opaque. */
export function faded<L extends LayerSpecification>(layer: L, share: number): L {
  return share === 1
    ? layer
    : { ...layer, paint: { ...layer.paint, ...Object.fromEntries(fadedPaint(layer, share)) } };
}
