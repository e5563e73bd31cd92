import type { Issue } from "../../domain/issue";
import type { RawPage } from "./raw-page";

/** What a spreadsheet prints where a figure does not fit into its cell. */
const OVERFULL = /^\s*#{2,}\s*$/u;

/** An issue for figures that a spreadsheet had no room for: the print does not have them. */
export function overfullCells(source: string, name: string, pages: readonly RawPage[]): Issue[] {
  const counts = pages.map(({ runs }) => runs.filter(({ text }) => OVERFULL.test(text)).length);
  const cells = counts.reduce((sum, count) => sum + count, 0);
  if (cells === 0) return [];
  const page = counts.findIndex((count) => count > 0) + 1;
  return [
    {
      code: "pdf-cells-overfull",
      severity: "error",
      message: {
        zh: `${name}：有 ${cells} 个单元格因列宽不足印成“###”（从第 ${page} 页起），数值不在文件中，请加宽列后重新打印。`,
        en: `${name}: ${cells} cells are printed as "###" because their columns are too narrow (from page ${page} on); the figures are not in the file. Please widen the columns and print again.`,
      },
      evidence: null,
      source,
    },
  ];
}
