import { AttachmentEntity, DesignationEntity, findObjectUnits, findOverdueThings, isId, JointMeetingEntity, JurisdictionEntity, RectificationEntity, TaskEntity, UnitEntity, type ComplaintRow, type InspectionRow, type MeetingRow } from '@lianxi/api-data';
import { DomainError, visibleUnits, type Bulletin, type Designation, type DocumentIssuer, type DocumentMaking, type InspectionDocumentFacts, type TransferFacts, type UrgeFacts } from '@lianxi/domain';
import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { demandFound } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { ComplaintReads } from '../complaint/complaint.reads.js';
import { ComplaintSeals } from '../complaint/complaint.seals.js';
import { BulletinReads } from '../bulletin/bulletin.reads.js';
import { MeetingReads } from '../meeting/meeting.reads.js';
import { InspectionReads } from '../inspection/inspection.reads.js';

/** What the record holds for a document, as far as the reader may have it. */
@Injectable()
export class DocumentFacts {
  constructor(
    private readonly inspections: InspectionReads,
    private readonly complaints: ComplaintReads,
    private readonly seals: ComplaintSeals,
    private readonly meetings: MeetingReads,
    private readonly bulletins: BulletinReads,
  ) {}

  /** NOT_FOUND for who reads nothing of it, NOT_PERMITTED for who reads only a part: team, object. */
  async inspection(request: RequestContext, id: string): Promise<InspectionDocumentFacts> {
    const row: InspectionRow = await this.inspections.demand(request, id);
    if (!this.inspections.reading(request).all) throw new DomainError('NOT_PERMITTED', { verb: 'exportDocument' });
    const objects = await this.inspections.objects(request, row);
    const manager = await request.reader();
    const units = await findObjectUnits(manager, objects.map(({ unitId }) => unitId));
    const { designationId, jointMeetingId } = row;
    return {
      inspection: row,
      objects: objects.map((object) => ({ ...object, unitKind: demandFound(units.get(object.unitId), 'unit').kind })),
      team: await this.inspections.team(request, row),
      findings: await this.inspections.findings(request, row),
      rectifications: await rectificationsOf(manager, row),
      designation: designationId === null ? null : await manager.findOneBy(DesignationEntity, { jointMeetingId, id: designationId }),
    };
  }

  /** The words of a sealed one for who opened them today, for the purpose that is in the log; else without them. */
  async transfer(request: RequestContext, id: string): Promise<TransferFacts> {
    const complaint: ComplaintRow = await this.complaints.demand(request, id);
    if (this.complaints.reach(request).scope.kind !== 'all') throw new DomainError('NOT_PERMITTED', { verb: 'exportDocument' });
    const manager = await request.reader();
    const { placeName, aboutUnitName, sealed, jointMeetingId } = complaint;
    const opened = sealed && (await this.complaints.mayReadSealed(request, complaint)) ? await this.seals.open(manager, complaint, 'content') : null;
    const content = opened && { text: opened.text ?? null, findingText: opened.findingText ?? null, handReason: opened.handReason ?? null, answer: opened.answer ?? null, proposal: opened.proposal ?? null };
    return { complaint, placeName, aboutUnitName, content, fileCount: await manager.countBy(AttachmentEntity, { jointMeetingId, subjectType: 'complaint', subjectId: id }) };
  }

  /** The minutes, and the units called, which get them; NOT_FOUND for who may not read the meeting, or its minutes not yet. */
  async minutes(request: RequestContext, id: string): Promise<{ readonly meeting: MeetingRow; readonly unitNames: readonly string[] }> {
    const meeting = await this.meetings.demand(request, id);
    const seats = await this.meetings.seats(request, meeting);
    return { meeting, unitNames: seats.map(({ unitName }) => unitName) };
  }

  /** NOT_FOUND for who may not read it. */
  bulletin(request: RequestContext, id: string): Promise<Bulletin> {
    return this.bulletins.whole(request, id);
  }

  /** What is late with a unit, of one task (`objectId` names the unit) or of all; for who reads all of the joint meeting: NOT_PERMITTED for others. */
  async urge(request: RequestContext, { subjectId, objectId }: { readonly subjectId: string; readonly objectId: string | null }): Promise<UrgeFacts> {
    const { tenant: jointMeetingId, today } = request;
    if (visibleUnits(request.actor, jointMeetingId, today).kind !== 'all') throw new DomainError('NOT_PERMITTED', { verb: 'exportDocument' });
    const manager = await request.reader();
    const task = objectId !== null && isId(subjectId) ? demandFound(await manager.findOneBy(TaskEntity, { jointMeetingId, id: subjectId }), 'task') : null;
    const unitId = objectId ?? subjectId;
    const unit = demandFound(isId(unitId) ? await manager.findOneBy(UnitEntity, { id: unitId }) : null, 'unit');
    return { unit, taskTitle: task?.title ?? null, things: await findOverdueThings(manager, { jointMeetingId, unitId, taskId: task?.id ?? null, today }), today };
  }

  /** Who makes it, and the names it may go out in: the government as its designation names it, else by its place. */
  async making(request: RequestContext, issuer: DocumentIssuer, designation: Designation | null): Promise<DocumentMaking> {
    const manager = await request.reader();
    const meeting = await manager.findOneByOrFail(JointMeetingEntity, { id: request.tenant });
    const place = await manager.findOneByOrFail(JurisdictionEntity, { id: meeting.jurisdictionId });
    const department = await manager.findOneByOrFail(UnitEntity, { id: designation?.unitId ?? meeting.secretariatUnitId });
    const government = designation?.governmentName ?? `${place.name}人民政府`;
    return { issuer, issuerNames: { government, government_office: `${government}办公室`, department: department.name, joint_meeting: meeting.name }, madeOn: request.today, madeBy: request.actor.personName };
  }
}

/** How many items were opened of it. */
export function countRectifications(manager: EntityManager, { jointMeetingId, id: inspectionId }: Pick<InspectionRow, 'jointMeetingId' | 'id'>): Promise<number> {
  return manager.countBy(RectificationEntity, { jointMeetingId, inspectionId, state: Not('withdrawn') });
}

async function rectificationsOf(manager: EntityManager, { jointMeetingId, id: inspectionId }: InspectionRow): Promise<InspectionDocumentFacts['rectifications']> {
  const items = await manager.find(RectificationEntity, { where: { jointMeetingId, inspectionId, state: Not('withdrawn') }, order: { code: 'ASC' } });
  const units = await manager.findBy(UnitEntity, { id: In(items.map(({ unitId }) => unitId)) });
  return items.map((item) => ({ ...item, unitName: units.find(({ id }) => id === item.unitId)?.name ?? '' }));
}
