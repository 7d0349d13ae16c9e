import type * as Schema from '../../gql/graphql';

/** The words of the schema's enumerations: one place, every page. */
export const words = {
  light: { overdue: '逾期', due_soon: '临期', normal: '正常', undetermined: '未定' } satisfies Record<
    Schema.Light,
    string
  >,
  mark: {
    overdue: '逾期未报',
    due_soon: '临期',
    accepted: '已收',
    under_review: '待审核',
    not_due: '未到期',
    accepted_late: '迟报已收',
    unset: '未定频次',
    suspended: '暂停',
  } satisfies Record<Schema.SlotMark, string>,
  role: { lead: '牵头', support: '配合', guide: '指导' } satisfies Record<Schema.DutyRole, string>,
  level: { city: '市级', county: '县级', town: '镇级' } satisfies Record<Schema.Level, string>,
  unitKind: {
    government_department: '政府部门',
    lower_government: '下级政府',
    party_organ: '党的机关',
    mass_organisation: '群团组织',
    vertical_agency: '垂直管理机构',
    authorised_body: '授权或受委托的组织',
  } satisfies Record<Schema.UnitKind, string>,
  membership: { lead: '牵头单位', member: '成员单位' } satisfies Record<Schema.MembershipRole, string>,
  postKind: { head: '主要负责人', deputy_head: '分管负责人', liaison: '联络员', staff: '工作人员' } satisfies Record<
    Schema.PostKind,
    string
  >,
  capacity: { holder: '任职', deputy: 'B角', acting: '代理' } satisfies Record<Schema.HoldingCapacity, string>,
  person: {
    secretariat: '联席会议办公室',
    liaison: '成员单位联络员',
    unit_head: '单位负责人',
    leader: '召集人、分管领导',
    inspector: '督查组成员',
    invited: '受邀人员',
    system_admin: '系统管理员',
    security_admin: '安全管理员',
    audit_admin: '审计管理员',
  } satisfies Record<Schema.Role, string>,
  dutyKind: {
    main: '主要职责',
    support: '配合职责',
    guide: '指导职责',
    data: '数据提供',
    prohibition: '禁止性规定',
    floor: '底线要求',
  } satisfies Record<Schema.DutyKind, string>,
  category: {
    minimum_living: '最低生活保障',
    extreme_poverty: '特困人员供养',
    medical: '医疗救助',
    temporary: '临时救助',
    children_in_difficulty: '困境儿童保障',
    disability_subsidy: '残疾人两项补贴',
    vagrants: '流浪乞讨人员救助',
    left_behind_children: '农村留守儿童关爱',
  } satisfies Record<Schema.AssistanceCategory, string>,
  frequencyState: { none: '不定期报送', unset: '未定频次', set: '已定频次' } satisfies Record<
    Schema.FrequencyState,
    string
  >,
  taskState: {
    draft: '草拟',
    assigned: '已交办',
    completed: '已办结',
    closed: '已销号',
    archived: '已归档',
    suspended: '中止',
    withdrawn: '撤销',
  } satisfies Record<Schema.TaskState, string>,
  assignmentState: {
    pending: '待签收',
    in_progress: '办理中',
    completion_requested: '提请办结',
    completed: '已办结',
    suspended: '中止',
    withdrawn: '撤销',
  } satisfies Record<Schema.AssignmentState, string>,
  slotState: {
    expected: '待报',
    submitted: '待审核',
    returned: '被退回',
    accepted: '已收',
    suspended: '暂停',
    withdrawn: '撤销',
  } satisfies Record<Schema.ReportSlotState, string>,
  reportState: { draft: '草稿', submitted: '已报送', returned: '被退回', accepted: '已通过' } satisfies Record<
    Schema.ReportState,
    string
  >,
  grade: { excellent: '优', good: '良', pass: '合格', fail: '不合格' } satisfies Record<Schema.Grade, string>,
  noticeState: { draft: '待核对', confirmed: '已入册', superseded: '已被新版替代', discarded: '已移除' } satisfies Record<
    Schema.NoticeState,
    string
  >,
  draftKind: {
    unit_duty: '单位职责',
    lower_duty: '县、镇职责',
    class_duty: '一类单位的职责',
    task: '任务',
  } satisfies Record<Schema.DraftItemKind, string>,
  draftState: { open: '待核对', dropped: '已剔除', confirmed: '已入册' } satisfies Record<
    Schema.DraftItemState,
    string
  >,
  draftChange: { new: '新增', changed: '有改动', gone: '已删去', same: '未变' } satisfies Record<
    Schema.DraftChange,
    string
  >,
  draftRole: { lead: '牵头', responsible: '责任', support: '配合', member: '成员' } satisfies Record<
    Schema.DraftUnitRole,
    string
  >,
  verb: {
    establishJointMeeting: '设立联席会议', appointPerson: '任职',
    addMember: '增加成员',
    endMembership: '终止成员',
    changeLead: '变更牵头单位',
    endHolding: '终止任职',
    revisePost: '修改岗位',
    disableAccount: '停用账号',
    enableAccount: '启用账号',
    resetPassword: '重置口令',
    createUnit: '新增单位',
    importNotice: '导入文件',
    reviseDraftItem: '修订读法',
    splitDraftItem: '拆分',
    mergeDraftItems: '合并',
    dropDraftItem: '剔除',
    restoreDraftItem: '恢复',
    confirmNotice: '确认入册',
    discardNotice: '移除文件',
    restoreNotice: '恢复文件',
    setFrequency: '设定频次',
    setRecipient: '设定接收单位',
    expandHolders: '落实到单位',
    draftTask: '草拟任务',
    reviseTask: '修改任务',
    assignTask: '交办',
    acknowledgeAssignment: '签收',
    requestCompletion: '提请办结',
    returnCompletion: '退回办结',
    acceptCompletion: '同意办结',
    closeOutTask: '销号',
    saveReportDraft: '存草稿',
    fileReport: '报送',
    returnReport: '退回',
    acceptReport: '通过',
    urge: '催办',
  } satisfies Record<Schema.Verb, string>,
  systemVerb: { openReportSlots: '生成应报', recomputeDueDates: '重算限期', escalate: '逾期升级' },
};
