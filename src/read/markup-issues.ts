import { Parser } from "htmlparser2";
import type { Issue } from "../domain/issue";

/** Whether markup ends within a table: its end tag may not be left out (HTML Living Standard, 4.9.1). */
function isCut(markup: string): boolean {
  let [ending, cut] = [false, false];
  const parser = new Parser({
    onclosetag: (name, implied) => {
      if (ending && implied && name === "table") cut = true;
    },
  });
  parser.write(markup);
  ending = true;
  parser.end();
  return cut;
}

/**
 * A word on what markup holds and does not show, and on markup that ends within a table.
 * @param hidden the first words of each hidden table or row
 */
export function markupIssues(
  source: string,
  name: string,
  markup: string,
  hidden: readonly string[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const [first] = hidden;
  if (first !== undefined)
    issues.push({
      code: "html-hidden",
      severity: "warning",
      message: {
        zh: `${name}：网页中有 ${hidden.length} 处隐藏的表格或表行（首处为“${first}”），页面不显示，未读取。`,
        en: `${name}: ${hidden.length} tables or rows that the page holds but does not show were not read (the first: "${first}").`,
      },
      evidence: null,
      source,
    });
  if (isCut(markup))
    issues.push({
      code: "html-cut",
      severity: "error",
      message: {
        zh: `${name}：网页在一张表格之内中断，文件不完整；已有的部分照读，后面的行缺失。`,
        en: `${name}: the page ends within a table, so the file is cut short; what is there was read, the rows behind it are missing.`,
      },
      evidence: null,
      source,
    });
  return issues;
}
