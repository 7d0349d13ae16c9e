import { BUREAU, COUNTY, OBJECTING, type StoryFinding } from './inspection-stories.js';

/** Findings of the concluded inspection, and what became of each: invented, like everything of the demonstration. */
export const paymentFindings: readonly StoryFinding[] = [
  {
    unit: COUNTY, severity: 'serious', kind: 'payment', matter: '低保金发放迟缓', text: '4月、5月低保金分别晚9天、7天到账，涉及216户。', evidence: '国库支付流水', duty: '发放',
    // Late, and raised level by level.
    item: {
      daysAgo: 19, kind: 'within_limit', measure: '理清拨付环节责任，做到每月15日前到账；公布监督电话，形成按月对账制度。', limit: 10,
      moves: [
        { verb: 'acknowledge', daysAgo: 18, plan: '一、与财政、银行商定拨付流程图，每个环节定人定时；二、从下月起每月10日前完成清册审核；三、建立按月对账表。' },
        { verb: 'report', daysAgo: 12, text: '拨付流程图已定，清册审核提前到每月10日。银行批量代发接口还在测试，按月对账表未建成。', figure: ['本月按时到账户数', '3,418'] },
      ],
    },
  },
  {
    unit: COUNTY, severity: 'minor', kind: 'procedure', matter: '发放台账缺签领表', text: '抽查的12册台账中2册缺少5月签领表。', evidence: '台账抽查记录', duty: '发放',
    // Waits to be looked at.
    item: {
      daysAgo: 19, kind: 'within_limit', measure: '补齐缺失签领表，核实是否有未签领户，逐户说明原因。', limit: 15,
      moves: [
        { verb: 'acknowledge', daysAgo: 18, plan: '由台城街道逐户核对补签，市级抽查20%。' },
        { verb: 'report', daysAgo: 10, text: '已补签1册，另1册有3户外出务工，改用银行回单核实。', figure: ['已核实户数', '41'] },
        { verb: 'finish', daysAgo: 5, text: '2册台账全部补齐，3户外出人员以银行回单附说明存档，未发现冒领。请予核验销号。', figure: ['补齐台账', '2册'] },
      ],
    },
  },
  {
    unit: COUNTY, severity: 'minor', kind: 'procedure', matter: '窗口未公布办理时限', text: '社会救助窗口没有公布受理、核查、公示各环节时限。', evidence: '现场照片说明', duty: '救助',
    // Closed out, and come back.
    item: {
      daysAgo: 19, kind: 'immediate', measure: '立即公布各环节办理时限和监督电话，全市窗口统一。', limit: 3,
      moves: [
        { verb: 'acknowledge', daysAgo: 18, plan: '统一印制公示牌，三天内全部上墙。' },
        { verb: 'finish', daysAgo: 16, text: '全市17个窗口公示牌已上墙。', figure: ['已公示窗口', '17'] },
        { verb: 'verify', daysAgo: 14, method: 'on_site', place: '台城、水步、四九三个窗口', seen: '三个窗口均已公示，内容一致。' },
        { verb: 'close', daysAgo: 13 },
        { verb: 'reopen', daysAgo: 3, reason: '回访发现两个镇的窗口搬迁后没有重新公示', limit: 10 },
      ],
    },
  },
  {
    unit: COUNTY, severity: 'serious', kind: 'eligibility', matter: '对象死亡后停发不及时', text: '比对发现5名对象死亡后仍发放1至2个月，共6,120元。', evidence: '比对结果清单（编号，不含姓名）', duty: '核',
    item: { daysAgo: 2, kind: 'long_term', measure: '追回多发资金；与公安、卫生健康部门建立按月比对机制，持续到年底评估。', limit: 25, moves: [] },
  },
  {
    unit: BUREAU, severity: 'serious', kind: 'late', matter: '春季学期资助发放跨学期', text: '4所学校的春季学期困难学生资助到秋季学期才发放。', evidence: '发放清册和银行回单', duty: '教育救助',
    // Looked at and found right: closed out.
    item: {
      daysAgo: 19, kind: 'within_limit', measure: '查清跨学期发放原因，完成补发，明确每学期发放截止日。', limit: 8,
      moves: [
        { verb: 'acknowledge', daysAgo: 18, plan: '资助管理中心牵头，四校逐一核对，两周内补发并发文明确截止日。' },
        { verb: 'finish', daysAgo: 13, text: '四校37名学生资助已补发，发文明确每学期第10周前发放完毕。', figure: ['补发学生', '37人'] },
        { verb: 'verify', daysAgo: 11, method: 'papers', place: '', seen: '查阅补发回单37份和发文，金额、人数与清册一致。' },
        { verb: 'close', daysAgo: 10 },
      ],
    },
  },
  {
    unit: BUREAU, severity: 'minor', kind: 'data_false', matter: '资助名单与民政数据不一致', text: '资助名单中有6人不在困难家庭名单内，另有11人应助未助。', evidence: '两部门数据比对表', duty: '教育救助',
    // Looked at and found not done: worked on again, nearly due.
    item: {
      daysAgo: 19, kind: 'within_limit', measure: '逐人核实不一致原因，建立每学期开学前与民政数据比对的制度。', limit: 8,
      moves: [
        { verb: 'acknowledge', daysAgo: 17, plan: '开学前后各比对一次，由资助管理中心出具核实表。' },
        { verb: 'finish', daysAgo: 12, text: '6人核实为家庭变化，已停助；11人已补报。', figure: ['核实人数', '17'] },
        { verb: 'return', daysAgo: 10, place: '市教育局资助管理中心', seen: '11人中有4人还没有补发，比对制度没有成文。', reason: '补助未到位4人，制度未建立', limit: 12 },
        { verb: 'report', daysAgo: 4, text: '4人补发已送银行，比对制度正在会签。' },
      ],
    },
  },
  {
    unit: BUREAU, severity: 'minor', kind: 'procedure', matter: '资助政策告知不到位', text: '抽问的20名学生家长中，9人不知道可以申请临时困难补助。', evidence: '抽问记录汇总', duty: '教育救助',
    item: {
      daysAgo: 18, kind: 'within_limit', measure: '每学期开学时一次性告知全部资助项目，并在校门口公示。', limit: 22,
      moves: [
        { verb: 'acknowledge', daysAgo: 16, plan: '编一页纸告知单，随开学材料发放；各校公示栏统一格式。' },
        { verb: 'extend', daysAgo: 1, until: -20, reason: '告知单要并入新学期开学材料一起发放，本学期单独发放会重复打扰家长', progress: '告知单已定稿，8所学校公示栏已更新。' },
      ],
    },
  },
  { unit: OBJECTING, severity: 'minor', kind: 'procedure', matter: '新增对象公示期不足', text: '1户新增对象只公示了5天就开始发放。', evidence: '公示照片日期和发放清册', duty: '救助', item: null },
];
