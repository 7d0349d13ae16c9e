import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import type { Duty } from '../duty/duty.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { Assignment, Task } from '../task/task.js';
import type { Clause } from './clauses-of-items.js';
import { isUnresolved, type DraftItem, type Notice } from './draft-item.js';
import type { Government } from './duties-of-item.js';
import { draftItemTable, noticeTable } from './notice.states.js';
import { renewRegister, type RegisterBefore, type RegisterRenewal } from './renew-register.js';
import { tasksOfItems } from './tasks-of-items.js';

export interface ConfirmSubject {
  readonly notice: Notice;
  /** All items of the notice, dropped ones too. */
  readonly items: readonly DraftItem[];
  /** The edition confirmed now, as an import would find it, with its items and its duties in the register; null for a first edition. */
  readonly previous: ({ readonly notice: Notice } & RegisterBefore) | null;
  /** County and town governments of the area: one instance of a lower-level duty each. */
  readonly governments: readonly Government[];
  readonly clauseIdAt: (offset: number) => string | null;
  /** The clauses made of its items: for the log, from which the register can be rebuilt. */
  readonly clauses?: readonly Clause[];
  /** Highest running numbers of this year's codes. */
  readonly lastDutyNumber: number;
  readonly lastTaskNumber: number;
}

export interface ConfirmedNotice extends RegisterRenewal {
  readonly notice: Notice;
  readonly supersededNotice: Notice | null;
  readonly items: readonly DraftItem[];
  readonly tasks: readonly { readonly task: Task; readonly assignments: readonly Assignment[] }[];
  readonly events: readonly EventDraft[];
}

export function canConfirmNotice(actor: Actor, notice: Pick<Notice, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  const grant = grantFor('confirmNotice', actor, { jointMeetingId: notice.jointMeetingId, unitId: null }, today);
  return grant !== null && allowsVerb(noticeTable, 'confirmNotice', notice.state);
}

function supersede(previous: ConfirmSubject['previous']): Notice | null {
  if (!previous || previous.notice.state !== 'confirmed') return null;
  return { ...previous.notice, state: nextState(noticeTable, 'supersedeNotice', previous.notice.state), version: previous.notice.version + 1 };
}

function eventsOf({ notice: before, items, clauses = [] }: ConfirmSubject, after: Omit<ConfirmedNotice, 'events'>, postId: string | null): readonly EventDraft[] {
  const common = { verb: 'confirmNotice', postId } as const;
  const { notice, supersededNotice: old } = after;
  const ofDuty = (outcome: string) => (duty: Duty) => draftEvent({ ...common, subjectType: 'duty', subjectId: duty.id, unitId: duty.unitId, toState: outcome, data: { ...duty } });
  const counts = { created: after.created.length, changed: after.changed.length, unchanged: after.unchanged.length, ended: after.ended.length, tasks: after.tasks.length };
  return [
    draftEvent({ ...common, subjectType: 'notice', subjectId: notice.id, fromState: before.state, toState: notice.state, data: { version: notice.version, clauses, ...counts } }),
    ...(old ? [draftEvent({ ...common, subjectType: 'notice', subjectId: old.id, fromState: 'confirmed', toState: old.state, data: { version: old.version } })] : []),
    ...after.items.flatMap((item, at) => (item.version === items[at]?.version ? [] : [
      draftEvent({ ...common, subjectType: 'draft_item', subjectId: item.id, fromState: items[at]?.state ?? null, toState: item.state, data: { noticeId: notice.id, version: item.version } }),
    ])),
    ...after.created.map(ofDuty('created')),
    ...after.changed.map(ofDuty('changed')),
    ...after.unchanged.map(ofDuty('unchanged')),
    ...after.ended.map(ofDuty('ended')),
    ...after.tasks.map(({ task, assignments }) =>
      draftEvent({
        ...common, subjectType: 'task', subjectId: task.id, taskId: task.id, toState: task.state,
        data: { ...task, parts: assignments.map(({ id, unitId, role }) => ({ id, unitId, role })) },
      }),
    ),
  ];
}

/**
 * A person puts the drafts into the register (N1, N2, N19, N20). ITEM_UNIT_UNRESOLVED {count} while an open item has no unit,
 * NOTICE_WITHOUT_ITEMS where nothing is open; NOTICE_OUTDATED where another edition was confirmed since it was compared (or its
 * duties would stand twice); a second time STATE_CONFLICT. A revised edition renews duties in place.
 */
export function confirmNotice(actor: Actor, subject: ConfirmSubject, input: { readonly version: number }, context: VerbContext): ConfirmedNotice {
  const { notice: before, previous } = subject;
  const { postId } = demandGrant('confirmNotice', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  const state = nextState(noticeTable, 'confirmNotice', before.state);
  demandVersion(before.version, input.version);
  if ((previous?.notice.id ?? null) !== before.previousId) throw new DomainError('NOTICE_OUTDATED');
  const count = subject.items.filter(isUnresolved).length;
  if (count > 0) throw new DomainError('ITEM_UNIT_UNRESOLVED', { count });
  if (!subject.items.some((item) => item.state === 'open')) throw new DomainError('NOTICE_WITHOUT_ITEMS');
  const notice: Notice = { ...before, state, version: before.version + 1 };
  const items = subject.items.map((item): DraftItem =>
    item.state === 'open' ? { ...item, state: nextState(draftItemTable, 'confirmNotice', item.state), version: item.version + 1 } : item,
  );
  const renewal = renewRegister(subject.items, { ...subject, before: previous }, context);
  const tasks = tasksOfItems(subject.items, previous?.items ?? [], { jointMeetingId: before.jointMeetingId, postId, lastTaskNumber: subject.lastTaskNumber }, context);
  const after = { notice, supersededNotice: supersede(previous), items, ...renewal, tasks };
  return { ...after, events: eventsOf(subject, after, postId) };
}
