/** Refusals of the accountability rules (decree 733 art. 21, L8, L9); none of their words or params says whom a proposal is about. */
export const accountabilityErrorCategories = {
  ACCOUNTABILITY_FACT_MISSING: 'INVALID',
  ACCOUNTABILITY_FACT_UNKNOWN: 'INVALID',
  ACCOUNTABILITY_FACT_FALLEN: 'CONFLICT',
  ACCOUNTABILITY_POST_MISSING: 'INVALID',
  ACCOUNTABILITY_NOT_HEAD: 'INVALID',
  ACCOUNTABILITY_HOLDER_UNKNOWN: 'CONFLICT',
  ACCOUNTABILITY_HOLDER_DIFFERS: 'CONFLICT',
  ACCOUNTABILITY_HEARING_OPEN: 'CONFLICT',
  ACCOUNTABILITY_OWN_PROPOSAL: 'FORBIDDEN',
  ACCOUNTABILITY_CONCERNED: 'FORBIDDEN',
  ACCOUNTABILITY_UNIT_CONCERNED: 'FORBIDDEN',
  ACCOUNTABILITY_SEAL_CONCERNED: 'FORBIDDEN',
  ACCOUNTABILITY_APPEAL_LATE: 'CONFLICT',
  ACCOUNTABILITY_APPEAL_OPEN: 'CONFLICT',
  ACCOUNTABILITY_CLOCK_RUNNING: 'CONFLICT',
} as const satisfies Readonly<Record<string, 'INVALID' | 'FORBIDDEN' | 'CONFLICT'>>;

export type AccountabilityRefusal = keyof typeof accountabilityErrorCategories;

type Labels = Readonly<Record<AccountabilityRefusal, string>>;

export const accountabilityLabelsZh: Labels = {
  ACCOUNTABILITY_FACT_MISSING: '没有选取事实：至少从记录中选取一项（L8）',
  ACCOUNTABILITY_FACT_UNKNOWN: '有{count}项不在该单位的记录里。事实只能从记录中选取，请重新选取（L8）',
  ACCOUNTABILITY_FACT_FALLEN: '有{count}项事实已不成立：结论未反馈、正在复核或已撤销，或记录已更正。请修改建议后重新听取陈述申辩（L8，条例第17、21条）',
  ACCOUNTABILITY_POST_MISSING: '对个人的，请从该单位的岗位中选定',
  ACCOUNTABILITY_NOT_HEAD: '{post}不是主要负责人岗位，不能作为第一责任人。请改选岗位，或改为直接责任（N12）',
  ACCOUNTABILITY_HOLDER_UNKNOWN: '{on}当日{post}岗位没有明确的任职人，无法认定责任人。请先核对任职登记，或改选岗位（L9）',
  ACCOUNTABILITY_HOLDER_DIFFERS: '{on}当日{post}岗位已换人，同一建议不能包含不同任职人的事实。请分开提出（L9）',
  ACCOUNTABILITY_HEARING_OPEN: '陈述申辩期限至{until}，期满之前不能登记为未陈述',
  ACCOUNTABILITY_OWN_PROPOSAL: '提出或经办过本建议的人不能审批，请由其他领导审批（L8，条例第21条）',
  ACCOUNTABILITY_CONCERNED: '本建议涉及您本人，应当回避，请由其他领导审批',
  ACCOUNTABILITY_UNIT_CONCERNED: '本建议涉及您任职的单位，应当回避，请由其他领导审批；没有的，请系统管理员任命不在该单位任职的领导（L8，条例第21条）',
  ACCOUNTABILITY_SEAL_CONCERNED: '本件涉及您本人或您任职的单位，不能启封。请由其他单位的保密经办人启封；没有的，请系统管理员任命（L8，条例第23、26条）',
  ACCOUNTABILITY_APPEAL_LATE: '申诉期限已于{until}届满。有权机关仍予受理的，请写明理由（L9）',
  ACCOUNTABILITY_APPEAL_OPEN: '申诉还没有结果，不能办结（L9）',
  ACCOUNTABILITY_CLOCK_RUNNING: '申诉期限至{until}，期满之前不能办结（L9）',
};

export const accountabilityLabelsEn: Labels = {
  ACCOUNTABILITY_FACT_MISSING: 'No fact picked: pick at least one from the record (L8)',
  ACCOUNTABILITY_FACT_UNKNOWN: '{count} of them are not in the record of this unit. Facts come from the record only; pick again (L8)',
  ACCOUNTABILITY_FACT_FALLEN: '{count} of its facts no longer stand: the conclusion is not fed back, under review or revoked, or the record was corrected. Change the proposal and hear the concerned again (L8, decree arts. 17, 21)',
  ACCOUNTABILITY_POST_MISSING: 'For a person, choose one of the unit’s posts',
  ACCOUNTABILITY_NOT_HEAD: '{post} is not the post of the head and cannot be the first responsible one. Choose another post, or direct responsibility (N12)',
  ACCOUNTABILITY_HOLDER_UNKNOWN: 'Nobody clearly held {post} on {on}. Check the register of holdings first, or choose another post (L9)',
  ACCOUNTABILITY_HOLDER_DIFFERS: 'Somebody else held {post} on {on}: propose the facts of different holders apart (L9)',
  ACCOUNTABILITY_HEARING_OPEN: 'The concerned may speak until {until}; silence is noted afterwards only',
  ACCOUNTABILITY_OWN_PROPOSAL: 'Whoever proposed or handled it does not decide it; another leader does (L8, decree art. 21)',
  ACCOUNTABILITY_CONCERNED: 'It is about you: another leader decides',
  ACCOUNTABILITY_UNIT_CONCERNED: 'It is about a unit in which you hold a post: another leader decides; where there is none, ask the system administrator to appoint one who holds no post there (L8, decree art. 21)',
  ACCOUNTABILITY_SEAL_CONCERNED: 'It is about you or a unit in which you hold a post: a confidant of another unit opens it; where there is none, ask the system administrator to appoint one (L8, decree arts. 23, 26)',
  ACCOUNTABILITY_APPEAL_LATE: 'The time to appeal ended on {until}. Give the reason where the authority takes it all the same (L9)',
  ACCOUNTABILITY_APPEAL_OPEN: 'The appeal is not decided yet; it cannot be closed (L9)',
  ACCOUNTABILITY_CLOCK_RUNNING: 'An appeal may come until {until}; it cannot be closed before (L9)',
};
