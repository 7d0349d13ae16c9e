import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationImportReportsArgs, ReportImport } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { ImportReportsService } from './import-reports.service.js';

@Resolver()
export class ImportReportsResolver {
  constructor(private readonly service: ImportReportsService) {}

  @Mutation()
  importReports(@Context() request: RequestContext, @Args() args: MutationImportReportsArgs): Promise<ReportImport> {
    return this.service.importReports(request, args);
  }
}
