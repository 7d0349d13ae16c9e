/** Refusals around the ledger of data provisions (N8). */
export const dataProvisionErrorCategories = {
  PROVISION_WITHOUT_RECIPIENT: 'CONFLICT',
  PROVISION_WITHOUT_BASIS: 'CONFLICT',
  PROVISION_BASIS_KEPT: 'CONFLICT',
  PROVISION_DUTY_ELSEWHERE: 'INVALID',
  PROVISION_PERSON_DATA: 'INVALID',
} as const satisfies Readonly<Record<string, 'INVALID' | 'CONFLICT'>>;

export type DataProvisionRefusal = keyof typeof dataProvisionErrorCategories;

type Labels = Readonly<Record<DataProvisionRefusal, string>>;

export const dataProvisionLabelsZh: Labels = {
  PROVISION_WITHOUT_RECIPIENT: '还没有接收单位，请先确定由谁接收',
  PROVISION_WITHOUT_BASIS: '这项数据提供还没有登记依据或授权，补登后才能确认收到',
  PROVISION_BASIS_KEPT: '已有确认收到的数据，依据可以更改，不能清空',
  PROVISION_DUTY_ELSEWHERE: '所选职责不是提供单位的职责',
  PROVISION_PERSON_DATA: '内容含有身份证号或银行卡号。台账只记提供了什么数据，不记数据本身，请删去',
};

export const dataProvisionLabelsEn: Labels = {
  PROVISION_WITHOUT_RECIPIENT: 'There is no recipient yet: say first who receives the data',
  PROVISION_WITHOUT_BASIS: 'No basis or authorisation is on record: add it before receipt is confirmed',
  PROVISION_BASIS_KEPT: 'Data have been received on this basis: it can be changed, not emptied',
  PROVISION_DUTY_ELSEWHERE: 'The duty chosen is not one of the providing unit',
  PROVISION_PERSON_DATA: 'The words hold the number of an identity or bank card. The ledger says what data were provided and never holds them: take it out',
};
