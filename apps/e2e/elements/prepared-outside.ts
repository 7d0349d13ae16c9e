import { randomUUID } from 'node:crypto';
import { unitNamed } from './prepared.js';
import { daysLater } from './prepared-inspection.js';
import type { Server } from './server.js';

interface Begun {
  readonly id: string;
  readonly today: string;
}

async function begun(secretary: Server, verb: string, type: string, inputOn: (today: string) => object): Promise<Begun> {
  const [meeting] = await secretary.meetings();
  const { installation: { today } } = await secretary.read<{ installation: { today: string } }>('{ installation { today } }');
  const query = `mutation ($input: ${type}!, $key: String!) { done: ${verb}(input: $input, idempotencyKey: $key) { id } }`;
  return { id: (await secretary.read<{ done: { id: string } }>(query, { input: inputOn(today), key: randomUUID() }, meeting?.id)).done.id, today };
}

/** A commission to a third party, one unit and one indicator, where the scenario is about the work and the report. */
export async function hasCommissioned(secretary: Server, { matter, unit, indicator }: { readonly matter: string; readonly unit: string; readonly indicator: string }): Promise<Begun> {
  const { id: unitId } = await unitNamed(secretary, unit);
  return begun(secretary, 'commissionAssessment', 'CommissionInput', (today) => ({
    matter, topics: ['minimum_living'], institution: '某社会工作评估中心', basis: '委托协议', basisOn: daysLater(today, -5), scope: '本年1至10月', unitIds: [unitId], fromOn: today, toOn: daysLater(today, 20), overlapReason: '内容不同',
    indicators: [{ name: indicator, standard: '每月10日前发放' }],
  }));
}

/** A visit of one delegate to one unit today, where the scenario is about what the delegate says. */
export async function hasPlannedAVisit(secretary: Server, { matter, unit, delegate }: { readonly matter: string; readonly unit: string; readonly delegate: string }): Promise<Begun> {
  const { id: unitId } = await unitNamed(secretary, unit);
  return begun(secretary, 'planDelegateVisit', 'ProgrammeInput', (today) => ({
    matter, topics: ['temporary'], content: '救助窗口与备用金', basis: '人大常委会办公室来函', fromOn: today, toOn: today, overlapReason: '内容不同',
    stops: [{ unitId, onDate: today, atTime: '09:30', place: '办事大厅', host: '副局长' }], delegates: [{ kind: 'peoples_deputy', personName: delegate, office: '市人大代表' }],
  }));
}
