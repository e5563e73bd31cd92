import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { filtered, pageOpened } from "../store/transitions";
import { coordinateQuery } from "../view/coordinate-query";
import { useCommands } from "./commands";
import { SearchInput } from "./primitives/search-input";
import { useAct, useApp } from "./store-context";
import { useMessages } from "./use-messages";

const CoordinateHit = lazy(async () => ({ default: (await import("./coordinate-hit")).CoordinateHit }));

/** One search over every list: the number of hits stands at each page's name. A coordinate is found on the map. */
export function SearchBox(): ReactNode {
  const { t } = useMessages();
  const act = useAct();
  const { placeOf, showPlace } = useCommands();
  const text = useApp((state) => state.filters.text);
  const [outside, setOutside] = useState(false);
  const query = useMemo(() => coordinateQuery(text), [text]);
  const show = (lon: number, lat: number): void => setOutside(!showPlace(lon, lat));
  const submit = async (): Promise<void> => {
    if (query === null) {
      act((state) => (state.page === "parcel" ? pageOpened(state, "overview") : state));
      return;
    }
    const place = query.kind === "degrees" ? query : await placeOf(query);
    if (place !== null) show(place.lon, place.lat);
  };
  const change = (value: string): void => {
    setOutside(false);
    act((state) => ({ ...filtered(state, { text: value }), pin: null }));
  };
  return (
    <div className="search-place">
      <SearchInput
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        clearLabel={t("search.clear")}
        value={text}
        onChange={change}
        onSubmit={() => void submit()}
      />
      {query !== null && (
        <Suspense>
          <CoordinateHit query={query} outside={outside} onShow={show} />
        </Suspense>
      )}
    </div>
  );
}
