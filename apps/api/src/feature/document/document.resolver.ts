import type { ComplaintRow, InspectionRow } from '@lianxi/api-data';
import type { QueryDocumentDraftArgs } from '@lianxi/contract';
import { documentsOfInspection, type DocumentKind } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ComplaintReads } from '../complaint/complaint.reads.js';
import { InspectionReads } from '../inspection/inspection.reads.js';
import { countRectifications } from './document.facts.js';
import { DocumentService, type DocumentNode } from './document.service.js';

@Resolver('Inspection')
export class DocumentResolver {
  constructor(
    private readonly service: DocumentService,
    private readonly inspections: InspectionReads,
  ) {}

  @Query()
  documentDraft(@Context() request: RequestContext, @Args() { objectId = null, ...asked }: QueryDocumentDraftArgs): Promise<DocumentNode> {
    return this.service.draft(request, { ...asked, objectId });
  }

  @ResolveField()
  async documents(@Context() request: RequestContext, @Parent() row: InspectionRow): Promise<readonly DocumentKind[]> {
    if (!this.inspections.reading(request).all) return [];
    return documentsOfInspection(row, row.concludedOn === null ? 0 : await countRectifications(await request.reader(), row));
  }
}

@Resolver('Complaint')
export class ComplaintDocumentResolver {
  constructor(private readonly complaints: ComplaintReads) {}

  @ResolveField()
  documents(@Context() request: RequestContext, @Parent() { handedTo }: ComplaintRow): readonly DocumentKind[] {
    return handedTo !== null && this.complaints.reach(request).scope.kind === 'all' ? ['transfer_letter'] : [];
  }
}
