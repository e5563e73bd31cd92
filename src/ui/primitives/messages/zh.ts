/** What a panel says by itself, in Chinese. */
export const zh = {
  "panel.done": "完成",
} as const;
