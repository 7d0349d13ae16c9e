import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ExceptionRow, ReportMonthRow } from '@lianxi/api-data';
import type { MatrixPeriod, MutationGrantExceptionArgs, MutationLockPeriodArgs, MutationRevokeExceptionArgs, MutationUnlockPeriodArgs, PeriodPreview, PeriodUnit } from '@lianxi/contract';
import { periodMonths, verbsOnException, verbsOnPeriodLock, type LocalDate, type PeriodLock, type Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { PeriodReads } from './period.reads.js';
import { PeriodService } from './period.service.js';

@Resolver('PeriodLock')
export class PeriodLockResolver {
  constructor(
    private readonly reads: PeriodReads,
    private readonly service: PeriodService,
  ) {}

  @Query()
  periodLocks(@Context() request: RequestContext): Promise<readonly PeriodLock[]> {
    return this.reads.locks(request);
  }

  @Query()
  reportMonths(@Context() request: RequestContext): Promise<readonly ReportMonthRow[]> {
    return this.reads.months(request);
  }

  @Query()
  previewLockPeriod(@Context() request: RequestContext, @Args('monthOn') monthOn: LocalDate): Promise<PeriodPreview> {
    return this.reads.preview(request, monthOn);
  }

  @Query()
  periodUnits(@Context() request: RequestContext, @Args('monthOn') monthOn: LocalDate): Promise<readonly PeriodUnit[]> {
    return this.reads.units(request, monthOn);
  }

  @Mutation()
  lockPeriod(@Context() request: RequestContext, @Args() args: MutationLockPeriodArgs): Promise<PeriodLock> {
    return this.service.lockPeriod(request, args);
  }

  @Mutation()
  unlockPeriod(@Context() request: RequestContext, @Args() args: MutationUnlockPeriodArgs): Promise<PeriodLock> {
    return this.service.unlockPeriod(request, args);
  }

  @Mutation()
  grantException(@Context() request: RequestContext, @Args() args: MutationGrantExceptionArgs): Promise<PeriodLock> {
    return this.service.grantException(request, args);
  }

  @Mutation()
  revokeException(@Context() request: RequestContext, @Args() args: MutationRevokeExceptionArgs): Promise<PeriodLock> {
    return this.service.revokeException(request, args);
  }

  @ResolveField()
  exceptions(@Context() request: RequestContext, @Parent() lock: PeriodLock): Promise<readonly ExceptionRow[]> {
    return this.reads.exceptions(request, lock);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() lock: PeriodLock): readonly Verb[] {
    return verbsOnPeriodLock(request.actor, lock, request.today);
  }
}

@Resolver('PeriodException')
export class PeriodExceptionResolver {
  @ResolveField()
  periodMonths(@Parent() exception: ExceptionRow): number | null {
    return periodMonths(exception.periodStartOn, exception.periodEndOn);
  }

  @ResolveField()
  inForce(@Context() request: RequestContext, @Parent() exception: ExceptionRow): boolean {
    return exception.revokedAt === null && exception.untilOn >= request.today;
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() exception: ExceptionRow): readonly Verb[] {
    return verbsOnException(request.actor, exception, request.today);
  }
}

@Resolver('MatrixPeriod')
export class LockOfMatrixPeriodResolver {
  constructor(private readonly reads: PeriodReads) {}

  @ResolveField()
  lock(@Context() request: RequestContext, @Parent() period: MatrixPeriod): Promise<PeriodLock | null> {
    return this.reads.ofMonth(request, period.startOn);
  }
}

@Resolver('ReportMonth')
export class LockOfReportMonthResolver {
  constructor(private readonly reads: PeriodReads) {}

  @ResolveField()
  lock(@Context() request: RequestContext, @Parent() { monthOn }: ReportMonthRow): Promise<PeriodLock | null> {
    return this.reads.ofMonth(request, monthOn);
  }
}
