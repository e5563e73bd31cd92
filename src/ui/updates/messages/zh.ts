/** What is said of newer versions and of what the browser keeps, in Chinese. */
export const zh = {
  "storage.nearlyFull":
    "这台设备留给本页的空间快满了：新的处理记录和离线副本可能存不下。已经存下的不会被覆盖。请先导出要紧的，或腾出空间。",
  "storage.notKept": "空间不够，没能存下离线副本。本页照常可用，但没有网络时打不开。",
  "storage.read": "知道了",
  "storage.refused": "没能存下离线副本：没有网络时打不开本页，其余照常。",
  "update.apply": "换到新版本",
  "update.ready": "网页有新版本。换过去会重新打开本页；没有保存的内容请先保存。",
} as const;
