import { oneScript } from "../domain/one-script";
/**
 * A tile for each of the 17 counties of Linfen. This is a schematic and not a map: columns run from west to east and
 * rows from north to south by the seats of the counties, and nothing is said of shapes, sizes or boundaries. The order
 * within every row and column is checked against the positions in `data/regions/linfen.json`.
 */
export interface CountyTile {
  readonly name: string;
  /** in Latin letters, for readers of English */
  readonly latin: string;
  /** from 0, west to east */
  readonly column: number;
  /** from 0, north to south */
  readonly row: number;
}

const tile = (name: string, latin: string, column: number, row: number): CountyTile => ({
  name,
  latin,
  column,
  row,
});

/** In reading order, so that the keyboard goes the way the eye goes. */
export const linfenTiles: readonly CountyTile[] = [
  tile("永和县", "Yonghe", 0, 0),
  tile("隰县", "Xixian", 1, 0),
  tile("汾西县", "Fenxi", 2, 0),
  tile("霍州市", "Huozhou", 3, 0),
  tile("大宁县", "Daning", 0, 1),
  tile("蒲县", "Puxian", 1, 1),
  tile("洪洞县", "Hongtong", 2, 1),
  tile("古县", "Guxian", 3, 1),
  tile("安泽县", "Anze", 4, 1),
  tile("吉县", "Jixian", 0, 2),
  tile("乡宁县", "Xiangning", 1, 2),
  tile("尧都区", "Yaodu", 2, 2),
  tile("浮山县", "Fushan", 3, 2),
  tile("襄汾县", "Xiangfen", 2, 3),
  tile("翼城县", "Yicheng", 3, 3),
  tile("侯马市", "Houma", 2, 4),
  tile("曲沃县", "Quwo", 3, 4),
];

/** A county's name in Latin letters; null where it has no tile. */
export const latinName = (name: string): string | null =>
  linfenTiles.find((one) => sameCounty(one.name, name))?.latin ?? null;

const bare = (name: string): string => {
  const plain = oneScript(name);
  return plain.length > 2 ? plain.replace(/[县市区]$/u, "") : plain;
};

/** Whether two names mean the same county: with or without 县, 市 or 区 at the end of a longer name. */
export function sameCounty(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b);
}
