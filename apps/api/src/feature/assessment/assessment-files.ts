import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssessmentWorkEntity } from '@lianxi/api-data';
import { FileAccess } from '../../platform/file-access.js';
import type { RequestContext } from '../../platform/request-context.js';
import { AssessmentReads } from './assessment.reads.js';

/** Who fetches files: of the report and of the work whoever reads them, never the unit that is assessed. */
@Injectable()
export class AssessmentFiles implements OnModuleInit {
  constructor(
    private readonly files: FileAccess,
    private readonly reads: AssessmentReads,
  ) {}

  onModuleInit(): void {
    this.files.allow('assessment', async (request, id) => (await this.reads.one(request, id))?.inside === true);
    this.files.allow('assessment_work', (request, id) => this.mayReadWork(request, id));
  }

  private async mayReadWork(request: RequestContext, id: string): Promise<boolean> {
    const work = await (await request.reader()).findOneBy(AssessmentWorkEntity, { jointMeetingId: request.tenant, id });
    const row = work === null ? null : await this.reads.one(request, work.assessmentId);
    return row !== null && (await this.reads.works(request, row)).some((each) => each.id === id);
  }
}
