import type { Message } from "../../domain/evidence";
import type { Issue } from "../../domain/issue";
import type { LooseTable } from "./loose-tables";

/**
 * An issue for every column of a table without lines in which it cannot be told which rows a cell spans. A table of points
 * is not read at all then: a corner that falls to the parcel above would make a wrong boundary.
 */
export function spanDoubts(
  source: string,
  name: string,
  pages: readonly (readonly LooseTable[])[],
): readonly Issue[] {
  const issue = (code: string, severity: Issue["severity"], said: Message): Issue => ({
    code,
    severity,
    message: { zh: `${name}：${said.zh}`, en: `${name}: ${said.en}` },
    evidence: null,
    source,
  });
  return pages.flatMap((tables, index) =>
    tables.flatMap(({ doubts, headDoubts, refused }) => {
      if (refused) return [issue("pdf-points-unread", "error", unread(index + 1, doubts))];
      const heads = headDoubts.map((text) =>
        issue("pdf-head-span", "warning", {
          zh: `第 ${index + 1} 页无线表格的表头“${text}”统领哪几列无法判定，请对照原件核对其下各列。`,
          en: `page ${index + 1}, in a table without lines it cannot be told which columns the heading "${text}" stands over; please compare the columns below it with the print.`,
        }),
      );
      return [
        ...heads,
        ...doubts.map((text) =>
          issue("pdf-cell-span", "warning", {
            zh: `第 ${index + 1} 页无线表格中“${text}”所在的列，单元格各跨哪些行无法判定，不能确定的行留空，请对照原件。`,
            en: `page ${index + 1}, in the column of "${text}" of a table without lines it cannot be told which rows a cell spans; rows in doubt are left blank. Please compare the print.`,
          }),
        ),
      ];
    }),
  );
}

function unread(page: number, [first]: readonly string[]): Message {
  const column =
    first === undefined ? { zh: "", en: "" } : { zh: `（“${first}”一列）`, en: ` (column of "${first}")` };
  return {
    zh: `第 ${page} 页无线的界址点表格无法判定各点属于哪个地块${column.zh}，整表未读取，请对照原件录入。`,
    en: `page ${page}: in a table of boundary points without lines it cannot be told which parcel the points belong to${column.en}; the table was not read.`,
  };
}
