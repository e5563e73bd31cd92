import type { ReactNode } from "react";
import { filtered, pageOpened } from "../store/transitions";
import { SearchInput } from "./primitives/search-input";
import { useAct, useApp } from "./store-context";
import { useMessages } from "./use-messages";

/** One search over every list: the number of hits stands at each page's name. */
export function SearchBox(): ReactNode {
  const { t } = useMessages();
  const act = useAct();
  const text = useApp((state) => state.filters.text);
  return (
    <SearchInput
      label={t("search.label")}
      placeholder={t("search.placeholder")}
      clearLabel={t("search.clear")}
      value={text}
      onChange={(value) => act((state) => filtered(state, { text: value }))}
      onSubmit={() => act((state) => (state.page === "parcel" ? pageOpened(state, "overview") : state))}
    />
  );
}
