import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { isInForce } from '../shared/validity.js';
import { changeInspection } from './change-inspection.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import { demandFieldFiles, type FieldFile } from './field-file.js';
import { inspectionLimits, type Inspection, type InspectionApprover } from './inspection.js';
import { demandNoLack, lacksOfPlan } from './lacks.js';
import type { PlanFacts } from './plan-facts.js';
import { tellObjects } from './tell-objects.js';

export interface ApprovalInput {
  readonly version: number;
  readonly approver: InspectionApprover;
  /** The leading post the approver holds; null for somebody outside, or a meeting. */
  readonly approverPostId: string | null;
  /** Of somebody outside; else the holder's. */
  readonly approverName: string;
  /** The paper; a leader who approves in person needs none. */
  readonly document: string;
  readonly approvedOn: LocalDate;
  /** The paper itself, scanned; beside its number, never instead of it. */
  readonly files?: readonly FieldFile[];
}

/** Who holds a post that may approve: of a leader of the joint meeting, or of the head of the unit that keeps its secretariat. */
export interface Approver {
  readonly postId: string;
  readonly personName: string;
  readonly leads: boolean;
  readonly headsSecretariat: boolean;
}

type ApprovalSubject = WholeInspection & { readonly facts: PlanFacts; readonly approvers: readonly Approver[] };
type Approved = Pick<Inspection, 'approver' | 'approverPostId' | 'approverName' | 'approvalDocument' | 'approvalRecordedBy' | 'approvedOn'>;

/**
 * Puts the approval on record (art. 11, L3): who, by which paper, when, and who wrote it down. The rules are asked once more, for others may have planned
 * the same meanwhile. INSPECTION_APPROVER for the wrong kind of approver or a post that leads nothing; INSPECTION_APPROVAL_PAPER for somebody outside without the
 * number of the paper; INSPECTION_APPROVAL_OUTDATED for one older than the plan as it stands.
 */
export function approveInspection(actor: Actor, subject: ApprovalSubject, input: ApprovalInput, context: VerbContext): ChangedInspection {
  const { inspection, objects, team, facts } = subject;
  const changed = changeInspection('approveInspection', actor, subject, input, context, (): Approved => {
    demandNoLack(lacksOfPlan({ plan: inspection, objects, team }, facts));
    demandKind(inspection, input.approver);
    const approvedOn = demandDate(input.approvedOn, 'approvedOn');
    const from = planStandsSince(inspection);
    if (approvedOn > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from, to: context.today }, 'approvedOn');
    if (approvedOn < from) throw new DomainError('INSPECTION_APPROVAL_OUTDATED', { on: from }, 'approvedOn');
    return { ...whoApproved(actor, subject, input, context), approver: input.approver, approvedOn };
  });
  // Of the first approval they hear by the notice.
  const told = inspection.changedOn === null ? [] : tellObjects('approveInspection', changed, changed.events[0]?.postId ?? null);
  const files = demandFieldFiles(input.files ?? []);
  const events = changed.events.map((event) => ({ ...event, data: { ...event.data, files } }));
  return { ...changed, events: [...events, ...told] };
}

/** Somebody known by a leading post, or somebody outside by a paper that can be found again: the number of it. */
function whoApproved(actor: Actor, { approvers }: ApprovalSubject, { approver, approverPostId, approverName, document }: ApprovalInput, { today }: VerbContext) {
  const recordedBy = { approvalRecordedBy: actor.personName };
  if (approverPostId === null) {
    const name = demandText(approverName, 'approverName', textLimits.name);
    const paper = demandText(document, 'document', inspectionLimits.document);
    if (!/[0-9０-９〇一二三四五六七八九十]/.test(paper)) throw new DomainError('INSPECTION_APPROVAL_PAPER', {}, 'document');
    return { approverPostId, approverName: name, approvalDocument: paper, ...recordedBy };
  }
  const found = approvers.find(({ postId }) => postId === approverPostId);
  if (found === undefined || !(approver === 'department_head' ? found.headsSecretariat : found.leads)) throw new DomainError('INSPECTION_APPROVER', {}, 'approverPostId');
  const inPerson = actor.posts.some((post) => post.postId === approverPostId && isInForce(post, today));
  if (inPerson) return { approverPostId, approverName: actor.personName, approvalDocument: limitText(document, 'document', inspectionLimits.document) || null, approvalRecordedBy: null };
  return { approverPostId, approverName: found.personName, approvalDocument: demandText(document, 'document', inspectionLimits.document), ...recordedBy };
}

/** Since when the plan is what it is: nothing of it changes between its sending and its approval. Nor is a matter approved before it came up. */
function planStandsSince({ submittedOn, changedOn, sourceOn }: Inspection): LocalDate {
  return [submittedOn, changedOn, sourceOn].reduce<LocalDate>((latest, on) => (on !== null && on > latest ? on : latest), '');
}

/** A clue becomes a matter only with the head's own approval; decisions and instructions carry the government's already (art. 11). */
function demandKind({ basis, source }: Inspection, approver: InspectionApprover): void {
  const allowed: readonly InspectionApprover[] = basis === 'business_check' ? ['department_head', 'government_head', 'government'] : source === 'clue' ? ['government_head'] : ['government', 'government_head'];
  if (!allowed.includes(approver)) throw new DomainError('INSPECTION_APPROVER', {}, 'approver');
}
