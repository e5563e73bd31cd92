import { Fragment, type ReactNode } from "react";
import { printedRuns } from "../view/printed-runs";
import { useLanguage } from "./store-context";

/** Words of the page with what is quoted in them: on the English page the Chinese is marked as Chinese. */
export function PrintedText({ text }: { readonly text: string }): ReactNode {
  const language = useLanguage();
  if (language === "zh") return text;
  let at = 0;
  return printedRuns(text).map(({ text: part, chinese }) => {
    const key = at;
    at += part.length;
    return chinese ? (
      <span key={key} lang="zh-CN">
        {part}
      </span>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
