import { findDutyFacts, findDutyList, findUnitsById, type DutyFacts } from '@lianxi/api-data';
import { assistanceCategories, categoryWords, type Duty, dutyKinds, dutyKindWords, exportedListWords, frequencyStates, frequencyStateWords, levels, lightOf, lightWords, roleWords, type Unit } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

interface Row {
  readonly duty: Duty;
  readonly facts: DutyFacts | null;
  readonly unit: Unit | null;
  readonly recipient: Unit | null;
}

async function rows({ request, reading, filter }: ExportSource) {
  const { jointMeetingId, visibleUnitIds, today, amberUntilOn } = reading;
  const params = {
    jointMeetingId,
    visibleUnitIds,
    today,
    noticeId: filter.id('noticeId'),
    unitId: filter.id('unitId'),
    level: filter.one('level', levels),
    kind: filter.one('kind', dutyKinds),
    frequencyState: filter.one('frequencyState', frequencyStates),
    category: filter.one('category', assistanceCategories),
    text: filter.text('text'),
    unexpandedOnly: filter.flag('unexpandedOnly') ?? false,
    withoutTask: filter.flag('withoutTask') ?? false,
    ...ALL_ROWS,
  };
  const manager = await request.reader();
  return batchesOf(manager, async (runner): Promise<readonly Row[]> => {
    const { items } = await findDutyList(runner, params);
    const unitIds = [...new Set(items.flatMap((duty) => [duty.unitId, duty.recipientUnitId]).filter((id) => id !== null))];
    const facts = await findDutyFacts(manager, { jointMeetingId, visibleUnitIds, today, amberUntilOn, dutyIds: items.map((duty) => duty.id) });
    const units = await findUnitsById(manager, unitIds);
    const unitOf = (id: string | null): Unit | null => (id === null ? null : (units.get(id) ?? null));
    return items.map((duty) => ({ duty, facts: facts.get(duty.id) ?? null, unit: unitOf(duty.unitId), recipient: unitOf(duty.recipientUnitId) }));
  });
}

export const dutyExport = exportList<Row>({
  name: exportedListWords.duties,
  columns: [
    column('句', 'Sentence', 'text', ({ facts }) => (facts ? `${String(facts.line)}-${String(facts.sentence)}` : null)),
    column('编号', 'Code', 'text', ({ duty }) => duty.code),
    column('单位', 'Unit', 'text', ({ duty, unit }) => unit?.name ?? duty.holderClass),
    column('分工', 'Role', 'text', ({ duty }, language) => roleWords[duty.role][language]),
    column('类型', 'Kind', 'text', ({ duty }, language) => dutyKindWords[duty.kind][language]),
    column('事项', 'Matter', 'text', ({ duty }) => duty.title),
    column('频次', 'Frequency', 'text', ({ duty }, language) => frequencyStateWords[duty.frequencyState][language]),
    column('间隔(月)', 'Every (months)', 'number', ({ duty }) => duty.frequencyMonths),
    column('频次依据', 'Basis of the frequency', 'text', ({ duty }) => duty.frequencyBasis),
    column('接收单位', 'Recipient', 'text', ({ recipient }) => recipient?.name ?? null),
    column('下次应报', 'Next due', 'date', ({ facts }) => facts?.nextDueOn ?? null),
    column('灯', 'Light', 'text', ({ facts }, language) => (facts?.mark ? lightWords[lightOf(facts.mark)][language] : null)),
    column('在办任务', 'Open tasks', 'number', ({ facts }) => facts?.openTaskCount ?? null),
    column('救助类别', 'Categories', 'text', ({ duty }, language) => duty.categories.map((category) => categoryWords[category][language]).join(language === 'zh' ? '、' : ', ') || null),
    column('文件', 'Notice', 'text', ({ facts }) => facts?.noticeLabel ?? null),
    column('原句', 'Sentence of the notice', 'text', ({ duty }) => duty.text),
  ],
  rows,
});
