import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AuditPage, ChainHead, LogCheck, QueryAuditArgs } from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { AuditReads } from './audit.reads.js';
import { LogCheckService } from './log-check.service.js';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly reads: AuditReads,
    private readonly checks: LogCheckService,
  ) {}

  @Query()
  audit(@Context() context: RequestContext, @Args() { filter, page }: QueryAuditArgs): Promise<AuditPage> {
    return this.reads.page(context, filter, page);
  }

  @Query()
  logChecks(): Promise<LogCheck[]> {
    return this.checks.newest();
  }

  @Query()
  chainHead(@Context() context: RequestContext): Promise<ChainHead | null> {
    return this.reads.head(context);
  }

  @Mutation()
  checkLog(@Context() context: RequestContext): Promise<LogCheck> {
    return this.checks.ask(context);
  }
}
