import type { ReactNode } from "react";
import { compareOpened } from "../../store/comparison";
import { AppLink } from "../app-link";
import { useCompareMessages } from "./use-compare-messages";

/** The way from the history of a parcel to its two versions side by side. */
export function CompareVersions({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactNode {
  const { c } = useCompareMessages();
  return <AppLink to={(state) => compareOpened(state, [before, after])}>{c("compare.versions")}</AppLink>;
}
