import { canMakePack, DomainError, type Duty, type Notice, type PackSection, type PackSentence, type PackSubject, type Withheld } from '@lianxi/domain';
import { TaskEntity } from '@lianxi/api-data';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context.js';
import { DocumentFacts } from '../document/document.facts.js';
import { DutyReads } from '../duty/duty.reads.js';
import { InspectionReads } from '../inspection/inspection.reads.js';
import { TaskReads } from '../task/task.reads.js';
import { readRectifications, readSources, readTasks, unitNamesOf, type RectificationRows, type TaskRows } from './pack.rows.js';
import { inspectionSections, rectificationSection, taskSections } from './pack.sections.js';

/** What a matter is made of; its sections are written once it is known where each file goes. */
export interface Collected {
  readonly code: string;
  readonly title: string;
  readonly taskIds: readonly string[];
  readonly inspectionId: string | null;
  /** Other subjects of events. */
  readonly subjectIds: readonly string[];
  readonly fileSubjectIds: readonly string[];
  readonly sentences: readonly PackSentence[];
  readonly notices: ReadonlyMap<string, string>;
  readonly sections: (pathsOf: (subjectId: string) => readonly string[]) => readonly PackSection[];
  readonly withheld: readonly Withheld[];
}

/** From the sentence of the notice to the outcome, for who reads all of it: NOT_FOUND for who reads nothing of it, NOT_PERMITTED for who reads a part. */
@Injectable()
export class PackCollector {
  constructor(
    private readonly tasks: TaskReads,
    private readonly duties: DutyReads,
    private readonly inspections: InspectionReads,
    private readonly facts: DocumentFacts,
  ) {}

  async collect(request: RequestContext, subject: PackSubject, id: string): Promise<Collected> {
    if (subject === 'task') return this.ofTask(request, id);
    return subject === 'duty' ? this.ofDuty(request, id) : this.ofInspection(request, id);
  }

  private async ofTask(request: RequestContext, id: string): Promise<Collected> {
    const { code, title, dutyId } = await this.tasks.demand(request, id);
    demandAll(request);
    return { code, title, inspectionId: null, ...(await this.around(request, [id], [dutyId])) };
  }

  private async ofDuty(request: RequestContext, id: string): Promise<Collected> {
    const { code, title } = await this.duties.one(request, id);
    demandAll(request);
    const tasks = await (await request.reader()).find(TaskEntity, { where: { jointMeetingId: request.tenant, dutyId: id }, order: { code: 'ASC' } });
    return { code, title, inspectionId: null, ...(await this.around(request, tasks.map((task) => task.id), [id])) };
  }

  private async ofInspection(request: RequestContext, id: string): Promise<Collected> {
    const row = await this.inspections.demand(request, id);
    demandAll(request);
    const facts = await this.facts.inspection(request, id);
    const visits = await this.inspections.visits(request, row);
    const around = await this.around(request, [], facts.findings.map(({ dutyId }) => dutyId));
    const manager = await request.reader();
    const rectified = await readRectifications(manager, request.tenant, facts.findings.map((each) => each.id));
    const nameOf = await unitNamesOf(manager, rectified.items.map(({ unitId }) => unitId));
    const parts = [...facts.objects, ...facts.findings, ...visits, ...rectified.items].map((each) => each.id);
    return {
      ...around, code: row.code, title: row.matter, inspectionId: id, subjectIds: [id, ...parts, ...around.subjectIds, ...(row.designationId === null ? [] : [row.designationId])],
      fileSubjectIds: [...around.fileSubjectIds, ...facts.findings.map((each) => each.id), ...visits.map((each) => each.id), ...filedUnder(rectified)],
      sections: (pathsOf) => [...inspectionSections(facts, visits, pathsOf), rectificationSection(rectified, nameOf, pathsOf)],
    };
  }

  /** Tasks with all that hangs on them, and the sentences they rest on. */
  private async around(request: RequestContext, taskIds: readonly string[], dutyIds: readonly (string | null)[]): Promise<Omit<Collected, 'code' | 'title' | 'inspectionId'>> {
    const { tenant } = request;
    const manager = await request.reader();
    const rows = await readTasks(manager, tenant, taskIds);
    const { duties, notices } = await readSources(manager, tenant, dutyIds);
    const rectified = await readRectifications(manager, tenant, rows.findings.map(({ id }) => id));
    const nameOf = await unitNamesOf(manager, [...rectified.items.map(({ unitId }) => unitId), ...rows.assignments.map(({ unitId }) => unitId), ...rows.findings.map(({ responsibleUnitId }) => responsibleUnitId)]);
    return {
      taskIds, subjectIds: [...duties.map(({ id }) => id), ...notices.keys(), ...rectified.items.map(({ id }) => id)], fileSubjectIds: [...[...rows.reports, ...rows.findings].map(({ id }) => id), ...filedUnder(rectified)],
      sentences: duties.flatMap((duty) => sentenceOf(duty, notices)), notices: new Map([...notices.values()].map((notice) => [noticePath(notice), notice.text])),
      sections: (pathsOf) => [...taskSections(rows, nameOf, pathsOf), rectificationSection(rectified, nameOf, pathsOf)], withheld: withheldOf(rows),
    };
  }
}

const filedUnder = ({ reports, checks }: RectificationRows): readonly string[] => [...reports, ...checks].map(({ id }) => id);

function demandAll({ actor, tenant, today }: RequestContext): void {
  if (!canMakePack(actor, tenant, today)) throw new DomainError('NOT_PERMITTED', { verb: 'exportPack' });
}

const noticePath = ({ code }: Notice): string => `notices/${code.replace(/[^\p{L}\p{N}-]/gu, '_')}.txt`;

function sentenceOf({ noticeId, startOffset, endOffset }: Duty, notices: ReadonlyMap<string, Notice>): readonly PackSentence[] {
  const notice = notices.get(noticeId);
  if (notice === undefined) return [];
  const { title: noticeTitle, docNumber, issuer, issuedOn, edition, text } = notice;
  return [{ noticeId, noticeTitle, docNumber, issuer, issuedOn, edition, startOffset, endOffset, text: text.slice(startOffset, endOffset), path: noticePath(notice) }];
}

function withheldOf({ complaints, draftCount }: TaskRows): readonly Withheld[] {
  const named = complaints.filter(({ anonymous }) => !anonymous).length;
  return [
    ...(complaints.length === 0 ? [] : [{ what: 'complaint_words' as const, count: complaints.length }]), ...(named === 0 ? [] : [{ what: 'complaint_identity' as const, count: named }]),
    ...(draftCount === 0 ? [] : [{ what: 'drafts' as const, count: draftCount }]),
  ];
}
