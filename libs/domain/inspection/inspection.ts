import type { AssistanceCategory } from '../duty/assistance-category.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ConclusionState, InspectionState } from './inspection.states.js';

// All rules here are those of the inspection decree (政府督查工作条例, decree 733) unless another source is named.

/** Why it may be done at all: 政府督查 (an act of the government), or 业务检查 (社会救助暂行办法 art. 57) (L1). */
export type InspectionBasis = 'government_inspection' | 'business_check';
export const inspectionBases = ['government_inspection', 'business_check'] as const satisfies readonly InspectionBasis[];

/** Where the matter comes from (art. 11, L3). */
export type InspectionSource = 'government_decision' | 'head_instruction' | 'clue';
export const inspectionSources = ['government_decision', 'head_instruction', 'clue'] as const satisfies readonly InspectionSource[];

/** 常规 for the year's deployed work, 专项 with its trigger (line 59 of the notice, N13). */
export type InspectionMode = 'routine' | 'special';
export const inspectionModes = ['routine', 'special'] as const satisfies readonly InspectionMode[];

/** What a special one may be set off by (N13): a hot or difficult matter, a specific unit, a specific area. */
export type InspectionTrigger = 'hot_matter' | 'unit' | 'area';
export const inspectionTriggers = ['hot_matter', 'unit', 'area'] as const satisfies readonly InspectionTrigger[];

/** The five kinds of art. 14 (L2): 综合督查, 专项督查, 事件调查, 日常督办 (a kind of 督查, not our Task), 线索核查. */
export type InspectionKind = 'comprehensive' | 'special_matter' | 'event_investigation' | 'daily_follow_up' | 'clue_check';
export const inspectionKinds = ['comprehensive', 'special_matter', 'event_investigation', 'daily_follow_up', 'clue_check'] as const satisfies readonly InspectionKind[];

/** The four categories of matters of art. 4 (L2). */
export type InspectionCategory = 'central_decisions' | 'government_plans' | 'statutory_duties' | 'efficiency';
export const inspectionCategories = ['central_decisions', 'government_plans', 'statutory_duties', 'efficiency'] as const satisfies readonly InspectionCategory[];

/** The eight methods of art. 12 (L2). */
export type InspectionMethod = 'self_check' | 'hear_report' | 'on_site' | 'meeting' | 'consult_records' | 'collect_clues' | 'talk_with_head' | 'online';
export const inspectionMethods = ['self_check', 'hear_report', 'on_site', 'meeting', 'consult_records', 'collect_clues', 'talk_with_head', 'online'] as const satisfies readonly InspectionMethod[];

/** What a 常规督查 may use: 听取汇报, 实地察看, 查阅文件 (N13). */
export const routineMethods: readonly InspectionMethod[] = ['hear_report', 'on_site', 'consult_records'];

/** How a body that is neither department nor lower government comes to be an object: by law, or entrusted by an authority (art. 5). */
export type InspectionAuthority = 'authorised' | 'entrusted';
export const inspectionAuthorities = ['authorised', 'entrusted'] as const satisfies readonly InspectionAuthority[];

/** A unit the inspection goes to, as the plan names it. */
export interface PlannedObject {
  readonly unitId: string;
  readonly authority: InspectionAuthority | null;
  /** The paper that authorises or entrusts it. */
  readonly authorityDocument: string | null;
  /** For a 业务检查: by what the unit administers or handles assistance. */
  readonly assistanceBasis: string | null;
}

/** What is approved. Nothing is obligatory while it is drafted; `lacksOfPlan` says what is missing. */
export interface InspectionPlan {
  readonly basis: InspectionBasis | null;
  readonly designationId: string | null;
  readonly source: InspectionSource | null;
  readonly sourceDocument: string | null;
  readonly sourceOn: LocalDate | null;
  readonly mode: InspectionMode | null;
  readonly yearWork: string | null;
  readonly trigger: InspectionTrigger | null;
  readonly triggerReason: string | null;
  readonly kind: InspectionKind | null;
  readonly category: InspectionCategory | null;
  readonly methods: readonly InspectionMethod[];
  /** 暗访: nobody is told beforehand. */
  readonly covert: boolean;
  readonly matter: string;
  readonly topics: readonly AssistanceCategory[];
  readonly content: string | null;
  readonly scope: string | null;
  readonly depthReason: string | null;
  readonly fromOn: LocalDate | null;
  readonly toOn: LocalDate | null;
  readonly overlapReason: string | null;
}

export const planKeys = [
  'basis', 'designationId', 'source', 'sourceDocument', 'sourceOn', 'mode', 'yearWork', 'trigger', 'triggerReason', 'kind', 'category', 'methods', 'covert', 'matter', 'topics',
  'content', 'scope', 'depthReason', 'fromOn', 'toOn', 'overlapReason',
] as const satisfies readonly (keyof InspectionPlan)[];

export const emptyPlan: InspectionPlan = {
  basis: null, designationId: null, source: null, sourceDocument: null, sourceOn: null, mode: null, yearWork: null, trigger: null, triggerReason: null, kind: null, category: null,
  methods: [], covert: false, matter: '', topics: [], content: null, scope: null, depthReason: null, fromOn: null, toOn: null, overlapReason: null,
};

/** Who may approve: the government or its head for a 督查 (art. 11), the head of the department for a 业务检查. */
export type InspectionApprover = 'government' | 'government_head' | 'department_head';
export const inspectionApprovers = ['government', 'government_head', 'department_head'] as const satisfies readonly InspectionApprover[];

/** Who took part in writing a conclusion; none of them reviews it (art. 17). */
export interface ConclusionAuthor {
  readonly personId: string | null;
  readonly personName: string;
}

/** One inspection (督查), or 业务检查. Not a task: following up tasks is coordination, this is an act of the government (L1). */
export interface Inspection extends InspectionPlan {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly state: InspectionState;
  readonly draftedOn: LocalDate;
  readonly submittedOn: LocalDate | null;
  /** When the plan was last changed after an approval, which has to be newer; null where it never was. */
  readonly changedOn: LocalDate | null;
  readonly approver: InspectionApprover | null;
  readonly approverName: string | null;
  /** The leading post the approver holds here; null for one outside, who stands by the paper. */
  readonly approverPostId: string | null;
  readonly approvalDocument: string | null;
  readonly approvedOn: LocalDate | null;
  /** Who put the approval on record for the approver; null where the approver did. */
  readonly approvalRecordedBy: string | null;
  /** How the government appointed the leader of the team (art. 8). */
  readonly leaderAppointment: string | null;
  readonly startedOn: LocalDate | null;
  /** The paper by which the government made the conclusion (art. 16). */
  readonly conclusionDocument: string | null;
  readonly concludedOn: LocalDate | null;
  readonly authors: readonly ConclusionAuthor[];
  readonly closedOn: LocalDate | null;
  readonly stateReason: string | null;
  /** The inspection it went into: both keys, for it may be another joint meeting's. */
  readonly joinedJointMeetingId: string | null;
  readonly joinedInspectionId: string | null;
  readonly version: number;
}

/** How a review ends: the conclusion stands, is changed, or is taken back. */
export type ReviewOutcome = 'upheld' | 'changed' | 'revoked';
export const reviewOutcomes = ['upheld', 'changed', 'revoked'] as const satisfies readonly ReviewOutcome[];

/** A unit inspected, with its notice, its part of the conclusion and the clocks of art. 17. */
export interface InspectionObject extends PlannedObject {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly inspectionId: string;
  readonly state: ConclusionState;
  readonly notifiedOn: LocalDate | null;
  readonly noticeText: string | null;
  readonly conclusion: string | null;
  readonly deliveredOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  /** Who received it, and where the secretariat noted it for the unit, by what. */
  readonly receivedBy: string | null;
  readonly receiptSource: string | null;
  readonly objectionUntilOn: LocalDate | null;
  readonly objectedOn: LocalDate | null;
  readonly objection: string | null;
  /** Where the secretariat wrote it down for a unit without an account: by which paper, and who; then who of the unit confirmed it, and when. */
  readonly objectionSource: string | null;
  readonly objectionRecordedBy: string | null;
  readonly objectionConfirmedOn: LocalDate | null;
  readonly objectionConfirmedBy: string | null;
  readonly reviewUntilOn: LocalDate | null;
  readonly reviewedOn: LocalDate | null;
  readonly reviewOutcome: ReviewOutcome | null;
  readonly reviewText: string | null;
  readonly reviewDocument: string | null;
  readonly reviewers: readonly ConclusionAuthor[];
  /** True while the statutory calendar may still move the clock that runs (L14). */
  readonly clockProvisional: boolean;
  /** Whether the clock that runs moves off a day off: the rule of the day it began; null before there is one. */
  readonly clockMoves: boolean | null;
  readonly version: number;
}

export const inspectionLimits = { matter: 120, document: 200, content: 4000, text: 4000, team: 60, objects: 100 } as const;

/** What an object has before anything happened to it. */
export const untouchedObject = {
  state: 'planned', notifiedOn: null, noticeText: null, conclusion: null, deliveredOn: null, receivedOn: null, receivedBy: null, receiptSource: null, objectionUntilOn: null, objectedOn: null, objectionSource: null, objectionRecordedBy: null, objectionConfirmedOn: null, objectionConfirmedBy: null,
  objection: null, reviewUntilOn: null, reviewedOn: null, reviewOutcome: null, reviewText: null, reviewDocument: null, reviewers: [], clockProvisional: false, clockMoves: null, version: 1,
} as const satisfies Omit<InspectionObject, keyof PlannedObject | 'id' | 'jointMeetingId' | 'inspectionId'>;

/** Just the plan of an inspection. */
export function planOf(inspection: InspectionPlan): InspectionPlan {
  return Object.fromEntries(planKeys.map((key) => [key, inspection[key]])) as unknown as InspectionPlan;
}
