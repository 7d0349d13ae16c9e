import type { TestApi } from '../../testing/index.js';
import { assigned, type TaskAnswer } from '../task/loop.fixture.js';

/** 2 March 2026: a monthly task of two departments (answered), one of a county with two towns, one with a due date, and another joint meeting's. */
export async function handedOut(api: TestApi, townsTask: string): Promise<TaskAnswer> {
  api.clock.set('2026-03-02');
  const monthly = await assigned(api, { title: '按月报送', everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
  await assigned(api, { title: townsTask, everyMonths: 1, parts: [{ unit: 'eastCounty', role: 'lead' }, { unit: 'firstTown', role: 'support' }, { unit: 'secondTown', role: 'support' }] });
  await assigned(api, { title: '四月办结', dueOn: '2026-04-10', parts: [{ unit: 'union', role: 'lead' }] });
  await assigned(api, { title: '对方的任务', everyMonths: 1 }, 'other_secretariat');
  return monthly;
}
