import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ledger, LedgerOutline, MutationImportTasksArgs, QueryHandDownConsequenceArgs, QueryLedgerOutlineArgs } from '@lianxi/contract';
import { DomainError, type Unit } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { loadUnit } from '../unit/unit.loader.js';
import { ConsequenceReads } from './consequence.reads.js';
import type { ConsequenceNode, FailureNode, TaskImportNode, UnitConsequenceNode } from './ledger.answer.js';
import { ImportProgress, type Progress } from '../../platform/import-progress.js';
import { LedgerReads } from './ledger.reads.js';
import { LedgerService } from './ledger.service.js';

@Resolver()
export class LedgerResolver {
  constructor(
    private readonly reads: LedgerReads,
    private readonly service: LedgerService,
    private readonly progress: ImportProgress,
    private readonly consequences: ConsequenceReads,
  ) {}

  @Query()
  ledgerOutline(@Context() request: RequestContext, @Args() args: QueryLedgerOutlineArgs): Promise<LedgerOutline> {
    return this.reads.outline(request, args);
  }

  @Query()
  ledgers(@Context() request: RequestContext): Promise<Ledger[]> {
    return this.reads.ledgers(request);
  }

  @Query()
  importProgress(@Context() request: RequestContext, @Args('fileId') fileId: string): Progress | null {
    return this.progress.of(request.actor.accountId, fileId);
  }

  @Query()
  assignConsequence(@Context() request: RequestContext, @Args('id') id: string): Promise<ConsequenceNode> {
    return this.consequences.ofAssigning(request, id);
  }

  @Query()
  handDownConsequence(@Context() request: RequestContext, @Args() { id, unitIds }: QueryHandDownConsequenceArgs): Promise<ConsequenceNode> {
    return this.consequences.ofHandingDown(request, id, unitIds);
  }

  @Mutation()
  importTasks(@Context() request: RequestContext, @Args() { input, dryRun }: MutationImportTasksArgs): Promise<TaskImportNode> {
    return this.service.importTasks(request, input, dryRun);
  }
}

@Resolver('UnitConsequence')
export class UnitConsequenceResolver {
  @ResolveField()
  unit(@Context() request: RequestContext, @Parent() { unitId }: UnitConsequenceNode): Promise<Unit> {
    return demandUnit(request, unitId);
  }
}

@Resolver('LedgerFailure')
export class LedgerFailureResolver {
  @ResolveField()
  near(@Context() request: RequestContext, @Parent() { nearIds }: FailureNode): Promise<Unit[]> {
    return Promise.all(nearIds.map((id) => demandUnit(request, id)));
  }
}

async function demandUnit(request: RequestContext, id: string): Promise<Unit> {
  const unit = await loadUnit(request, id);
  if (!unit) throw new DomainError('NOT_FOUND', { subject: 'unit' });
  return unit;
}
