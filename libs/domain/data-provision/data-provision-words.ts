import type { ColumnLabel } from '../table/table-column.js';
import type { ProvisionBasisKind, ProvisionRhythm } from './data-provision.js';
import type { DataDeliveryState, DataProvisionState } from './data-provision.states.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of the dictionaries, for screens and tables alike. */
export const dataProvisionStateWords: Words<DataProvisionState> = { draft: word('草拟', 'Draft'), active: word('执行中', 'In force'), suspended: word('已暂停', 'Suspended'), ended: word('已终止', 'Ended') };
export const dataDeliveryStateWords: Words<DataDeliveryState> = {
  expected: word('待提供', 'Expected'), delivered: word('待确认', 'To confirm'), returned: word('已退回', 'Returned'), confirmed: word('已确认', 'Confirmed'), waived: word('不再要求', 'Waived'),
};
export const provisionRhythmWords: Words<ProvisionRhythm> = {
  monthly: word('每月', 'Monthly'), quarterly: word('每季度', 'Quarterly'), half_yearly: word('每半年', 'Half-yearly'), yearly: word('每年', 'Yearly'), on_request: word('按需', 'On request'), unset: word('未定', 'Not set'),
};
export const provisionBasisWords: Words<ProvisionBasisKind> = {
  document: word('文件', 'Document'), article: word('法规条款', 'Article of law'), agreement: word('共享协议', 'Agreement'), personal_request: word('个人申请或委托', 'Person’s own request'),
};
