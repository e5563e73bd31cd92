import type { ReactNode } from "react";
import { useCommands } from "./commands";
import { Select } from "./primitives/select";
import { useApp } from "./store-context";
import { useMessages } from "./use-messages";

/** The datasets that come with the page, and those read from the reader's own documents. */
export function DatasetSwitch(): ReactNode {
  const { t, language } = useMessages();
  const { offers, openDataset } = useCommands();
  const datasets = useApp((state) => state.datasets);
  const active = useApp((state) => state.active);
  const loading = useApp((state) => state.loading);
  const own = datasets.filter((one) => one.local);
  const options = [...offers, ...own].map((one) => ({
    value: one.id,
    label: own.some((local) => local.id === one.id)
      ? `${one.label[language]} · ${t("dataset.local")}`
      : one.label[language],
  }));
  return (
    <Select
      label={t("dataset.label")}
      value={active ?? loading[0] ?? null}
      options={options}
      onChange={openDataset}
    />
  );
}
