/** The panels of the ledger in Chinese. A message that counts ends in `_other`; English has `_one` besides. */
export const zh = {
  "columns.down": "{{name}}后移",
  "columns.lead": "勾选要显示的列；箭头调整次序。",
  "columns.reset": "恢复本入口的列",
  "columns.up": "{{name}}前移",
  "range.clear": "不限{{name}}",
  "range.few": "所有地块的{{name}}相同或未载明，无可筛选。",
  "range.from": "{{name}}，自",
  "range.lead": "限值按上限比较，没有上限的按下限；未载明该项的地块不列出。",
  "range.least": "最小",
  "range.most": "最大",
  "range.to": "{{name}}，至",
  "range.unit.area": "公顷",
  "range.unit.height": "米",
  "range.unit.percent": "%",
  "range.without_other": "另有 {{count}} 条未载明",
} as const;
