import "./coordinate-hit.css";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { activeDataset } from "../store/selectors";
import { parcelOpened } from "../store/transitions";
import type { CoordinateQuery } from "../view/coordinate-query";
import { degreesText, sexagesimalText } from "../view/map-coordinates";
import { parcelTitle } from "../view/parcel-title";
import { parcelsAt } from "../view/parcels-at";
import { AppLink } from "./app-link";
import { type PlanePlace, useCommands } from "./commands";
import { Button } from "./primitives/button";
import { useApp } from "./store-context";
import { useMessages } from "./use-messages";

/** What a pasted coordinate was understood as, and the way to it. */
export function CoordinateHit({
  query,
  outside,
  onShow,
}: {
  readonly query: CoordinateQuery;
  /** the place was asked for and the map does not reach it */
  readonly outside: boolean;
  readonly onShow: (lon: number, lat: number) => void;
}): ReactNode {
  const { t, language } = useMessages();
  const place = usePlace(query);
  const loaded = useApp(activeDataset);
  const within = useMemo(
    () => (loaded && place ? parcelsAt(loaded.dataset, place.lon, place.lat) : []),
    [loaded, place],
  );
  if (place === undefined) return null;
  const notes = {
    marks: null,
    range: t("coordinate.byRange"),
    habit: t("coordinate.byHabit"),
  };
  const note = query.kind === "plane" ? (place?.system[language] ?? null) : notes[query.orderBy];
  return (
    <div className="coordinate-hit" role="status">
      {place === null ? (
        <p>{t("coordinate.noPlane")}</p>
      ) : (
        <>
          <p>
            <strong>{sexagesimalText(place.lon, place.lat)}</strong>
            <span className="muted">{degreesText(place.lon, place.lat)}</span>
            {note !== null && <span className="muted">{note}</span>}
            {within.length > 0 && (
              <span className="coordinate-within">
                {t("coordinate.within")}{" "}
                {within.map((one) => (
                  <AppLink key={one.id} to={(state) => parcelOpened(state, one.id)}>
                    {parcelTitle(one, language)}
                  </AppLink>
                ))}
              </span>
            )}
            {outside && <span className="coordinate-outside">{t("coordinate.outside")}</span>}
          </p>
          <Button look="strong" icon="target" onPress={() => onShow(place.lon, place.lat)}>
            {t("coordinate.show")}
          </Button>
        </>
      )}
    </div>
  );
}

/** The place of a query: degrees at once, metres when the projection has come; undefined until then. */
function usePlace(query: CoordinateQuery): Pick<PlanePlace, "lon" | "lat" | "system"> | null | undefined {
  const { placeOf } = useCommands();
  const [found, setFound] = useState<{ readonly of: CoordinateQuery; readonly place: PlanePlace | null }>();
  useEffect(() => {
    if (query.kind !== "plane") return;
    let gone = false;
    void placeOf(query).then((place) => {
      if (!gone) setFound({ of: query, place });
    });
    return () => {
      gone = true;
    };
  }, [query, placeOf]);
  if (query.kind === "degrees") return { lon: query.lon, lat: query.lat, system: { zh: "", en: "" } };
  return found?.of === query ? found.place : undefined;
}
