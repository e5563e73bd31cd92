import type { ReactNode } from "react";
import type { LandUse } from "../domain/parcel";
import { landUseCodeText, landUseSign } from "../view/land-use";
import { useMessages } from "./use-messages";

/** The code of a land use on the colour of the drawing guide; the name is said to screen readers and on hover. */
export function LandUseChip({ use }: { readonly use: LandUse | null }): ReactNode {
  const { t, language } = useMessages();
  if (use === null) {
    return (
      <span className="use-chip unknown" title={t("landUse.none")}>
        <span aria-hidden="true">—</span>
        <span className="unseen">{t("landUse.none")}</span>
      </span>
    );
  }
  const swatch = landUseSign([use]);
  const name = swatch.suggested
    ? t("landUse.suggested", { name: swatch.name[language] })
    : swatch.name[language];
  return (
    <span className="use-chip" title={name}>
      <svg className="swatch" viewBox="0 0 8 8" aria-hidden="true">
        <rect
          x="0.5"
          y="0.5"
          width="7"
          height="7"
          fill={swatch.hex ?? "none"}
          stroke="currentColor"
          strokeWidth="0.75"
        />
      </svg>
      <span>{swatch.code === null ? t("landUse.noCode") : landUseCodeText(swatch)}</span>
      <span className="unseen">{name}</span>
    </span>
  );
}
