import type { ReactNode } from "react";
import { selected } from "../../store/transitions";
import { convertedAreaText, printedHalfStep, statedAreaText } from "../../view/area-text";
import { BAR_ROOM, type BoardOrder, type BoardTile } from "../../view/board-items";
import { boundText } from "../../view/bound-text";
import { landUseCodeText, landUseSign } from "../../view/land-use";
import type { LedgerRow } from "../../view/ledger-rows";
import { useAct } from "../store-context";
import { useMessages } from "../use-messages";
import { useBoardMessages } from "./use-board-messages";

const BAR_WIDTH = 4;

/** One parcel as a square with its height beside it, its code and land use under it. */
export function Tile({
  tile,
  by,
  height,
  current,
}: {
  readonly tile: BoardTile;
  readonly by: BoardOrder;
  /** of the shelf, pixels */
  readonly height: number;
  readonly current: boolean;
}): ReactNode {
  const { t } = useMessages();
  const { b, language } = useBoardMessages();
  const act = useAct();
  const { row, side, bar } = tile;
  const sign = landUseSign(row.parcel.landUse);
  const { far, height: limit } = row.parcel.indicators;
  const area = row.area === null ? "" : statedAreaText(row.area, language);
  const earlier = row.amends?.indicators.height;
  const heightBefore = earlier
    ? `${b("board.heightBefore")} ${boundText(earlier, language).words}`
    : b("board.noHeight");
  const words = [
    row.title,
    sign.code === null ? null : landUseCodeText(sign),
    sign.name[language],
    area,
    far ? `${t("column.far")} ${boundText(far, language).words}` : null,
    limit ? `${t("column.height")} ${boundText(limit, language).words}` : heightBefore,
  ].filter((one) => one !== null);
  return (
    <button
      type="button"
      // The board is one stop of the keyboard; arrows lead from tile to tile.
      tabIndex={-1}
      className="tile"
      data-tile={row.id}
      aria-label={words.join(language === "zh" ? "，" : ", ")}
      aria-pressed={current}
      title={words.join(" · ")}
      style={{ inlineSize: tile.width }}
      onClick={() => act((state) => selected(state, row.id))}
    >
      <svg width={tile.width} height={height + 1} aria-hidden="true">
        <rect
          className="tile-square"
          x="0.5"
          y={height - side + 0.5}
          width={side}
          height={side}
          fill={sign.hex ?? "var(--sunken)"}
        />
        {bar !== null && (
          <rect
            className={tile.barCarried ? "tile-bar carried" : "tile-bar"}
            x={side + BAR_ROOM - BAR_WIDTH}
            y={height - bar + 0.5}
            width={BAR_WIDTH}
            height={bar}
          />
        )}
      </svg>
      <span className="tile-words" aria-hidden="true">
        <strong>{row.title}</strong>
        <span>{sign.code === null ? t("landUse.noCode") : landUseCodeText(sign)}</span>
        <span className="muted">{figure(row, by, language)}</span>
      </span>
    </button>
  );
}

/** The figure that the order goes by. */
function figure(row: LedgerRow, by: BoardOrder, language: "zh" | "en"): string {
  const { area, parcel } = row;
  if (by === "area")
    return area === null
      ? "—"
      : convertedAreaText(area.squareMetres, "ha", printedHalfStep(area) * 2, language);
  const bound = parcel.indicators[by];
  return bound ? boundText(bound, language).symbols : "—";
}
