import type { ReactNode } from "react";
import type { Parcel } from "../../domain/parcel";
import { squareMetresText, statedAreaText } from "../../view/area-text";
import { landUseSign } from "../../view/land-use";
import { printedUse } from "../../view/public-uses";
import { areaRoleWords } from "../../view/role-words";
import { usePublicMessages } from "./use-public-messages";

/** What a surveyor asks of the one parcel of a sheet: its use, its areas as printed, and that of its boundary. */
export function SheetFacts({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { p, language } = usePublicMessages();
  const { areas, boundary, landUse } = parcel;
  return (
    <dl className="sheet-facts">
      <dt>{p("public.sheet.use")}</dt>
      <dd>
        {landUse.length === 0 ? (
          landUseSign([]).name[language]
        ) : (
          <span lang="zh-CN">{landUse.map(printedUse).join("、")}</span>
        )}
      </dd>
      {areas.length === 0 && (
        <>
          <dt>{p("public.sheet.area")}</dt>
          <dd>{p("public.parcel.noArea")}</dd>
        </>
      )}
      {areas.map((area) => (
        <Row
          key={`${area.evidence.start}/${area.raw}`}
          name={areaRoleWords[area.role][language]}
          text={statedAreaText(area, language)}
        />
      ))}
      {boundary && (
        <Row
          name={p("public.sheet.measured")}
          text={squareMetresText(boundary.measured.planar ?? boundary.measured.ellipsoidal, language)}
        />
      )}
    </dl>
  );
}

function Row({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <strong>{text}</strong>
      </dd>
    </>
  );
}
