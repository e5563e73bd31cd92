import type { zh } from "./zh";

/** What a panel says by itself, in English. */
export const en: Record<keyof typeof zh, string> = {
  "panel.done": "Done",
};
