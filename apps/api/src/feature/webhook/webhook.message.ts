import type { WebhookEventRow } from '@lianxi/api-data';
import type { WebhookKind } from '@lianxi/domain';

interface Meeting {
  readonly code: string;
  readonly name: string;
}

/**
 * What is posted (docs/guide/webhooks.md): a stable shape, to which fields may be added and from which none is taken away. Posts and units, never
 * persons; no words of reports, reasons or instructions: whoever needs those asks for them with a token that may.
 */
export function messageOf(event: WebhookEventRow, kind: WebhookKind, jointMeeting: Meeting) {
  const { byUnit, byPost, bySystem, unitCode, unitName } = event;
  return {
    id: event.id,
    type: kind,
    timestamp: event.at,
    data: {
      verb: event.verb,
      jointMeeting: { ...jointMeeting },
      subject: { type: event.subjectType, id: event.subjectId, code: event.code, title: event.title, taskId: event.taskId, periodStartOn: event.periodStartOn, dueOn: event.dueOn },
      unit: unitName === null ? null : { code: unitCode, name: unitName },
      by: byUnit === null ? null : { unit: byUnit, post: byPost, system: bySystem },
      from: event.fromState,
      to: event.toState,
    },
  };
}

/** The same shape with nothing in it. */
export function testMessage(id: string, at: string, jointMeeting: Meeting) {
  return { id, type: 'test', timestamp: at, data: { verb: null, jointMeeting: { ...jointMeeting }, subject: null, unit: null, by: null, from: null, to: null } };
}
