import type { Language } from "../view/language";
import { printedRuns } from "../view/printed-runs";
import { element } from "./element";

/** Words of the map with what is quoted in them: among English words the Chinese is marked as Chinese. */
export function printedNodes(text: string, language: Language): (Element | string)[] {
  if (language === "zh") return [text];
  return printedRuns(text).map((run) => {
    if (!run.chinese) return run.text;
    const printed = element("span", "", run.text);
    printed.lang = "zh-CN";
    return printed;
  });
}
