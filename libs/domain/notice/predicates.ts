/** Words that may follow the holder of a duty. Longer ones first where one begins another. */
const WORDS =
  '负责 承担 牵头 会同 配合 协助 协同 联合 指导 督促 监督 要 应 必须 须 需 将 作为 按照 按 根据 依据 在 依法 组织 统筹 加强 做好 落实 制定 制订 研究 具体 主要 切实 ' +
  '参与 参加 提供 履行 为 是 对 汇总 建立 完善 开展 推进 推动 支持 办理 审核 管理 定期 及时 认真 积极 密切 严格 充分 分别 共同 各自 结合 利用 发挥 健全 实施 执行 编制 起草 ' +
  '受理 拟订 拟定 会商 向 于 每 从 把 以 通过 综合 协调 强化 加快 进一步 全面 主办 协办 承办 召集 收集 公布 发布 提出 保障 确保 保证 维护 查处 打击 引导 宣传 培育 安排 ' +
  '筹集 统计 监测 如遇 选派 立即 迅速 抓紧 抓好 尽快 不得 严禁 务必 同 组成 深入 持续 继续 大力 报 请 贯彻 给予 明确 着力 重点 优化 深化 提升 提高 规范 调整 落细 压实 ' +
  '出台 拨付 核定 核查 检查 验收 评估 考核 牢固 坚持 把握 扎实 主动 努力 率先 带头 督导 督查 汇报 报告 报送 上报 梳理 排查 整治 处理 处置 负 设 成立 承接 配备 用好 打造';
const BY_FIRST = new Map<string, string[]>();
for (const word of WORDS.split(' ').sort((a, b) => b.length - a.length)) {
  const first = word[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), word]);
}

/** Nouns that begin as a predicate does (要求, 应急, 会议). */
const NOUNS = /^(?:要[求点素闻件害]|应[急对]|会[议员]|同[志意]|可[能靠]|为[了期]|在[职编]|是否|设[施备计]|负责人|以[及内上下前后来外])/;

/** The predicate that stands at a place of the normal text, or null. */
export function predicateAt(text: string, at: number): string | null {
  for (const word of BY_FIRST.get(text[at] ?? '') ?? []) {
    if (text.startsWith(word, at)) return NOUNS.test(text.slice(at, at + 3)) ? null : word;
  }
  return null;
}
