import "./public.css";
import { type ReactNode, useMemo } from "react";
import { activeDataset } from "../../store/selectors";
import { publicCounties } from "../../view/public-counties";
import { useApp } from "../store-context";
import { CountyChoice } from "./county-choice";
import { CountyDetail } from "./county-detail";
import { countyInView } from "./county-in-view";
import { PublicGlossary } from "./public-glossary";

/** The public door: first which county, then what was decided there, in plain words. */
export function PublicPage(): ReactNode {
  const loaded = useApp(activeDataset);
  const selection = useApp((state) => state.selection);
  const counties = useMemo(() => (loaded ? publicCounties(loaded.dataset) : null), [loaded]);
  if (!loaded || !counties) return null;
  const chosen = countyInView(counties, selection);
  return (
    <div className="page public" key={chosen?.name ?? ""}>
      {chosen ? (
        <CountyDetail county={chosen} dataset={loaded.dataset} unplaced={counties.unplaced} />
      ) : (
        <CountyChoice counties={counties} />
      )}
      <PublicGlossary />
    </div>
  );
}
