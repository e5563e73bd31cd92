import type { Issue } from "../../domain/issue";
import type { LooseTable } from "./loose-tables";

/** An issue for every column of a table without lines in which it cannot be told which rows a cell spans. */
export function spanDoubts(
  source: string,
  name: string,
  pages: readonly (readonly LooseTable[])[],
): readonly Issue[] {
  return pages.flatMap((tables, index) =>
    tables
      .flatMap(({ doubts }) => doubts)
      .map((text) => ({
        code: "pdf-cell-span",
        severity: "warning" as const,
        message: {
          zh: `${name}：第 ${index + 1} 页无线表格中“${text}”所在的列，单元格各跨哪些行无法判定，不能确定的行留空，请对照原件。`,
          en: `${name}: page ${index + 1}, in the column of "${text}" of a table without lines it cannot be told which rows a cell spans; rows in doubt are left blank. Please compare the print.`,
        },
        evidence: null,
        source,
      })),
  );
}
