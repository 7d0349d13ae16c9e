import { Injectable } from '@nestjs/common';
import { findAssignableUnits, InstructionEntity, isId, nextCode, PostHoldingEntity, ReportSlotEntity, TaskEntity, type InstructionRow } from '@lianxi/api-data';
import type {
  MutationAddInstructionArgs, MutationCloseInstructionArgs, MutationRegisterInstructionArgs, MutationReportInstructionArgs, WriteInstructionInput,
} from '@lianxi/contract';
import {
  addInstruction, civilOf, closeInstruction, DomainError, isInForce, registerInstruction, reportInstruction, visibleUnits, writeInstruction, type Instruction, type InstructionAround, type InstructionOrigin,
  type TaskState,
} from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveAssignments, saveChanges } from '../task/task.store.js';
import { InstructionReads } from './instruction.reads.js';

/** Verbs on instructions. */
@Injectable()
export class InstructionService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: InstructionReads,
  ) {}

  async write(request: RequestContext, { idempotencyKey: key, ...input }: WriteInstructionInput): Promise<InstructionRow> {
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'writeInstruction', input }, async () => {
        const { jointMeetingId, actor, context } = scope;
        const subject = await subjectOf(scope, input);
        return insert(scope, writeInstruction(actor, { jointMeetingId, code: await newCode(scope), subject }, input, context));
      }),
    );
    return this.reads.demand(request, id);
  }

  async add(request: RequestContext, { id: rootId, idempotencyKey: key, ...input }: MutationAddInstructionArgs): Promise<InstructionRow> {
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'addInstruction', input: { rootId, ...input } }, async () => {
        const { instruction } = await lock(scope, rootId);
        return insert(scope, addInstruction(scope.actor, { instruction, code: await newCode(scope) }, input, scope.context));
      }),
    );
    return this.reads.demand(request, id);
  }

  async register(request: RequestContext, { id, version, input }: MutationRegisterInstructionArgs): Promise<InstructionRow> {
    await this.verbs.run(request, async (scope) => {
      const { manager, actor, jointMeetingId, context, append } = scope;
      const { instruction } = await lock(scope, id);
      const subject = {
        instruction,
        taskCode: await nextCode(manager, jointMeetingId, 'RW', civilOf(context.today).year),
        assignableUnitIds: await findAssignableUnits(manager, { jointMeetingId, today: context.today }),
      };
      const parts = input.assignments.map(({ unitId, role }) => ({ unitId, role }));
      const after = registerInstruction(actor, subject, { version, title: input.title, dueOn: input.dueOn ?? null, parts }, context);
      await manager.insert(TaskEntity, after.task);
      await saveAssignments(manager, [], after.assignments);
      await saveChanges(manager, InstructionEntity, instruction, after.instruction);
      append(after.events);
    });
    return this.reads.demand(request, id);
  }

  async report(request: RequestContext, { id, version, result }: MutationReportInstructionArgs): Promise<InstructionRow> {
    await this.verbs.run(request, async (scope) => {
      const around = await lock(scope, id);
      const after = reportInstruction(scope.actor, around, { version, result }, scope.context);
      await saveChanges(scope.manager, InstructionEntity, around.instruction, after.instruction);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }

  async close(request: RequestContext, { id, version, note }: MutationCloseInstructionArgs): Promise<InstructionRow> {
    await this.verbs.run(request, async (scope) => {
      const around = await lock(scope, id);
      const after = closeInstruction(scope.actor, around, { version, note: note ?? null }, scope.context);
      const before = new Map([around.instruction, ...around.additions].map((each) => [each.id, each]));
      for (const closed of after.instructions) await saveChanges(scope.manager, InstructionEntity, before.get(closed.id) ?? closed, closed);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }
}

const newCode = ({ manager, jointMeetingId, context }: VerbScope): Promise<string> => nextCode(manager, jointMeetingId, 'PS', civilOf(context.today).year);

async function insert({ manager, append }: VerbScope, made: ReturnType<typeof writeInstruction>): Promise<string> {
  await manager.insert(InstructionEntity, made.instruction);
  append(made.events);
  return made.instruction.id;
}

/**
 * The instruction with those added to it, locked; its task's state is only looked at. The first is locked before those added, so
 * that adding and closing wait for each other. Whoever reads only a unit's tasks has no verb here: for them it is not there.
 */
async function lock({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<InstructionAround> {
  demandId(id, 'instruction');
  if (visibleUnits(actor, jointMeetingId, context.today).kind !== 'all') throw new DomainError('NOT_PERMITTED');
  const mode = { mode: 'pessimistic_write' } as const;
  const instruction: Instruction = demandFound(await manager.findOne(InstructionEntity, { where: { jointMeetingId, id }, lock: mode }), 'instruction');
  const additions = await manager.find(InstructionEntity, { where: { jointMeetingId, rootId: id }, order: { id: 'ASC' }, lock: mode });
  const task = instruction.taskId === null ? null : await manager.findOneBy(TaskEntity, { jointMeetingId, id: instruction.taskId });
  const taskState: TaskState | null = task?.state ?? null;
  const { postId } = instruction;
  const holdings = postId === null ? [] : await manager.findBy(PostHoldingEntity, { postId });
  return { instruction, taskState, additions, authorHeld: holdings.some((holding) => isInForce(holding, context.today)) };
}

type Subject = InstructionOrigin['subject'];

/** What it is written on, as long as it is there; leaders see all of the joint meeting. */
async function subjectOf(scope: VerbScope, { subjectKind: kind = 'nothing', subjectId = null }: Omit<WriteInstructionInput, 'idempotencyKey'>): Promise<Subject> {
  if (kind === 'nothing') {
    if (subjectId !== null) throw new DomainError('INPUT_INVALID', {}, 'subjectId');
    return { kind, id: null };
  }
  if (subjectId === null || !isId(subjectId) || !(await isThere(scope, kind, subjectId))) throw new DomainError('NOT_FOUND', { subject: kind }, 'subjectId');
  return { kind, id: subjectId };
}

async function isThere({ manager, jointMeetingId, context }: VerbScope, kind: Subject['kind'], id: string): Promise<boolean> {
  if (kind === 'task') return manager.existsBy(TaskEntity, { jointMeetingId, id });
  if (kind === 'report_slot') return manager.existsBy(ReportSlotEntity, { jointMeetingId, id });
  return (await findAssignableUnits(manager, { jointMeetingId, today: context.today })).has(id);
}
