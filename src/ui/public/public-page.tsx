import "./public.css";
import { type ReactNode, useMemo } from "react";
import { activeDataset } from "../../store/selectors";
import { publicCounties } from "../../view/public-counties";
import { useApp } from "../store-context";
import { CountyChoice } from "./county-choice";
import { CountyDetail } from "./county-detail";
import { countyInView } from "./county-in-view";
import { PublicGlossary } from "./public-glossary";
import { usePublicMessages } from "./use-public-messages";

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
      <ReviewNote />
    </div>
  );
}

/** Whether the copy bears a review number: said in the public door, whatever the answer. */
function ReviewNote(): ReactNode {
  const { p } = usePublicMessages();
  const number = useApp((state) => state.office.reviewNumber);
  return (
    <p className="public-note">
      {number === null ? p("public.unreviewed") : p("public.reviewed", { number })}
    </p>
  );
}
