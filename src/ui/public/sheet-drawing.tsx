import type { ReactNode } from "react";
import type { SheetMap } from "../../view/sheet-map";

/** Kilometres, or metres where the grid is finer. */
const gridLabel = (metres: number, step: number): string =>
  step >= 1000 ? String(Math.round(metres / 1000)) : String(Math.round(metres));

/** The map itself: grid, shapes, seats and labels. One picture to a screen reader. */
export function SheetDrawing({ map, label }: { readonly map: SheetMap; readonly label: string }): ReactNode {
  const { width, height, grid } = map;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {grid.east.map(({ x, metres }) => (
        <g key={`e${metres}`} className="sheet-grid">
          <path d={`M${x.toFixed(1)} 0V${height}`} />
          <text x={x + 3} y={height - 4}>
            Y {gridLabel(metres, grid.step)}
          </text>
        </g>
      ))}
      {grid.north.map(({ y, metres }) => (
        <g key={`n${metres}`} className="sheet-grid">
          <path d={`M0 ${y.toFixed(1)}H${width}`} />
          <text x="4" y={y - 3}>
            X {gridLabel(metres, grid.step)}
          </text>
        </g>
      ))}
      {map.outline.map((path) => (
        <path key={path.slice(0, 60)} className="sheet-outline" d={path} />
      ))}
      {map.zones.map((zone) => (
        <path
          key={zone.path.slice(0, 60)}
          className={`sheet-zone${zone.strong ? " strong" : ""}`}
          d={zone.path}
          fillRule="evenodd"
        />
      ))}
      {map.parcels.map((parcel) => (
        <path
          key={parcel.id}
          className={`sheet-parcel${parcel.strong ? " strong" : ""}`}
          d={parcel.path}
          fillRule="evenodd"
          fill={parcel.hex === "" ? "none" : parcel.hex}
        />
      ))}
      {map.seats.map((seat) => (
        <g key={seat.name} className={`sheet-seat${seat.strong ? " strong" : ""}`}>
          {seat.radius > 0 && <circle className="disc" cx={seat.x} cy={seat.y} r={seat.radius} />}
          <circle className="dot" cx={seat.x} cy={seat.y} r="3" />
        </g>
      ))}
      {map.corners.map(({ key, x, y, label }) => (
        <g key={key}>
          <circle cx={x} cy={y} r="2.5" fill="#fff" stroke="#000" />
          {label && (
            <text
              className="sheet-label"
              x={label.x}
              y={label.y}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {label.text}
            </text>
          )}
        </g>
      ))}
      {map.labels.map(({ text, x, y, kind }) => (
        <text
          key={`${text}/${x}/${y}`}
          className={`sheet-label ${kind}`}
          x={x}
          y={y}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
