import { findDataDeliveries, findDataProvisions, type DataDeliveryRow, type DataProvisionRow } from '@lianxi/api-data';
import {
  dataDeliveryStateWords, dataProvisionReading, dataProvisionStates, dataProvisionStateWords, exportedListWords, lightOf, lightsWorstFirst, lightWords, periodLabel, periodWith, provisionBasisWords, provisionRhythmWords, reportDueOf,
  reportDueWord, rhythmMonths, type Language,
} from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

const seen = ({ request, reading: { jointMeetingId, today, amberUntilOn } }: ExportSource) => ({ jointMeetingId, today, amberUntilOn, ...dataProvisionReading(request.actor, jointMeetingId, today) });
const LACKS = ['recipient', 'rhythm', 'basis'] as const;

/** What the page shows to the same reader with the same filter. */
export const dataProvisionExport = exportList<DataProvisionRow>({
  name: exportedListWords['data-provisions'],
  columns: [
    column('编号', 'Code', 'text', ({ code }) => code),
    column('提供单位', 'Provider', 'text', ({ providerName }) => providerName),
    column('接收单位', 'Recipient', 'text', ({ recipientName }) => recipientName),
    column('数据名称', 'Data', 'text', ({ dataName }) => dataName),
    column('数据内容', 'Content', 'text', ({ content }) => content),
    column('依据类别', 'Kind of basis', 'text', ({ basisKind }, language) => (basisKind === null ? '' : provisionBasisWords[basisKind][language])),
    column('依据或授权', 'Basis', 'text', ({ basis }) => basis),
    column('职责编号', 'Duty', 'text', ({ dutyCode }) => dutyCode),
    column('频次', 'Rhythm', 'text', ({ rhythm }, language) => provisionRhythmWords[rhythm][language]),
    column('频次依据', 'Basis of the rhythm', 'text', ({ rhythmBasis }) => rhythmBasis),
    column('期限', 'Due', 'text', (row, language) => (rhythmMonths(row.rhythm) === null ? '' : reportDueWord(reportDueOf(row), language))),
    column('启用日期', 'In force since', 'date', ({ activatedOn }) => activatedOn),
    column('最近应提供', 'Owed by', 'date', ({ owedOn }) => owedOn),
    column('最近提供', 'Last delivered', 'date', ({ lastDeliveredOn }) => lastDeliveredOn),
    column('逾期', 'Late', 'number', ({ overdueCount }) => overdueCount),
    column('待确认', 'To confirm', 'number', ({ waitingCount }) => waitingCount),
    column('亮灯', 'Light', 'text', ({ mark }, language) => lightWords[lightOf(mark)][language]),
    column('状态', 'State', 'text', ({ state }, language) => dataProvisionStateWords[state][language]),
  ],
  rows: async (source) => {
    const { filter } = source;
    const lack = filter.many('lack', LACKS)?.[0] ?? null;
    const params = {
      ...seen(source), ids: null, providerUnitId: filter.id('providerUnitId'), recipientUnitId: filter.id('recipientUnitId'), states: filter.many('states', dataProvisionStates), lights: filter.many('lights', lightsWorstFirst), lack, ...ALL_ROWS,
    };
    return batchesOf(await source.request.reader(), async (runner): Promise<readonly DataProvisionRow[]> => (await findDataProvisions(runner, params)).items);
  },
});

const spanOf = ({ periodStartOn, periodEndOn, request }: DataDeliveryRow, language: Language): string | null => (periodStartOn === null || periodEndOn === null ? request : periodLabel(periodWith(periodStartOn, periodEndOn), language));

export const dataDeliveryExport = exportList<DataDeliveryRow>({
  name: exportedListWords['data-deliveries'],
  columns: [
    column('编号', 'Code', 'text', (row) => row.provisionCode),
    column('提供单位', 'Provider', 'text', (row) => row.providerName),
    column('接收单位', 'Recipient', 'text', (row) => row.recipientName),
    column('数据名称', 'Data', 'text', (row) => row.dataName),
    column('期次或需求', 'Period or request', 'text', (row, language) => spanOf(row, language)),
    column('应提供日期', 'Due', 'date', (row) => row.dueOn),
    column('提供日期', 'Delivered', 'date', (row) => row.deliveredOn),
    column('首次提供', 'First delivered', 'date', (row) => row.firstDeliveredOn),
    column('方式', 'Way', 'text', (row) => row.channel),
    column('凭证号', 'Reference', 'text', (row) => row.reference),
    column('登记人', 'Recorded by', 'text', (row) => row.recordedBy),
    column('代登记来源', 'Source', 'text', (row) => row.source),
    column('确认日期', 'Confirmed', 'date', (row) => row.receivedOn),
    column('确认人', 'Confirmed by', 'text', (row) => row.receivedBy),
    column('质量意见', 'Quality', 'text', (row) => row.remark),
    column('退回原因', 'Returned because', 'text', (row) => row.returnReason),
    column('退回次数', 'Times returned', 'number', (row) => row.returnedTimes),
    column('亮灯', 'Light', 'text', ({ mark }, language) => lightWords[lightOf(mark)][language]),
    column('状态', 'State', 'text', ({ state }, language) => dataDeliveryStateWords[state][language]),
  ],
  rows: async (source) => {
    const id = source.filter.id('dataProvisionId');
    const params = { ...seen(source), ids: id === null ? null : [id], fromOn: null, untilOn: null };
    return batchesOf(await source.request.reader(), (runner): Promise<readonly DataDeliveryRow[]> => findDataDeliveries(runner, params));
  },
});
