import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Door, Language, Theme } from "../store/app-state";
import { doorEntered, languageChosen, pageOpened, themeChosen } from "../store/transitions";
import { AppLink } from "./app-link";
import { DatasetSwitch } from "./dataset-switch";
import { Button } from "./primitives/button";
import { Choice } from "./primitives/choice";
import type { IconName } from "./primitives/icon";
import { SearchBox } from "./search-box";
import { useAct, useApp } from "./store-context";
import { useMessages } from "./use-messages";

const AddDocument = lazy(async () => ({ default: (await import("./add-document")).AddDocument }));

const nextTheme: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const themeIcon: Record<Theme, IconName> = { system: "half", light: "sun", dark: "moon" };

/** Name, data, search, doors, language and theme. */
export function Header(): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const door = useApp((state) => state.door);
  const theme = useApp((state) => state.theme);
  const [adding, setAdding] = useState(false);
  const themeName = { system: t("theme.system"), light: t("theme.light"), dark: t("theme.dark") }[theme];
  return (
    <header className="bar">
      <AppLink to={(state) => pageOpened(state, "overview")} className="mark">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 7 14 3l7 6-3 10-11 2Z" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <g fill="var(--surface)" stroke="currentColor" strokeWidth="1.4">
            <circle cx="4" cy="7" r="1.9" />
            <circle cx="14" cy="3.2" r="1.9" />
            <circle cx="21" cy="9" r="1.9" />
            <circle cx="18" cy="19" r="1.9" />
            <circle cx="7" cy="21" r="1.9" />
          </g>
        </svg>
        <strong>{t("product.name")}</strong>
        <span className="wide-only">{t("product.line")}</span>
      </AppLink>
      <DatasetSwitch />
      <SearchBox />
      <div className="bar-doors">
        <Choice<Door>
          label={t("door.label")}
          value={door}
          options={[
            { value: "plan", label: t("door.plan") },
            { value: "audit", label: t("door.audit") },
            { value: "public", label: t("door.public") },
          ]}
          onChange={(value) => act((state) => doorEntered(state, value))}
        />
      </div>
      <div className="bar-add">
        <Button look="strong" icon="add" onPress={() => setAdding(true)}>
          <span className="add-words">{t("add.open")}</span>
        </Button>
      </div>
      <div className="bar-end">
        <Choice<Language>
          label={t("language.label")}
          value={language}
          options={[
            { value: "zh", label: <span lang="zh-CN">中</span> },
            { value: "en", label: <span lang="en">EN</span> },
          ]}
          onChange={(value) => act((state) => languageChosen(state, value))}
        />
        <Button
          icon={themeIcon[theme]}
          label={t("theme.label", { theme: themeName })}
          onPress={() => act((state) => themeChosen(state, nextTheme[state.theme]))}
        />
      </div>
      {adding && (
        <Suspense>
          <AddDocument onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </header>
  );
}
