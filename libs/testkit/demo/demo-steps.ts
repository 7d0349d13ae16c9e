import type { Instant } from '@lianxi/domain';
import type { DemoAct, DemoAssignment, DemoAttempt, DemoCompletion, DemoDraftRevision, DemoExpansion, DemoFrequency, DemoMeeting, DemoNotice, DemoRecipient, DemoReport, DemoTask } from './demo-plan.types.js';

interface OfTask {
  readonly task: DemoTask;
}

interface OfAssignment extends OfTask {
  readonly assignment: DemoAssignment;
}

interface OfReport extends OfAssignment {
  readonly report: DemoReport;
}

/** One use of one verb of the domain. */
export type DemoStep = { readonly act: DemoAct } & (
  | { readonly verb: 'importNotice' | 'confirmNotice'; readonly notice: DemoNotice }
  | { readonly verb: 'reviseDraftItem'; readonly notice: DemoNotice; readonly revision: DemoDraftRevision }
  | { readonly verb: 'setFrequency'; readonly frequency: DemoFrequency }
  | { readonly verb: 'setRecipient'; readonly recipient: DemoRecipient }
  | { readonly verb: 'expandHolders'; readonly expansion: DemoExpansion }
  | ({ readonly verb: 'draftTask' | 'assignTask' | 'closeOutTask' } & OfTask)
  | ({ readonly verb: 'acknowledgeAssignment' } & OfAssignment)
  | ({ readonly verb: 'requestCompletion'; readonly text: string } & OfAssignment)
  | ({ readonly verb: 'returnCompletion'; readonly reason: string } & OfAssignment)
  | ({ readonly verb: 'acceptCompletion'; readonly grade: NonNullable<DemoCompletion['accepted']>['grade'] } & OfAssignment)
  | ({ readonly verb: 'saveReportDraft'; readonly draft: NonNullable<DemoReport['draft']> } & OfReport)
  | ({ readonly verb: 'fileReport'; readonly attempt: DemoAttempt } & OfReport)
  | ({ readonly verb: 'returnReport'; readonly reason: string } & OfReport)
  | ({ readonly verb: 'acceptReport' } & OfReport)
);

function* completionSteps(of: OfAssignment, completion: DemoCompletion): Generator<DemoStep> {
  const { requested, text, returned, accepted } = completion;
  yield { verb: 'requestCompletion', act: requested, text, ...of };
  if (returned !== null) {
    yield { verb: 'returnCompletion', act: returned, reason: returned.reason, ...of };
    yield { verb: 'requestCompletion', act: returned.again, text: returned.againText, ...of };
  }
  if (accepted !== null) yield { verb: 'acceptCompletion', act: accepted, grade: accepted.grade, ...of };
}

function* reportSteps(of: OfAssignment, report: DemoReport): Generator<DemoStep> {
  for (const attempt of report.attempts) {
    yield { verb: 'fileReport', act: attempt.filed, attempt, report, ...of };
    if (attempt.returned !== null) yield { verb: 'returnReport', act: attempt.returned, reason: attempt.returned.reason, report, ...of };
  }
  if (report.draft !== null) yield { verb: 'saveReportDraft', act: report.draft, draft: report.draft, report, ...of };
  if (report.accepted !== null) yield { verb: 'acceptReport', act: report.accepted, report, ...of };
}

function* taskSteps(task: DemoTask): Generator<DemoStep> {
  yield { verb: 'draftTask', act: task.drafted, task };
  if (task.assigned !== null) yield { verb: 'assignTask', act: task.assigned, task };
  for (const assignment of task.assignments) {
    const of = { task, assignment };
    if (assignment.acknowledged !== null) yield { verb: 'acknowledgeAssignment', act: assignment.acknowledged, ...of };
    for (const report of assignment.reports) yield* reportSteps(of, report);
    if (assignment.completion !== null) yield* completionSteps(of, assignment.completion);
  }
  if (task.closed !== null) yield { verb: 'closeOutTask', act: task.closed, task };
}

function* noticeSteps(meeting: DemoMeeting): Generator<DemoStep> {
  for (const notice of meeting.notices) {
    yield { verb: 'importNotice', act: notice.imported, notice };
    for (const revision of notice.revisions) yield { verb: 'reviseDraftItem', act: revision, notice, revision };
    if (notice.confirmed !== null) yield { verb: 'confirmNotice', act: notice.confirmed, notice };
  }
  for (const expansion of meeting.expansions) yield { verb: 'expandHolders', act: expansion, expansion };
  for (const frequency of meeting.frequencies) yield { verb: 'setFrequency', act: frequency, frequency };
  for (const recipient of meeting.recipients) yield { verb: 'setRecipient', act: recipient, recipient };
}

/** All that happened in a joint meeting, in order of time; steps of one moment keep the order of the story. */
export function demoSteps(meeting: DemoMeeting): DemoStep[] {
  const at = (step: DemoStep): Instant => step.act.at;
  const steps = [...noticeSteps(meeting), ...meeting.tasks.flatMap((task) => [...taskSteps(task)])];
  return steps.sort((first, second) => (at(first) < at(second) ? -1 : at(first) > at(second) ? 1 : 0));
}
