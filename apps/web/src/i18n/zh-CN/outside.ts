import type * as Schema from '../../gql/graphql';

export const outside = {
  all: '全部',
  reason: '理由',
  changeReason: '变更理由',
  remove: '移出',
  burden: '同期安排',
  burdenNote: '督查、评估、视察都要基层接待，先看有没有重复（L4）',
  burdenNeeds: '选好单位和时间后显示。',
  burdenNone: '邻近时间没有同类安排。',
  loadNone: '今年还没有督查、评估和视察',
  load: '今年督查{{inspections}}次、评估{{assessments}}次、视察{{visits}}次',
  what: { inspection: '督查', assessment: '第三方评估', delegate_visit: '代表委员视察' } satisfies Record<Schema.BurdenKind, string>,
  overlapReason: '仍需单独进行的理由',
  overlapReasonHint: '同期安排里有同类事项时必填',
  account: '第{{name}}人的受邀账号',
  accountNone: '没有账号的只写姓名。账号由系统管理员设，到期自动停用。',
  personName: '第{{name}}人姓名',
  office: '第{{name}}人职务',
  removePerson: '移出第{{name}}人',
};
