import { taskWay, type WayTask } from './task-way';

const now = (task: WayTask): string | undefined => taskWay(task).find((step) => step.state === 'now')?.key;
const lead = { role: 'lead', state: 'in_progress' } as const;

describe('the way of a task', () => {
  it('stands at assigned until everybody has acknowledged', () => {
    expect(now({ state: 'draft', assignments: [] })).toBe('draft');
    expect(now({ state: 'assigned', assignments: [lead, { role: 'support', state: 'pending' }] })).toBe('assigned');
    expect(now({ state: 'assigned', assignments: [lead] })).toBe('working');
    expect(now({ state: 'completed', assignments: [] })).toBe('completed');
    expect(now({ state: 'closed', assignments: [] })).toBe('closed');
  });

  it('counts lead and support, not guides or withdrawn parts', () => {
    const steps = taskWay({ state: 'assigned', assignments: [lead, { role: 'support', state: 'completed' }, { role: 'guide', state: 'in_progress' }, { role: 'support', state: 'withdrawn' }] });
    expect(steps[3]).toMatchObject({ key: 'working', done: 1, total: 2 });
  });
});
