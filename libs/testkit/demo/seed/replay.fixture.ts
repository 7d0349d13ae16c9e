import type { EventEntity } from '@lianxi/api-data';

type Fields = Record<string, unknown>;
type Happened = Pick<EventEntity, 'verb' | 'subjectType' | 'subjectId' | 'taskId' | 'unitId' | 'toState' | 'data'>;

/** What the log says of each thing, by kind and id: the newest after-value of every column it names. */
export class Replay {
  private readonly things = new Map<string, Fields>();

  constructor(events: readonly Happened[]) {
    for (const event of events) this.apply(event);
  }

  get(kind: string, id: string): Fields | null {
    return this.things.get(`${kind}/${id}`) ?? null;
  }

  private change(kind: string, id: string, fields: Fields): void {
    this.things.set(`${kind}/${id}`, { ...this.get(kind, id), ...fields });
  }

  private apply({ subjectType, subjectId, taskId, unitId, toState, verb, data }: Happened): void {
    const { parts, slots, report, withdrawnSlots, removedAssignmentIds: _removed, attachmentIds: _files, reportId: _draft, ...fields } = data as {
      parts?: Fields[]; slots?: Fields[]; report?: Fields & { id: string }; withdrawnSlots?: (Fields & { id: string })[]; removedAssignmentIds?: string[]; attachmentIds?: string[]; reportId?: string;
    } & Fields;
    for (const part of parts ?? []) this.change('assignment', part['id'] as string, { state: 'pending', version: 1, ...part, taskId });
    for (const slot of slots ?? []) this.change('report_slot', slot['id'] as string, { ...slot, assignmentId: subjectId, taskId, unitId, state: toState, version: 1 });
    for (const slot of withdrawnSlots ?? []) this.change('report_slot', slot.id, slot);
    if (report) this.change('report', report.id, report);
    // Who saved a draft when is logged, its words are not; slots are opened in the name of their assignment.
    if (verb === 'saveReportDraft' || verb === 'openReportSlots') return;
    const stated = subjectType !== 'duty' && toState !== null ? { state: toState } : {};
    this.change(subjectType, subjectId, { ...fields, ...stated });
  }
}
