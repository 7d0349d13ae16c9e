import type * as Schema from '../../gql/graphql';

export const today = {
  title: '今日要办',
  state: '{{date}}，共{{total}}件',
  stateNone: '{{date}}，没有要办的事',
  failed: '今日要办没有读到',
  list: '今日要办清单',
  more: '只列最急的{{count}}件，其余在各清单中。',
  empty: '今天没有要办的事',
  emptyNext: '新的交办、应报、退回和待审核会列在这里。',
  emptyAction: '看总览',
  due: '{{date}}到期',
  group: { urgent: '逾期', waiting: '待处理', soon: '临期', tidy: '要补齐' },
  reason: {
    overdue_report: '应报未报', overdue_assignment: '任务超期', due_soon_report: '应报临期', due_soon_assignment: '任务临期', acknowledge: '待签收',
    returned_report: '进展被退回', returned_completion: '办结被退回', review_report: '审核进展', review_completion: '审核办结', review_objection: '答复异议', review_extension: '批延期', confirm_report: '确认代填', confirm_notice: '文件待核对',
    unset_frequency: '未定频次', draft_task: '任务未交办', register_instruction: '批示待登记', report_instruction: '批示待反馈', read_instruction: '批示已反馈', overdue_instruction: '批示超期', close_out_task: '任务待销号',
  } satisfies Record<Schema.TodayReason, string>,
  act: {
    overdue_report: '填报', overdue_assignment: '打开', due_soon_report: '填报', due_soon_assignment: '打开', acknowledge: '签收', returned_report: '修改',
    returned_completion: '打开', review_report: '审核', review_completion: '审核', review_objection: '答复', review_extension: '审批', confirm_report: '确认', confirm_notice: '核对', unset_frequency: '设定', draft_task: '交办',
    register_instruction: '登记', report_instruction: '反馈', read_instruction: '阅结', overdue_instruction: '打开', close_out_task: '销号',
  } satisfies Record<Schema.TodayReason, string>,
  figures: '今日要办的件数',
  open: '打开',
  unsetTitle: '全部层级共{{count}}条职责写着“定期”，没有次数',
};
