/** The greeting of the first visit in Chinese. */
export const zh = {
  "welcome.add": "拖入或粘贴一份文件",
  "welcome.addTouch": "选择或粘贴一份文件",
  "welcome.demo": "看演示数据",
  "welcome.label": "初次使用",
  "welcome.what":
    "把公报和批复里的每一块地读成图和表，核对每一个面积；每个数值都能点回原文的字。下面是已公布的数据。",
} as const;
