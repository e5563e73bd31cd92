import type { ReactNode } from "react";
import type { Parcel } from "../../domain/parcel";
import { activeDataset } from "../../store/selectors";
import { publicOpened } from "../../store/transitions";
import { laterRecord } from "../../view/amendments";
import { statedAreaText } from "../../view/area-text";
import { publicParcelTitle } from "../../view/public-parcel";
import { printedUse } from "../../view/public-uses";
import { AppLink } from "../app-link";
import { useApp } from "../store-context";
import { usePublicMessages } from "./use-public-messages";

/** Parcels by name, with use and printed area. */
export function ParcelList({ parcels }: { readonly parcels: readonly Parcel[] }): ReactNode {
  const { p, language } = usePublicMessages();
  const loaded = useApp(activeDataset);
  return (
    <ul className="public-parcels">
      {parcels.map((parcel) => {
        const [area] = parcel.areas;
        return (
          <li key={parcel.id}>
            <AppLink to={(state) => publicOpened(state, parcel.id)}>
              <span lang="zh-CN">{publicParcelTitle(parcel, language)}</span>
            </AppLink>
            <span lang="zh-CN">{parcel.landUse.map(printedUse).join("、")}</span>
            {loaded && laterRecord(loaded.dataset, parcel) && <em>{p("public.amended.short")}</em>}
            <span className="muted">
              {area === undefined ? p("public.parcel.noArea") : statedAreaText(area, language)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
