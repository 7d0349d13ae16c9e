/** One-off work: handed out, done by a date, completed, closed out. */
export interface Errand {
  readonly title: string;
  readonly lead: string;
  readonly support: readonly string[];
  readonly content: string;
}

/** `where` tells how one open errand stands today; due dates are in working days from today. */
export interface OpenErrand extends Errand {
  readonly assignedDaysAgo: number;
  readonly dueInDays: number;
  /** Units that have done their part already. */
  readonly done?: readonly string[];
  /** Units whose request for completion waits for the secretariat. */
  readonly asking?: readonly string[];
  /** Units that have not acknowledged yet. */
  readonly pending?: readonly string[];
}

export const COUNTY_GOVERNMENTS = ['蓬江区', '江海区', '新会区', '台山市', '开平市', '鹤山市', '恩平市'].map((name) => `${name}人民政府`);

/**
 * 17 open errands with 48 assignments. Late: 3 assignments; due within three working days: 5; not acknowledged: 4;
 * asking for completion: 3. A lead completes after its supports, so it is the lead that is late alone.
 */
export const OPEN_ERRANDS: readonly OpenErrand[] = [
  { title: '救助站警务联络员覆盖排查', lead: '市公安局', support: ['市民政局'], content: '逐站核实警务联络员到岗情况，缺员的补齐。', assignedDaysAgo: 38, dueInDays: -11, done: ['市民政局'] },
  { title: '困境学生替代教育名册移交', lead: '市教育局', support: ['市民政局'], content: '核对名册后移交接收学校，签收回执归档。', assignedDaysAgo: 32, dueInDays: -6, done: ['市民政局'] },
  { title: '“一站式”结算台山市分任务', lead: '台山市人民政府', support: ['市社保局'], content: '完成台山市经办系统接入和对账测试。', assignedDaysAgo: 40, dueInDays: -2, done: ['市社保局'] },
  { title: '冬季街面救助物资储备', lead: '市民政局', support: ['市公安局', '市红十字会'], content: '按巡查点位配齐棉被、食品和药品。', assignedDaysAgo: 18, dueInDays: 1, done: ['市红十字会'] },
  { title: '低保边缘家庭认定办法征求意见', lead: '市法制局', support: ['市民政局', '市财政局'], content: '汇总部门意见，形成送审稿。', assignedDaysAgo: 22, dueInDays: 2, done: ['市民政局'] },
  { title: '困难职工名单与低保数据比对', lead: '市总工会', support: ['市民政局'], content: '比对名单，补录漏保人员。', assignedDaysAgo: 16, dueInDays: 3, done: ['市民政局'] },
  { title: '困难归侨生活状况摸底', lead: '市外侨局', support: ['市民政局', '台山市人民政府'], content: '逐户摸底，提出救助建议。', assignedDaysAgo: 1, dueInDays: 28, pending: ['市外侨局', '台山市人民政府'] },
  { title: '青年志愿者助学结对', lead: '团市委', support: ['市教育局'], content: '组织高校志愿者与困境儿童结对。', assignedDaysAgo: 1, dueInDays: 35, pending: ['团市委'] },
  { title: '独居老人冬季安全走访', lead: '蓬江区人民政府', support: ['棠下镇人民政府', '荷塘镇人民政府', '杜阮镇人民政府'], content: '入户检查取暖和用电用气安全，发现困难的主动协助申请。', assignedDaysAgo: 1, dueInDays: 12, pending: ['棠下镇人民政府'] },
  { title: '救助档案电子化抽查', lead: '市民政局', support: ['新会区人民政府'], content: '抽查镇（街道）电子档案完整率。', assignedDaysAgo: 30, dueInDays: 9, asking: ['新会区人民政府'] },
  { title: '残疾人证到期提醒功能上线', lead: '市残联', support: ['市网信统筹局'], content: '在平台增加到期提醒并通知本人。', assignedDaysAgo: 34, dueInDays: 7, done: ['市网信统筹局'], asking: ['市残联'] },
  { title: '城乡低保标准调整测算', lead: '市民政局', support: ['市财政局', '市统计局', '国家统计局江门调查队'], content: '提出下一年度标准建议和资金测算。', assignedDaysAgo: 15, dueInDays: 20 },
  { title: '特困供养机构消防安全整改', lead: '市民政局', support: ['市公安局', '恩平市人民政府', '开平市人民政府'], content: '对照清单完成消防设施整改。', assignedDaysAgo: 26, dueInDays: 24, asking: ['恩平市人民政府'] },
  { title: '救助政策下乡宣讲', lead: '市委宣传部', support: ['市民政局', '市司法局'], content: '组织宣讲队到偏远镇村开展宣讲。', assignedDaysAgo: 12, dueInDays: 30 },
  { title: '银行账户查询授权书电子化', lead: '市金融局', support: ['市民政局', '市网信统筹局'], content: '统一电子授权书样式并完成联调。', assignedDaysAgo: 20, dueInDays: 33 },
  { title: '“一站式”结算县级系统接入', lead: '市社保局', support: ['新会区人民政府', '开平市人民政府', '鹤山市人民政府'], content: '各地完成经办系统接入和对账测试。', assignedDaysAgo: 36, dueInDays: 15, done: ['鹤山市人民政府'] },
  { title: '寒潮期间困难群众关爱', lead: '市民政局', support: ['市妇联', '市红十字会'], content: '入户探望独居、重残人员，配送御寒物资。', assignedDaysAgo: 8, dueInDays: 40 },
];

/** Written down, not handed out yet. */
export const DRAFT_ERRANDS: readonly Errand[] = [
  { title: '春节前集中走访慰问方案', lead: '市民政局', support: ['市总工会', '市妇联', '市残联'], content: '统筹慰问名单，避免重复和遗漏。' },
  { title: '下一年度困难群众帮扶资金预算会商', lead: '市财政局', support: ['市民政局'], content: '核对在保人数和标准，提出预算建议。' },
];

/** 38 errands of the past months, all done; the plan spreads them over the story. */
export const PAST_ERRANDS: readonly Errand[] = [
  { title: '联席会议成员单位联络员名册建立', lead: '市民政局', support: ['市网信统筹局'], content: '收集名册，开通平台账号。' },
  { title: '救助热线统一号码开通', lead: '市民政局', support: ['市信访局'], content: '统一号码，明确转办时限。' },
  { title: '防汛期困难群众转移安置预案', lead: '市民政局', support: ['市住房城乡建设局', '市公安局'], content: '修订预案，确认安置点。' },
  { title: '秋季学期资助名单比对', lead: '市教育局', support: ['市民政局', '市残联'], content: '开学前完成比对和补录。' },
  { title: '低保数据与死亡信息比对', lead: '市民政局', support: ['市公安局'], content: '核销死亡人员，追回多发款项。' },
  { title: '困难残疾人补贴标准调整落实', lead: '市残联', support: ['市财政局', '市民政局'], content: '按新标准核发，补足差额。' },
  { title: '高校毕业生就业援助', lead: '市人力资源社会保障局', support: ['团市委'], content: '对困难家庭毕业生一人一策。' },
  { title: '农村低收入户危房隐患排查', lead: '市住房城乡建设局', support: ['市农业局'], content: '逐户排查，分级登记。' },
  { title: '台风过后临时救助发放', lead: '市民政局', support: ['市财政局'], content: '简化程序，先行救助。' },
  { title: '救助管理站开放日', lead: '市民政局', support: ['市委宣传部'], content: '邀请群众参观，解答政策。' },
  { title: '医疗救助待遇衔接细则', lead: '市人力资源社会保障局', support: ['市卫生计生局', '市社保局'], content: '制定细则，统一审核口径。' },
  { title: '流浪人员身份查询集中行动', lead: '市公安局', support: ['市民政局', '市卫生计生局'], content: '采集血样和人像，集中比对。' },
  { title: '救助资金绩效自评', lead: '市财政局', support: ['市民政局'], content: '完成自评报告和问题清单。' },
  { title: '春节走访慰问困难家庭', lead: '市民政局', support: ['市总工会', '市妇联', '市红十字会'], content: '统筹慰问名单，避免重复和遗漏。' },
  { title: '寒潮期间夜间巡查', lead: '市公安局', support: ['市民政局'], content: '加密夜巡，劝导入站。' },
  { title: '留守儿童监护情况核查', lead: '市民政局', support: ['市教育局', '市妇联'], content: '签订委托监护确认书。' },
  { title: '个体工商户信息接口改造', lead: '市工商局', support: ['市网信统筹局'], content: '改批量导表为接口查询。' },
  { title: '低收入群体价格指数编制', lead: '市发展改革局', support: ['国家统计局江门调查队'], content: '确定篮子和权重，试编指数。' },
  { title: '法律援助进镇（街道）', lead: '市司法局', support: ['市信访局'], content: '设立固定接待日。' },
  { title: '精神障碍受助人员收治衔接', lead: '市卫生计生局', support: ['市民政局'], content: '明确交接手续和费用结算。' },
  { title: '救助类规范性文件清理', lead: '市法制局', support: ['市民政局'], content: '提出废止和修改建议。' },
  { title: '归侨困难家庭建档', lead: '市外侨局', support: ['市民政局'], content: '建立档案，落实联系人。' },
  { title: '纳税信息查询授权流程优化', lead: '市税务局', support: ['市民政局'], content: '减少纸质材料，统一时限。' },
  { title: '存款查询反馈时限压减', lead: '市金融局', support: ['市民政局'], content: '将反馈时限压减到5个工作日。' },
  { title: '救助经办人员业务培训', lead: '市民政局', support: ['市人力资源社会保障局'], content: '分片培训镇（街道）经办人员。' },
  { title: '特困人员照料护理评估', lead: '市民政局', support: ['市卫生计生局'], content: '完成能力评估，签订照料协议。' },
  { title: '慈善资源与救助需求对接会', lead: '市民政局', support: ['市红十字会', '市总工会'], content: '发布需求清单，签订对接意向。' },
  { title: '公租房轮候对象核查', lead: '市住房城乡建设局', support: ['市民政局'], content: '核对收入和住房情况。' },
  { title: '土地流转合同规范检查', lead: '市农业局', support: ['市司法局'], content: '抽查合同，更正不当条款。' },
  { title: '困境儿童心理服务试点', lead: '市妇联', support: ['市教育局'], content: '在三所学校开展试点。' },
  { title: '中考学生家庭困难补助', lead: '市教育局', support: ['市财政局'], content: '考前完成补助发放。' },
  { title: '救助平台安全检查', lead: '市网信统筹局', support: ['市民政局'], content: '排查弱口令和闲置账号。' },
  { title: '资助参保名册核对', lead: '市社保局', support: ['市民政局', '市财政局'], content: '核对名册，清理重复。' },
  { title: '高温天气困难群众关爱', lead: '市民政局', support: ['市总工会', '市红十字会'], content: '发放防暑物资，入户探望。' },
  { title: '临时救助小额审批下放', lead: '市民政局', support: ['市财政局', '市法制局'], content: '明确额度和备案要求。' },
  { title: '住户调查样本轮换说明', lead: '国家统计局江门调查队', support: ['市统计局'], content: '说明样本变化对收入数据的影响。' },
  { title: '代发银行服务质量检查', lead: '市金融局', support: ['市财政局'], content: '检查收费和网点服务。' },
  { title: '救助信访积案化解', lead: '市信访局', support: ['市民政局', '市司法局'], content: '逐案会商，限期化解。' },
];
