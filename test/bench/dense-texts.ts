const HEAD = (index: number, matter: string): string =>
  `云溪市人民政府\n关于第${index}批${matter}的批复\n云政函〔2030〕${index}号\n甲局:\n`;
const END = "2030年3月5日\n\n";

/** A parcel of eight to 27 points, on a grid so that none lies on another. */
function boundaryTable(index: number): string {
  const count = 8 + (index % 20);
  const [north, east] = [3_400_000 + (index % 300) * 400, 39_500_000 + Math.floor(index / 300) * 400];
  const rows = Array.from({ length: count }, (_, k) => {
    const angle = (2 * Math.PI * k) / count;
    return `J${k + 1}\t${(north + 150 * Math.cos(angle)).toFixed(3)}\t${(east + 150 * Math.sin(angle)).toFixed(3)}`;
  });
  const area = (count / 2) * 150 * 150 * Math.sin((2 * Math.PI) / count);
  return `CT-${index + 1}地块界址点坐标\n点号\tX\tY\n${rows.join("\n")}\n面积${area.toFixed(2)}平方米\n`;
}

function controlRow(index: number): string {
  const site = (1 + ((index * 7919) % 500) / 100).toFixed(2);
  return `NB-${index}\tR2\t二类居住用地\t${site}\t≤${(1 + (index % 11) / 10).toFixed(1)}\t≤${20 + (index % 20)}\t≥${30 + (index % 10)}\t≤${20 + (index % 60)}\n`;
}

const CONTROL_HEAD =
  "附表 地块控制指标一览表\n地块编号\t用地代码\t用地性质\t用地面积(公顷)\t容积率\t建筑密度(%)\t绿地率(%)\t建筑限高(米)\n";

function zone(index: number): string {
  const name = `${"甲乙丙丁戊己庚辛壬癸".charAt(index % 10)}${"东西南北中".charAt(index % 5)}河经济开发区`;
  return `云溪市人民政府\n关于同意设立${name}的批复\n云政函〔2030〕${index}号\n青石县人民政府:\n同意设立${name},规划面积${100 + (index % 900)}.5公顷,分为两个区块。区块一面积${50 + (index % 400)}.5公顷,四至范围:东至滨河路,南至环城南路,西至青石街,北至岭前大道。区块二面积${50 + (index % 300)}.5公顷,四至范围:东至清水河,南至南环路,西至西岭,北至北坡。\n${END}`;
}

const CLAUSE =
  "各级人民政府应当加强对本行政区域内有关工作的领导,明确责任,健全制度,做好宣传教育,保障所需经费,并定期向上级报告工作情况。\n";

/** Pieces one behind the other until the text has so many bytes, `each` of them a document. */
function filled(
  bytes: number,
  each: number,
  head: (index: number) => string,
  piece: (index: number) => string,
): string {
  const parts: string[] = [];
  let size = 0;
  for (let index = 0; size < bytes; index++) {
    const part = `${index % each === 0 ? `${index === 0 ? "" : END}${head(index / each + 1)}` : ""}${piece(index)}`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join("");
}

/** Texts that hold nothing but one thing, by how many bytes of UTF-8 they are to have. */
export const DENSE_TEXTS: Readonly<Record<string, (bytes: number) => string>> = {
  "clauses, no record": (bytes) =>
    filled(
      bytes,
      60,
      (index) => HEAD(index, "事项"),
      (index) => `第${index}条 ${CLAUSE}`,
    ),
  "approvals of zones": (bytes) => filled(bytes, Number.POSITIVE_INFINITY, () => "", zone),
  "boundary tables, one document": (bytes) =>
    filled(bytes, Number.POSITIVE_INFINITY, (index) => HEAD(index, "事项"), boundaryTable),
  "boundary tables, 20 a document": (bytes) =>
    filled(bytes, 20, (index) => HEAD(index, "事项"), boundaryTable),
  "one table of indicators": (bytes) =>
    filled(bytes, Number.POSITIVE_INFINITY, (index) => HEAD(index, "规划条件") + CONTROL_HEAD, controlRow),
  "tables of indicators, 50 rows each": (bytes) =>
    filled(bytes, 50, (index) => HEAD(index, "规划条件") + CONTROL_HEAD, controlRow),
};
