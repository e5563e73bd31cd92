/** What is done with a plan, on paper and in meetings: words right before its name that are none of it. */
export const PLAN_LEADS =
  "本表为 本表系 本图为 本项目为 本项目系 本方案为 项目为 名称为 名称是 名称: 关于 报请 报审 报送 报批 上报 呈报 提交 申请 审查 审核 审定 审议 审批 评审 论证 批准 同意 实施 印发 转发 调整 修改 修订 修编 变更 撤销 废止 公布 公示 公告 公开 发布 组织 召开 举行 举办 开展 探讨 解读 介绍 起草 草拟 拟订 拟定 制定 制订 编制 完善 完成 落实 执行 听取 征求 现将 现就 的批复 的复函 的函 的公示 的公告 的通知 的决定 的意见";
