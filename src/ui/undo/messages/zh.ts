/** Taking back in Chinese. */
export const zh = {
  "undo.decision": "已记入处理记录：{{reason}}",
  "undo.documents": "已读入 {{name}}",
  "undo.label": "可撤销的改动",
  "undo.reason": "撤销上一条处理",
  "undo.undo": "撤销",
} as const;
