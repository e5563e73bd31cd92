import type { zh } from "./zh";

/** The greeting of the first visit in English. */
export const en: Record<keyof typeof zh, string> = {
  "welcome.add": "Drop or paste a document",
  "welcome.addTouch": "Choose or paste a document",
  "welcome.demo": "Show the demonstration",
  "welcome.label": "First visit",
  "welcome.what":
    "Every parcel in gazettes and approvals as a map and a table, every area checked, every value one click from its printed characters. Below are published data.",
};
