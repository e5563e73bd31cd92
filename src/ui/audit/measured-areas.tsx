import type { ReactNode } from "react";
import type { Measured } from "../../domain/boundary";
import { squareMetresText } from "../../view/area-text";
import { decimalText, roundedText } from "../../view/number-text";
import { Line } from "../parcel/section";
import { useMessages } from "../use-messages";
import { useAuditMessages } from "./use-audit-messages";

/** Every area that the points enclose: those that the audit judges by, then those that other tools will tell. */
export function MeasuredAreas({ measured }: { readonly measured: Measured }): ReactNode {
  const { t } = useMessages();
  const { a, language } = useAuditMessages();
  const { planar, ellipsoidal, national, spherical, webMercator, perimeter } = measured;
  return (
    <>
      <h3>{t("areas.computed")}</h3>
      <dl className="lines">
        {planar !== null && (
          <Line name={t("areas.planar")} note={t("areas.planarNote")}>
            {squareMetresText(planar, language, 4)}
          </Line>
        )}
        <Line name={t("areas.ellipsoidal")} note={t("areas.ellipsoidalNote")}>
          {squareMetresText(ellipsoidal, language, 4)}
        </Line>
        {national !== undefined && (
          <Line name={a("areas.national")} note={a("areas.nationalNote")}>
            {squareMetresText(national, language, 4)}
          </Line>
        )}
        <Line name={t("areas.perimeter")}>
          {t("areas.metres", { metres: roundedText(perimeter, 6, language) })}
        </Line>
      </dl>
      <h3>
        {a("areas.elsewhere")} <span className="section-aside">{a("areas.elsewhereNote")}</span>
      </h3>
      <dl className="lines elsewhere">
        <Line
          name={t("areas.spherical")}
          note={a("areas.sphericalReason", {
            ppm: signedParts(spherical / ellipsoidal - 1),
          })}
        >
          {squareMetresText(spherical, language)}
        </Line>
        {webMercator !== undefined && (
          <Line
            name={a("areas.webMercator")}
            note={a("areas.webMercatorReason", {
              times: decimalText(webMercator / ellipsoidal, 3, language),
            })}
          >
            {squareMetresText(webMercator, language)}
          </Line>
        )}
      </dl>
    </>
  );

  function signedParts(share: number): string {
    const text = roundedText(share * 1e6, 3, language);
    return share > 0 ? `+${text}` : text;
  }
}
