import { codeOf } from '../shared/domain-error.js';
import { calendar, sampleActor, sampleContext, sampleInstruction, secretary } from '../testing/samples.js';
import type { TaskPart } from '../task/task-input.js';
import { addInstruction } from './add-instruction.js';
import { closeInstruction } from './close-instruction.js';
import { canOnInstruction } from './instruction-scope.js';
import { instructionDueOn, instructionTitle, markOfInstruction, type Instruction } from './instruction.js';
import { reopenInstruction } from './reopen-instruction.js';
import { registerInstruction } from './register-instruction.js';
import { reportInstruction } from './report-instruction.js';
import { writeInstruction } from './write-instruction.js';

const leader = sampleActor('leader', { post: { title: '副市长' } });
const today = '2026-11-24';
const context = sampleContext(today);
const origin = { jointMeetingId: 'jm-1', code: 'PS-2026-001', subject: { kind: 'unit', id: 'unit-1' } } as const;
const units = new Set(['unit-1', 'unit-2']);
const lead: readonly TaskPart[] = [{ unitId: 'unit-1', role: 'lead' }];
const registering = { version: 1, title: '核查救助资金', dueOn: null, parts: lead } as const;
const around = (instruction: Instruction, additions: readonly Instruction[] = []) => ({ instruction, taskState: 'completed' as const, additions });
const register = (changes: Partial<Instruction>, input: Partial<Parameters<typeof registerInstruction>[2]> = {}) =>
  registerInstruction(secretary, { instruction: sampleInstruction({ state: 'waiting', taskId: null, ...changes }), taskCode: 'RW-2026-009', assignableUnitIds: units }, { ...registering, ...input }, context);

const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('an instruction', () => {
  it('is written with the limit of its urgency, in calendar days', () => {
    const { instruction, events } = writeInstruction(leader, origin, { text: ' 请民政局牵头核实。限期反馈。 ', urgency: 'urgent' }, context);
    expect(instruction).toMatchObject({ state: 'waiting', dueOn: '2026-11-29', personName: '陈一', postTitle: '副市长', rootId: null, text: '请民政局牵头核实。限期反馈。' });
    expect(events).toMatchObject([{ verb: 'writeInstruction', subjectType: 'instruction', toState: 'waiting', data: instruction }]);
    expect(instructionDueOn('ordinary', today, context.settings)).toBe('2026-12-09');
    expect(instructionDueOn('difficult', today, context.settings)).toBe('2026-12-24');
    expect(instructionTitle(instruction.text)).toBe('请民政局牵头核实');
    expect([...instructionTitle('长'.repeat(80))]).toHaveLength(40);
  });

  it('is not written without words, nor by others', () => {
    expect(refusal(() => writeInstruction(leader, origin, { text: ' ', urgency: 'urgent' }, context))).toBe('FIELD_REQUIRED');
    expect(refusal(() => writeInstruction(secretary, origin, { text: '核实', urgency: 'urgent' }, context))).toBe('NOT_PERMITTED');
  });

  it('becomes a task handed out at once, within its limit', () => {
    const { instruction, task, assignments, events } = register({});
    expect(instruction).toMatchObject({ state: 'assigned', taskId: task.id, registeredOn: today, version: 2 });
    expect(task).toMatchObject({ state: 'assigned', title: '核查救助资金', content: instruction.text, dueOn: instruction.dueOn });
    expect(assignments).toMatchObject([{ unitId: 'unit-1', role: 'lead', state: 'pending', dueOn: instruction.dueOn }]);
    expect(events.map((event) => event.verb)).toEqual(['draftTask', 'assignTask', 'assignTask', 'registerInstruction']);
  });

  it('is registered neither beyond its limit, nor in the past, nor without a lead', () => {
    expect(refusal(() => register({ dueOn: '2026-12-09' }, { dueOn: '2026-12-10' }))).toBe('DATE_OUT_OF_RANGE');
    expect(refusal(() => register({ dueOn: '2026-11-20' }))).toBe('DATE_IN_PAST');
    expect(register({ dueOn: '2026-11-20' }, { dueOn: '2026-11-30' }).task.dueOn).toBe('2026-11-30');
    expect(refusal(() => register({}, { parts: [] }))).toBe('TASK_WITHOUT_LEAD');
    expect(refusal(() => register({}, { version: 7 }))).toBe('VERSION_CONFLICT');
  });

  it('comes back with its result once the task is done', () => {
    const handed = sampleInstruction({ state: 'assigned' });
    expect(reportInstruction(secretary, around(handed), { version: 1, result: '已核实52户' }, context).instruction).toMatchObject({ state: 'reported', result: '已核实52户', reportedOn: today });
    expect(refusal(() => reportInstruction(secretary, { ...around(handed), taskState: 'assigned' }, { version: 1, result: '已核实' }, context))).toBe('INSTRUCTION_TASK_OPEN');
    expect(refusal(() => reportInstruction(secretary, around(handed), { version: 1, result: '' }, context))).toBe('FIELD_REQUIRED');
  });

  it('is not closed while one added to it has no result', () => {
    const root = sampleInstruction({ state: 'reported' });
    const { instruction: added } = addInstruction(leader, { instruction: root, code: 'PS-2026-002' }, { text: '再核实两个镇', urgency: 'ordinary' }, context);
    expect(added).toMatchObject({ rootId: root.id, state: 'waiting', dueOn: '2026-12-09', subjectKind: root.subjectKind, subjectId: root.subjectId });
    expect(refusal(() => closeInstruction(leader, around(root, [added]), { version: 1, note: null }, context))).toBe('INSTRUCTION_ADDITION_OPEN');
    expect(canOnInstruction('closeInstruction', leader, around(root, [added]), today)).toBe(false);
    const told = { ...added, state: 'reported' as const };
    const { instructions, events } = closeInstruction(leader, around(root, [told]), { version: 1, note: null }, context);
    expect(instructions.map(({ id, state, closedOn }) => [id, state, closedOn])).toEqual([[root.id, 'closed', today], [added.id, 'closed', today]]);
    expect(events).toHaveLength(2);
  });

  it('is closed and taken back by who wrote it, or holds that post now; by any leader once nobody holds it', () => {
    const other = sampleActor('leader', { post: { postId: 'post-2', title: '秘书长' }, role: { postId: 'post-2' } });
    for (const state of ['reported', 'waiting'] as const) {
      const subject = around(sampleInstruction({ state, personName: '简敏' }));
      expect(refusal(() => closeInstruction(other, subject, { version: 1, note: '知悉' }, context))).toBe('INSTRUCTION_OF_ANOTHER');
      expect([canOnInstruction('closeInstruction', other, subject, today), canOnInstruction('closeInstruction', leader, subject, today)]).toEqual([false, true]);
      expect(closeInstruction(other, { ...subject, authorHeld: false }, { version: 1, note: '知悉' }, context).instructions).toMatchObject([{ state: 'closed' }]);
    }
    const theirs = sampleInstruction({ id: 'instruction-2', rootId: 'instruction-1', postId: 'post-2', state: 'reported' });
    expect(closeInstruction(leader, around(sampleInstruction({ state: 'reported' }), [theirs]), { version: 1, note: null }, context).instructions.map(({ id }) => id)).toEqual(['instruction-1']);
  });

  it('is worked on again once its task is taken up again', () => {
    const told = sampleInstruction({ state: 'reported', taskId: 'task-1', result: '已核实', reportedOn: today });
    const { instruction, events } = reopenInstruction(told, { postId: 'post-0', reason: '数据有误' });
    expect(instruction).toMatchObject({ state: 'assigned', result: null, reportedOn: null, dueOn: told.dueOn, version: 2 });
    expect(events).toMatchObject([{ verb: 'reopenTask', subjectType: 'instruction', fromState: 'reported', toState: 'assigned', reason: '数据有误' }]);
    expect(refusal(() => closeInstruction(leader, around(instruction), { version: 2, note: null }, context))).toBe('STATE_CONFLICT');
  });

  it('takes no addition below another, and none once closed', () => {
    const input = { text: '再核实', urgency: 'ordinary' } as const;
    expect(refusal(() => addInstruction(leader, { instruction: sampleInstruction({ rootId: 'instruction-0' }), code: 'PS-2026-002' }, input, context))).toBe('INPUT_INVALID');
    expect(refusal(() => addInstruction(leader, { instruction: sampleInstruction({ state: 'closed' }), code: 'PS-2026-002' }, input, context))).toBe('STATE_CONFLICT');
  });

  it('is taken back with a reason while nobody has registered it', () => {
    const waiting = sampleInstruction({ state: 'waiting' });
    expect(refusal(() => closeInstruction(leader, around(waiting), { version: 1, note: ' ' }, context))).toBe('REASON_REQUIRED');
    expect(closeInstruction(leader, around(waiting), { version: 1, note: '写错了对象' }, context).instructions).toMatchObject([{ state: 'closed', closeNote: '写错了对象' }]);
  });

  it.each([
    [{ state: 'waiting' }, 'due_soon'],
    [{ state: 'assigned', dueOn: '2026-11-23' }, 'overdue'],
    [{ state: 'reported' }, 'under_review'],
    [{ state: 'closed', reportedOn: '2026-11-25' }, 'accepted'],
    [{ state: 'closed', reportedOn: '2026-11-26' }, 'accepted_late'],
  ] as const)('shows %j as %s', (changes, mark) => {
    expect(markOfInstruction(sampleInstruction({ dueOn: '2026-11-25', reportedOn: null, ...changes }), { today, calendar, settings: { amberWorkingDays: 3 } })).toBe(mark);
  });
});
