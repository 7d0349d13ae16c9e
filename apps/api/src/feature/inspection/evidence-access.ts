import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FindingEntity, InspectionVisitEntity } from '@lianxi/api-data';
import { FileAccess } from '../../platform/file-access.js';
import type { RequestContext } from '../../platform/request-context.js';
import { InspectionReads } from './inspection.reads.js';

/** Who fetches evidence: the team all of it; the unit inspected what its findings name, once the conclusion is fed back. */
@Injectable()
export class EvidenceAccess implements OnModuleInit {
  constructor(
    private readonly files: FileAccess,
    private readonly reads: InspectionReads,
  ) {}

  onModuleInit(): void {
    this.files.allow('inspection_visit', (request, visitId) => this.mayReadVisit(request, visitId));
    this.files.allow('inspection_approval', (request, inspectionId, fileId) => this.mayReadApproval(request, inspectionId, fileId));
    this.files.allow('finding', (request, findingId, fileId) => this.mayReadFinding(request, findingId, fileId));
  }

  private async mayReadApproval(request: RequestContext, id: string, fileId: string): Promise<boolean> {
    const row = await this.reads.one(request, id);
    return row !== null && (await this.reads.approvalFiles(request, row)).some((file) => file.id === fileId);
  }

  private async mayReadVisit(request: RequestContext, id: string): Promise<boolean> {
    const visit = await (await request.reader()).findOneBy(InspectionVisitEntity, { jointMeetingId: request.tenant, id });
    const row = visit === null ? null : await this.reads.one(request, visit.inspectionId);
    return row !== null && (await this.reads.visits(request, row)).some((each) => each.id === id);
  }

  private async mayReadFinding(request: RequestContext, id: string, fileId: string): Promise<boolean> {
    const finding = await (await request.reader()).findOneBy(FindingEntity, { jointMeetingId: request.tenant, id });
    const row = finding === null ? null : await this.reads.one(request, finding.inspectionId);
    const seen = row === null ? [] : await this.reads.findings(request, row);
    const shown = seen.find((each) => each.id === id);
    return shown !== undefined && (row?.inside === true || shown.evidence.some((piece) => piece.fileId === fileId));
  }
}
