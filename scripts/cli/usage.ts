/** What `dikuai --help` prints. */
export const USAGE = `dikuai — 从公报到可核对的地块数据集 / from gazettes to parcels that anyone can check

用法 / usage
  dikuai ingest <文件|文件夹 file|folder>... --out <文件夹 folder> [选项 options]
  dikuai schema          dataset.json 的 JSON Schema / the JSON Schema of dataset.json
  dikuai --help | --version

ingest 的选项 / options of ingest
  --out <folder>         写入 dataset.json、parcels.geojson、parcels.csv、findings.csv / where to write them
  --region <name|file>   地块应在的区域:linfen(默认)、none 或 JSON 文件 / where parcels are expected:
                         linfen (default), none, or a JSON file {"name","bbox":[w,s,e,n],"places":[]}
  --crs EPSG:<code>      由使用者指定坐标系 / the reader's own word on the coordinate system
  --texts                另存解码后的文本 / also write the decoded texts to <out>/texts/<source id>.txt
  --json                 同时在标准输出打印 dataset.json / print dataset.json on standard output as well

退出状态 / exit status
  0 完成 / done    1 有文件未能读全 / an input could not be read in full    2 用法错误 / wrong usage
`;
