/** Where a rule of inspections stands: 政府督查工作条例, 社会救助暂行办法, or the notice itself (by line). */
export type RuleSource = 'inspection_decree' | 'assistance_measures' | 'notice';

/** The steps of the wizard and what follows, in order. */
export type InspectionStep = 'basis' | 'source' | 'kind' | 'objects' | 'plan' | 'overlap' | 'approval' | 'team' | 'notice' | 'field' | 'conclusion' | 'objection' | 'rectification';
export const inspectionSteps = ['basis', 'source', 'kind', 'objects', 'plan', 'overlap', 'approval', 'team', 'notice', 'field', 'conclusion', 'objection', 'rectification'] as const satisfies readonly InspectionStep[];

type RuleCategory = 'INVALID' | 'FORBIDDEN' | 'CONFLICT';

export interface InspectionRule {
  readonly category: RuleCategory;
  /** Number of the product's rule: L1 … L7, N13. */
  readonly rule: string;
  readonly source: RuleSource;
  /** Article of the source; line of the notice. */
  readonly article: number;
  readonly step: InspectionStep;
}

const rule = (number: string, article: number, step: InspectionStep, category: RuleCategory = 'CONFLICT', source: RuleSource = 'inspection_decree'): InspectionRule => ({ category, rule: number, source, article, step });

/** Every refusal of the inspection rules, with the rule it enforces. The label says what to do. */
export const inspectionRules = {
  INSPECTION_BASIS_MISSING: rule('L1', 2, 'basis'),
  INSPECTION_GOVERNMENT_LEVEL: rule('L1', 2, 'basis'),
  INSPECTION_NOT_DESIGNATED: rule('L1', 7, 'basis'),
  DESIGNATION_INCOMPLETE: rule('L1', 7, 'basis', 'INVALID'),
  DESIGNATION_PERIOD: rule('L1', 7, 'basis'),
  DESIGNATION_MATTER: rule('L1', 7, 'basis'),
  DESIGNATION_SCOPE: rule('L1', 7, 'objects'),
  INSPECTION_SOURCE_MISSING: rule('L3', 11, 'source'),
  INSPECTION_MODE_MISSING: rule('N13', 59, 'kind', 'CONFLICT', 'notice'),
  INSPECTION_YEAR_WORK_MISSING: rule('N13', 59, 'kind', 'CONFLICT', 'notice'),
  INSPECTION_TRIGGER_MISSING: rule('N13', 59, 'kind', 'CONFLICT', 'notice'),
  INSPECTION_ROUTINE_METHOD: rule('N13', 59, 'kind', 'CONFLICT', 'notice'),
  INSPECTION_ROUTINE_COVERT: rule('N13', 59, 'kind', 'CONFLICT', 'notice'),
  INSPECTION_ROUTINE_KIND: rule('N13', 59, 'kind', 'CONFLICT', 'notice'),
  INSPECTION_KIND_MISSING: rule('L2', 14, 'kind'),
  INSPECTION_CATEGORY_MISSING: rule('L2', 4, 'kind'),
  INSPECTION_METHOD_MISSING: rule('L2', 12, 'kind'),
  INSPECTION_OBJECT_MISSING: rule('L4', 15, 'objects'),
  INSPECTION_OBJECT_KIND: rule('L2', 5, 'objects'),
  INSPECTION_OBJECT_OUTSIDE: rule('L2', 5, 'objects'),
  INSPECTION_OBJECT_DEEP: rule('L2', 5, 'objects'),
  INSPECTION_OBJECT_SELF: rule('L4', 15, 'objects'),
  INSPECTION_OBJECT_RECORDED: rule('L4', 15, 'objects'),
  CHECK_REACH: rule('L2', 57, 'objects', 'CONFLICT', 'assistance_measures'),
  CHECK_MATTER: rule('L2', 57, 'plan', 'CONFLICT', 'assistance_measures'),
  INSPECTION_MATTER_MISSING: rule('L4', 15, 'plan'),
  INSPECTION_CONTENT_MISSING: rule('L4', 15, 'plan'),
  INSPECTION_SCOPE_MISSING: rule('L4', 15, 'plan'),
  INSPECTION_DAYS_MISSING: rule('L4', 15, 'plan'),
  INSPECTION_REPEATED: rule('L4', 15, 'overlap'),
  INSPECTION_OVERLAP_REASON: rule('L4', 15, 'overlap'),
  INSPECTION_APPROVER: rule('L3', 11, 'approval'),
  INSPECTION_APPROVAL_PAPER: rule('L3', 11, 'approval', 'INVALID'),
  INSPECTION_APPROVAL_OUTDATED: rule('L4', 15, 'approval'),
  INSPECTION_LEADER_MISSING: rule('L5', 8, 'team'),
  INSPECTION_LEADER_APPOINTMENT: rule('L5', 8, 'team'),
  INSPECTION_INVITED_KIND: rule('L5', 8, 'team'),
  INSPECTION_TEAM_CONFLICT: rule('L5', 8, 'team'),
  INSPECTION_INVITED_SEAT: rule('L5', 8, 'team'),
  INSPECTION_INVITED_TERM: rule('L5', 8, 'team'),
  INSPECTION_TRAINING: rule('L5', 9, 'team'),
  INSPECTION_SECRECY: rule('L5', 24, 'team'),
  INSPECTION_TOLD_COVERT: rule('N13', 59, 'notice', 'CONFLICT', 'notice'),
  INSPECTION_COVERT_NOTICE: rule('N13', 59, 'notice', 'CONFLICT', 'notice'),
  INSPECTION_NOT_NOTIFIED: rule('L4', 15, 'notice'),
  INSPECTION_DAYS_OUTSIDE: rule('L4', 15, 'field'),
  INSPECTION_FIELD_EARLY: rule('L4', 15, 'field'),
  INSPECTION_FIELD_LATE: rule('L6', 16, 'field'),
  INSPECTION_FIELD_OUTSIDE: rule('L4', 15, 'field'),
  INSPECTION_METHOD_OUTSIDE: rule('L4', 15, 'field'),
  INSPECTION_NOT_ON_TEAM: rule('L5', 8, 'field', 'FORBIDDEN'),
  FINDING_EVIDENCE_MISSING: rule('L6', 16, 'conclusion', 'INVALID'),
  FINDING_EVIDENCE_ELSEWHERE: rule('L6', 16, 'conclusion', 'INVALID'),
  FINDING_UNIT: rule('L4', 15, 'field'),
  CONCLUSION_FIELD_UNCHECKED: rule('L6', 16, 'conclusion', 'INVALID'),
  CONCLUSION_DOCUMENT: rule('L6', 16, 'conclusion', 'INVALID'),
  CONCLUSION_MISSING: rule('L6', 16, 'conclusion'),
  CONCLUSION_NOT_FED_BACK: rule('L6', 16, 'conclusion'),
  CONCLUSION_OBJECTION_LATE: rule('L6', 17, 'objection'),
  CONCLUSION_OBJECTION_OWN: rule('L6', 17, 'objection'),
  CONCLUSION_CLOCK_RUNNING: rule('L6', 17, 'objection'),
  REVIEWER_MISSING: rule('L6', 17, 'objection', 'INVALID'),
  REVIEWER_RECUSED: rule('L6', 17, 'objection', 'FORBIDDEN'),
  REVIEW_CONCLUSION_MISSING: rule('L6', 17, 'objection', 'INVALID'),
  REVIEW_NOTHING_CHANGES: rule('L6', 17, 'objection', 'INVALID'),
  RECTIFICATION_NOT_CONCLUDED: rule('L7', 18, 'rectification'),
  RECTIFICATION_NOT_FED_BACK: rule('L7', 18, 'rectification'),
  RECTIFICATION_FINDING_REVOKED: rule('L7', 18, 'rectification'),
  RECTIFICATION_EXISTS: rule('L7', 18, 'rectification'),
  RECTIFICATION_UNIT: rule('L7', 18, 'rectification', 'INVALID'),
  RECTIFICATION_UNIT_UNHEARD: rule('L7', 18, 'rectification'),
  RECTIFICATION_POST: rule('L7', 18, 'rectification', 'INVALID'),
  RECTIFICATION_CHECKER_CONCERNED: rule('L7', 18, 'rectification', 'FORBIDDEN'),
  RECTIFICATION_CONCERNED: rule('L7', 18, 'rectification', 'FORBIDDEN'),
  RECTIFICATION_REPORTER: rule('L7', 18, 'rectification', 'FORBIDDEN'),
} as const satisfies Readonly<Record<string, InspectionRule>>;

export type InspectionRefusal = keyof typeof inspectionRules;

type Categories = { readonly [Code in InspectionRefusal]: (typeof inspectionRules)[Code]['category'] };
export const inspectionErrorCategories = Object.fromEntries(Object.entries(inspectionRules).map(([code, { category }]) => [code, category])) as Categories;
