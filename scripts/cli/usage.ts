/** What `dikuai --help` prints. */
export const USAGE = `dikuai — 从公报到可核对的地块数据集 / from gazettes to parcels that anyone can check

用法 / usage
  dikuai ingest <文件|文件夹 file|folder>... --out <文件夹 folder> [选项 options]
  dikuai bundle <dataset.json> --out <文件 file> [--parcel <id|编号 code>] [--texts <文件夹 folder>]
                         可复算的包:点、面积、结论、依据、原文 / a bundle that can be computed again
  dikuai verify <包 bundle> [--json]
                         复算并回答相同或何处不同 / computes it again: same, or what differs
  dikuai convert <dataset.json> --to txt|dxf|geojson|csv --out <文件夹 folder> [--system native|wgs84] [--parcel <id|编号 code>]...
                         交换文本、图形、地图或表格 / exchange text, drawing, map or table
  dikuai schema          dataset.json 的 JSON Schema / the JSON Schema of dataset.json
  dikuai --help | --version

ingest 的选项 / options of ingest
  --out <folder>         写入 dataset.json、parcels.geojson、parcels.csv、findings.csv / where to write them
  --region <name|file>   地块应在的区域:linfen(默认)、none 或 JSON 文件 / where parcels are expected:
                         linfen (default), none, or a JSON file {"name","bbox":[w,s,e,n],"places":[]}
  --crs EPSG:<code>      由使用者指定坐标系 / the reader's own word on the coordinate system
  --columns code=<列>,…  地图文件各列的含义，如 code=DKBH,name=DKMC,area=MJ:m2,use=DLMC / what the columns of map files mean
  --texts                另存解码后的文本 / also write the decoded texts to <out>/texts/<source id>.txt
  --json                 同时在标准输出打印 dataset.json / print dataset.json on standard output as well

退出状态 / exit status
  0 完成 / done    1 有文件未能读全 / an input could not be read in full    2 用法错误 / wrong usage
  verify: 0 相同 / same    1 有不同 / something differs
`;
