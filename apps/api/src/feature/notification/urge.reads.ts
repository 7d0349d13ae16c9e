import { Injectable } from '@nestjs/common';
import { findLastUrged, findRoster, findUnitsById, type RosterPersonRow } from '@lianxi/api-data';
import type { UrgePreview, UrgeRecipient, UrgeSubjectsInput } from '@lianxi/contract';
import { codeOf, demandUrging, monthsBetween, positionOn, recipientsAt, urge, type Assignment, type Rectification, type ReportSlot, type UrgeSubject, type VerbContext } from '@lianxi/domain';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { findSubjects, type FoundSubjects } from './urge.subjects.js';

/** Who would read an urge, and what would be refused, before it is sent. */
@Injectable()
export class UrgeReads {
  constructor(private readonly readings: ReadingSource) {}

  async preview(request: RequestContext, asked: UrgeSubjectsInput): Promise<UrgePreview[]> {
    demandUrging(request.actor, request.tenant, request.today);
    const { jointMeetingId, today, scope, light } = await this.readings.of(request);
    const manager = await request.reader();
    const context: VerbContext = { today, now: request.now, calendar: light.calendar, settings: await settingsOf(manager, jointMeetingId), newId: () => '' };
    const found = await findSubjects(manager, jointMeetingId, asked, { actor: request.actor, scope }, context);
    const subjects = [...found.slots, ...found.assignments, ...found.rectifications];
    const [units, urged, roster] = await Promise.all([
      findUnitsById(manager, [...new Set(subjects.map((each) => each.unitId))]),
      findLastUrged(manager, { jointMeetingId, subjectIds: subjects.map((each) => each.id) }),
      findRoster(manager, { jointMeetingId, today }),
    ]);
    const history = new Map(urged.map((row) => [row.subjectId, row]));
    return subjects.map((each) => {
      const past = history.get(each.id);
      const lastUrgedOn = past?.lastUrgedOn ?? null;
      const { subject, aboveUnitId, slot, taskId, title } = subjectOf(found, each, lastUrgedOn);
      const { on: dueOn, acknowledgement } = pressing(each, today);
      const { recipients, skipped } = recipientsAt('liaison', each.unitId, roster, aboveUnitId);
      return {
        id: each.id, slotId: slot?.id ?? null, rectificationId: 'findingId' in each ? each.id : null, taskId, title, unitName: units.get(each.unitId)?.name ?? '', periodStartOn: slot?.periodStartOn ?? null,
        periodMonths: slot === null ? null : monthsBetween(slot.periodStartOn, slot.periodEndOn),
        acknowledgement, dueOn, days: positionOn(dueOn, today, light.calendar), urgedOn: lastUrgedOn, urgedTimes: past?.count ?? 0, refusal: subject === null ? 'NOT_FOUND' : refusalOf(request, subject, context),
        recipients: recipients.map(({ accountId, postId }) => recipientOf(roster, accountId, postId)), skipped: [...skipped],
      };
    });
  }
}

/** What is urged as the domain looks at it; null where its task is not there. */
function subjectOf(found: FoundSubjects, each: ReportSlot | Assignment | Rectification, lastUrgedOn: string | null) {
  if ('findingId' in each) {
    return { subject: { kind: 'rectification', rectification: each, aboveUnitId: null, lastUrgedOn } satisfies UrgeSubject, aboveUnitId: null, slot: null, taskId: null, title: found.matters.get(each.id) ?? '' };
  }
  const task = found.tasks.get(each.taskId);
  const slot = 'periodStartOn' in each ? each : null;
  const aboveUnitId = found.above.get(slot?.assignmentId ?? each.id) ?? null;
  const subject: UrgeSubject | null = 'periodStartOn' in each
    ? { kind: 'report_slot', slot: each, aboveUnitId, lastUrgedOn }
    : task ? { kind: 'assignment', assignment: each, task, aboveUnitId, lastUrgedOn } : null;
  return { subject, aboveUnitId, slot, taskId: each.taskId, title: task?.title ?? '' };
}

/** Of a part, the date that presses: its acknowledgement while that is open and comes first. */
function pressing(each: { readonly dueOn: string | null; readonly state: string; readonly acknowledgeDueOn?: string | null }, today: string): { on: string; acknowledgement: boolean } {
  const acknowledge = each.state === 'pending' ? (each.acknowledgeDueOn ?? null) : null;
  if (acknowledge !== null && (each.dueOn === null || acknowledge <= each.dueOn)) return { on: acknowledge, acknowledgement: true };
  return { on: each.dueOn ?? today, acknowledgement: false };
}

function refusalOf(request: RequestContext, subject: UrgeSubject, context: VerbContext): string | null {
  try {
    urge(request.actor, subject, { text: null, reason: null }, context);
    return null;
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return code;
  }
}

function recipientOf(roster: readonly RosterPersonRow[], accountId: string, postId: string): UrgeRecipient {
  const row = roster.find((each) => each.accountId === accountId && each.postId === postId);
  return { name: [row?.postTitle, row?.personName].filter(Boolean).join(' '), capacity: row?.capacity ?? 'holder' };
}
