import type { LoggedVerb } from '../access/verb.js';

export type SubjectType = 'indicator' | 'calendar_correction' | 'joint_meeting' | 'membership' | 'unit' | 'notice' | 'draft_item' | 'duty' | 'task' | 'assignment' | 'report_slot' | 'report' | 'instruction' | 'meeting' | 'meeting_seat' | 'meeting_decision' | 'minutes_response' | 'data_provision' | 'data_delivery' | 'bulletin' | 'bulletin_receipt' | 'designation' | 'inspection' | 'inspection_object' | 'inspection_visit' | 'finding' | 'rectification' | 'assessment' | 'assessment_finding' | 'delegate_visit' | 'delegate_visit_stop' | 'delegate_opinion' | 'api_token' | 'webhook' | 'period_lock' | 'period_exception' | 'robot' | 'complaint' | 'accountability' | 'accountability_form';

/** One change as a verb proposes it; the service adds number, moment, and the actor's names, in the same transaction. */
export interface EventDraft {
  readonly verb: LoggedVerb;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly taskId: string | null;
  readonly unitId: string | null;
  /** The post in which it was done; null for the system. */
  readonly postId: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly reason: string | null;
  /** Full after-values of the changed columns, so that a state can be rebuilt as of any date. */
  readonly data: Readonly<Record<string, unknown>>;
}

type EventParts = Pick<EventDraft, 'verb' | 'subjectType' | 'subjectId'> & Partial<EventDraft>;

/** An event draft with null for what is not said. */
export function draftEvent(parts: EventParts): EventDraft {
  return { taskId: null, unitId: null, postId: null, fromState: null, toState: null, reason: null, data: {}, ...parts };
}
