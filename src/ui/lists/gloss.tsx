import type { ReactNode } from "react";
import { useMessages } from "../use-messages";

/** What a printed name means, for readers of English; the print itself stands beside it. */
export function Gloss({ words }: { readonly words: string | null }): ReactNode {
  const { language } = useMessages();
  return language === "en" && words !== null && <span className="gloss">{words}</span>;
}
