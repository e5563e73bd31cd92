import { addressText } from "../../store/address";
import { noFilters } from "../../store/app-state";
import { useApp } from "../store-context";

/** The address of what is shown, to be passed on: without filters, searches and the place of the map. */
export function usePublicLink(): string {
  const fragment = useApp((state) =>
    addressText({ ...state, filters: noFilters, sort: null, boardOfAll: false, compared: [] }, null),
  );
  return typeof window === "undefined" ? fragment : `${window.location.href.split("#")[0]}${fragment}`;
}
