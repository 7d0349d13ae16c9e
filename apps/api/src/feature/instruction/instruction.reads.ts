import { Injectable } from '@nestjs/common';
import {
  AssignmentEntity, findInstructionEvents, findInstructions, findInstructionSubjects, isId, ReportSlotEntity, type InstructionEventRow, type InstructionListParams, type InstructionRow,
  type InstructionSubjectRow,
} from '@lianxi/api-data';
import type { QueryInstructionsArgs, SuggestedPart } from '@lianxi/contract';
import { lightOf, markOfInstruction, verbsOnInstruction, type InstructionAround, type Light, type TaskPart, type Verb } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { groupBy } from '../task/task.loaders.js';
import { ReadingSource } from '../task/reading.service.js';
import { TaskReads } from '../task/task.reads.js';
import type { TaskNode } from '../task/task.view.js';
import { loadUnit } from '../unit/unit.loader.js';

export interface InstructionPageNode {
  readonly items: readonly InstructionRow[];
  readonly total: number;
}

const unfiltered = { ids: null, rootIds: null, states: null, taskId: null, unitId: null, slotId: null } as const;
/** More than ever hang together. */
const MANY = 1000;

/** What is read of instructions. */
@Injectable()
export class InstructionReads {
  constructor(
    private readonly readings: ReadingSource,
    private readonly tasks: TaskReads,
  ) {}

  async list(request: RequestContext, { filter, page }: QueryInstructionsArgs): Promise<InstructionPageNode> {
    const { taskId = null, unitId = null, slotId = null, states = null } = filter ?? {};
    if ([taskId, unitId, slotId].some((id) => id !== null && !isId(id))) return { items: [], total: 0 };
    return this.find(request, { states, taskId, unitId, slotId, ...readPage(page) });
  }

  async one(request: RequestContext, id: string): Promise<InstructionRow | null> {
    if (!isId(id)) return null;
    return (await this.find(request, { ids: [id], limit: 1, offset: 0 })).items[0] ?? null;
  }

  async demand(request: RequestContext, id: string): Promise<InstructionRow> {
    return demandFound(await this.one(request, id), 'instruction');
  }

  async light(request: RequestContext, row: InstructionRow): Promise<Light> {
    return lightOf(markOfInstruction(row, (await this.readings.of(request)).light));
  }

  task(request: RequestContext, { taskId }: InstructionRow): Promise<TaskNode | null> {
    return taskId === null ? Promise.resolve(null) : this.tasks.one(request, taskId);
  }

  async subject(request: RequestContext, { id }: InstructionRow): Promise<InstructionSubjectRow> {
    const { jointMeetingId, visibleUnitIds } = await this.readings.of(request);
    const loader = request.loader('instruction.subject', async (manager, ids) => {
      const rows = await findInstructionSubjects(manager, { jointMeetingId, visibleUnitIds, ids });
      return new Map(rows.map((row) => [row.instructionId, row]));
    });
    return demandFound(await loader.load(id), 'instruction');
  }

  async additions(request: RequestContext, { id, rootId }: InstructionRow): Promise<readonly InstructionRow[]> {
    if (rootId !== null) return [];
    const loader = request.loader('instruction.additions', async (_manager, rootIds) => {
      const { items } = await this.find(request, { rootIds, limit: MANY, offset: 0 });
      return groupBy([...items].sort((first, second) => first.code.localeCompare(second.code)), (row) => row.rootId ?? '');
    });
    return (await loader.load(id)) ?? [];
  }

  async events(request: RequestContext, { id, rootId }: InstructionRow): Promise<readonly InstructionEventRow[]> {
    const { jointMeetingId, scope } = await this.readings.of(request);
    // The log names every addition; whoever reads only some of them reads none of it.
    if (scope.kind !== 'all') return [];
    const loader = request.loader('instruction.events', async (manager, ids) => groupBy(await findInstructionEvents(manager, { jointMeetingId, ids }), (row) => row.rootId));
    return (await loader.load(rootId ?? id)) ?? [];
  }

  async verbs(request: RequestContext, row: InstructionRow): Promise<readonly Verb[]> {
    const around: InstructionAround = { instruction: row, taskState: row.taskState, additions: await this.additions(request, row), authorHeld: row.authorHeld };
    return verbsOnInstruction(request.actor, around, request.today);
  }

  /** Only for whoever registers it. */
  async suggestedParts(request: RequestContext, row: InstructionRow): Promise<readonly SuggestedPart[]> {
    if (!(await this.verbs(request, row)).includes('registerInstruction')) return [];
    const parts = await this.partsOfSubject(request, row);
    const named = parts.map(async ({ unitId, role }): Promise<SuggestedPart> => ({ unitId, role, unitName: (await loadUnit(request, unitId))?.name ?? '' }));
    return Promise.all(named);
  }

  private async partsOfSubject(request: RequestContext, { subjectKind, subjectId, rootId }: InstructionRow): Promise<readonly TaskPart[]> {
    const root = rootId === null ? null : await this.one(request, rootId);
    const taskId = root?.taskId ?? (subjectKind === 'task' ? subjectId : null);
    const [manager, jointMeetingId] = [await request.reader(), request.tenant];
    if (taskId !== null) {
      const parts = await manager.find(AssignmentEntity, { where: { jointMeetingId, taskId }, order: { id: 'ASC' } });
      return parts.filter(({ state, parentId }) => parentId === null && state !== 'withdrawn').map(({ unitId, role }) => ({ unitId, role }));
    }
    if (subjectId === null) return [];
    if (subjectKind === 'unit') return [{ unitId: subjectId, role: 'lead' }];
    const slot = await manager.findOneBy(ReportSlotEntity, { jointMeetingId, id: subjectId });
    return slot ? [{ unitId: slot.unitId, role: 'lead' }] : [];
  }

  private async find(request: RequestContext, wanted: Partial<InstructionListParams> & { readonly limit: number; readonly offset: number }): Promise<InstructionPageNode> {
    const { jointMeetingId, visibleUnitIds } = await this.readings.of(request);
    return findInstructions(await request.reader(), { ...unfiltered, ...wanted, jointMeetingId, visibleUnitIds, today: request.today });
  }
}
