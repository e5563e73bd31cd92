import type { zh } from "./zh";

/** Taking back in English. */
export const en: Record<keyof typeof zh, string> = {
  "undo.decision": "Entered in the log: {{reason}}",
  "undo.documents": "Added {{name}}",
  "undo.label": "A change that can be undone",
  "undo.reason": "The last decision was taken back",
  "undo.undo": "Undo",
};
