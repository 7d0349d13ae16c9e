import type { InstructionEventRow, InstructionRow, InstructionSubjectRow } from '@lianxi/api-data';
import type {
  MutationAddInstructionArgs, MutationCloseInstructionArgs, MutationRegisterInstructionArgs, MutationReportInstructionArgs, MutationWriteInstructionArgs, QueryInstructionsArgs, SuggestedPart,
} from '@lianxi/contract';
import { instructionTitle, type Light, type Verb } from '@lianxi/domain';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import type { TaskNode } from '../task/task.view.js';
import { InstructionReads, type InstructionPageNode } from './instruction.reads.js';
import { InstructionService } from './instruction.service.js';

@Resolver('Instruction')
export class InstructionResolver {
  constructor(
    private readonly reads: InstructionReads,
    private readonly service: InstructionService,
  ) {}

  @Query()
  instructions(@Context() request: RequestContext, @Args() args: QueryInstructionsArgs): Promise<InstructionPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  instruction(@Context() request: RequestContext, @Args('id') id: string): Promise<InstructionRow | null> {
    return this.reads.one(request, id);
  }

  @Mutation()
  writeInstruction(@Context() request: RequestContext, @Args() { input }: MutationWriteInstructionArgs): Promise<InstructionRow> {
    return this.service.write(request, input);
  }

  @Mutation()
  registerInstruction(@Context() request: RequestContext, @Args() args: MutationRegisterInstructionArgs): Promise<InstructionRow> {
    return this.service.register(request, args);
  }

  @Mutation()
  reportInstruction(@Context() request: RequestContext, @Args() args: MutationReportInstructionArgs): Promise<InstructionRow> {
    return this.service.report(request, args);
  }

  @Mutation()
  addInstruction(@Context() request: RequestContext, @Args() args: MutationAddInstructionArgs): Promise<InstructionRow> {
    return this.service.add(request, args);
  }

  @Mutation()
  closeInstruction(@Context() request: RequestContext, @Args() args: MutationCloseInstructionArgs): Promise<InstructionRow> {
    return this.service.close(request, args);
  }

  @ResolveField()
  title(@Parent() { text }: InstructionRow): string {
    return instructionTitle(text);
  }

  @ResolveField()
  subject(@Context() request: RequestContext, @Parent() row: InstructionRow): Promise<InstructionSubjectRow> {
    return this.reads.subject(request, row);
  }

  @ResolveField()
  light(@Context() request: RequestContext, @Parent() row: InstructionRow): Promise<Light> {
    return this.reads.light(request, row);
  }

  @ResolveField()
  task(@Context() request: RequestContext, @Parent() row: InstructionRow): Promise<TaskNode | null> {
    return this.reads.task(request, row);
  }

  @ResolveField()
  additions(@Context() request: RequestContext, @Parent() row: InstructionRow): Promise<readonly InstructionRow[]> {
    return this.reads.additions(request, row);
  }

  @ResolveField()
  suggestedParts(@Context() request: RequestContext, @Parent() row: InstructionRow): Promise<readonly SuggestedPart[]> {
    return this.reads.suggestedParts(request, row);
  }

  @ResolveField()
  events(@Context() request: RequestContext, @Parent() row: InstructionRow): Promise<readonly InstructionEventRow[]> {
    return this.reads.events(request, row);
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: InstructionRow): Promise<readonly Verb[]> {
    return this.reads.verbs(request, row);
  }
}
