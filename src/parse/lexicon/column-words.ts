/** Header words that are labels only at the head of a column, by what the column holds. */
export const COLUMN_WORDS: Readonly<Record<string, "code" | "name" | "use" | "area" | "other" | "group">> = {
  地块: "code",
  宗地: "code",
  地块编号及名称: "code",
  名称: "name",
  项目: "name",
  性质: "use",
  规模: "other",
  条件: "group",
  指标: "group",
  规划: "group",
  控制要求: "group",
};

/** Groups of columns that hold values of one state of the plan, or just belong together. */
export const GROUP_WORDS = /指标|条件|要求|情况|内容|(?:调整|变更|修改|优化)[前后]|^原|^现|规划|强度/u;

/** Rows that add up others. */
export const TOTAL_ROW = /^(?:合计|总计|小计|共计|累计|总和)/u;

/** The first cell of a table whose rows are indicators and whose columns are parcels or states. */
export const CORNER_WORDS =
  /^(?:指标|项目|内容|名称|控制指标|规划指标|类别|指标名称|控制内容|指标类别|对比项|指标项|序号|规划条件|主要指标|地块|地块编号|控制要素|)$/u;
