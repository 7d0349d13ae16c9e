import { findingKindWords, findingSeverityWords } from '../inspection/inspection-words.js';
import { rectificationKindWords } from '../rectification/rectification-words.js';
import { DomainError } from '../shared/domain-error.js';
import { blank, chineseNumber, dateFact, fact, heading, paragraph, paragraphsOf, subheading, type DocumentBlock, type DocumentDraft, type DocumentKind } from './document.js';
import { demandInspectionIssuer, demandObject, frameOf, type DocumentMaking, type InspectionDocumentFacts, type NamedFinding, type NamedObject, type NamedRectification } from './inspection-facts.js';
import { actOf, basisParagraph, methodsOf } from './inspection-plan-document.js';
import { saysConsent } from './issuer-rule.js';

interface Letter {
  readonly object: NamedObject;
  readonly consent: readonly DocumentBlock[];
}

/** The object written to, after L10; and the sentence that the government consented, where there has to be one. */
function letterTo(kind: DocumentKind, facts: InspectionDocumentFacts, making: DocumentMaking, objectId: string | null): Letter {
  const object = demandObject(facts, objectId);
  demandInspectionIssuer(kind, facts, making, object);
  const consent = saysConsent({ kind, issuer: making.issuer, addressee: { name: object.unitName, kind: object.unitKind } });
  return { object, consent: consent ? [paragraph`本件已经${making.issuerNames.government}同意（${fact(facts.inspection.approvalDocument, '批准文件')}）。`] : [] };
}

function demandApproved({ approvedOn, state }: InspectionDocumentFacts['inspection']): void {
  if (approvedOn === null || ['draft', 'submitted', 'withdrawn', 'joined'].includes(state)) throw new DomainError('DOCUMENT_BEFORE_APPROVAL');
}

/** 督查通知, to one object; a covert one has none (N13). */
export function noticeDocument(facts: InspectionDocumentFacts, making: DocumentMaking, objectId: string | null): DocumentDraft {
  const { inspection } = facts;
  if (inspection.covert) throw new DomainError('INSPECTION_COVERT_NOTICE');
  demandApproved(inspection);
  const { object, consent } = letterTo('inspection_notice', facts, making, objectId);
  const act = actOf(inspection);
  const leader = facts.team.find(({ role }) => role === 'team_leader');
  return {
    kind: 'inspection_notice', form: 'document', ...frameOf(making), title: `关于开展${inspection.matter}${act}的通知`, addressee: object.unitName,
    blocks: [
      paragraph`经${fact(inspection.approverName, '批准人')}批准（${fact(inspection.approvalDocument, '批准文件')}），定于${dateFact(inspection.fromOn, '开始日期')}至${dateFact(inspection.toOn, '结束日期')}对你单位开展${inspection.matter}${act}。现将有关事项通知如下。`,
      heading`一、依据`, basisParagraph(facts), ...consent,
      heading`二、内容和范围`, ...paragraphsOf(inspection.content, '内容'), ...paragraphsOf(inspection.scope, '范围'),
      heading`三、方式和人员`, paragraph`方式：${fact(methodsOf(inspection), '方式')}。组长：${fact(leader?.personName, '组长')}${leader === undefined || leader.office === '' ? '' : `（${leader.office}）`}。联系人：${blank('联系人和电话')}。`,
      heading`四、有关要求`, ...paragraphsOf(object.noticeText, '配合要求'),
      paragraph`请如实提供情况，不需要专门准备汇报材料和展板；已经在系统中报送过的内容不必再报。督查人员有违反纪律行为的，可以向${making.issuerNames.government_office}反映。`,
    ],
  };
}

function findingBlocks(findings: readonly NamedFinding[]): readonly DocumentBlock[] {
  if (findings.length === 0) return [paragraph`未登记问题。`];
  return findings.flatMap(({ matter, text, severity, kind, responsibleUnitName, evidence }, at) => [
    subheading`（${chineseNumber(at + 1)}）${matter}`,
    paragraph`${text.replace(/[。；]*$/, '')}。性质：${findingKindWords[kind].zh}，${findingSeverityWords[severity].zh}。责任单位：${responsibleUnitName}。证据：${fact(evidence.map((each) => each.text).filter((each) => each !== '').join('；'), '证据')}。`,
  ]);
}

const openFindingsOf = ({ findings }: InspectionDocumentFacts, object: NamedObject): readonly NamedFinding[] => findings.filter(({ state, objectId }) => state === 'open' && objectId === object.id);

/** 督查结论反馈意见, to one object (art. 16), with its right to a review (art. 17). */
export function conclusionDocument(facts: InspectionDocumentFacts, making: DocumentMaking, objectId: string | null): DocumentDraft {
  const { inspection } = facts;
  if (inspection.concludedOn === null) throw new DomainError('DOCUMENT_BEFORE_CONCLUSION');
  const { object, consent } = letterTo('inspection_conclusion', facts, making, objectId);
  const act = actOf(inspection);
  return {
    kind: 'inspection_conclusion', form: 'document', ...frameOf(making), title: `关于${inspection.matter}${act}结论的反馈意见`, addressee: object.unitName,
    blocks: [
      paragraph`${dateFact(inspection.startedOn, '开始实施日期')}起，督查组对你单位${inspection.matter}情况开展了${act}。结论已由${inspection.basis === 'business_check' ? making.issuerNames.department : making.issuerNames.government}作出（${fact(inspection.conclusionDocument, '结论文件')}），现反馈如下。`,
      ...consent,
      heading`一、结论`, ...paragraphsOf(object.conclusion, '结论'),
      heading`二、发现的问题`, ...findingBlocks(openFindingsOf(facts, object)),
      heading`三、申请复核的权利`,
      paragraph`对本结论有异议的，可以自收到之日起三十日内向${inspection.basis === 'business_check' ? making.issuerNames.department : making.issuerNames.government}申请复核，并说明理由；复核在三十日内作出决定，参与作出结论的人员回避。`,
      heading`四、后续事项`, paragraph`对已查明的问题，请按要求整改；整改通知另行发出的，以通知为准。`,
    ],
  };
}

function itemBlocks({ findings }: InspectionDocumentFacts, items: readonly NamedRectification[]): readonly DocumentBlock[] {
  return items.flatMap(({ code, findingId, measure, kind, unitName, dueOn }, at) => [
    subheading`（${chineseNumber(at + 1)}）${fact(findings.find(({ id }) => id === findingId)?.matter, '问题')}`,
    paragraph`整改要求：${fact(measure.replace(/[。；]*$/, ''), '整改要求')}。方式：${rectificationKindWords[kind].zh}。责任单位：${unitName}。完成期限：${dateFact(dueOn, '完成期限')}。整改事项编号：${code}。`,
  ]);
}

/** 整改通知, to one object (art. 18): what was found, what is asked, of whom, by when, as the ledger has it. */
export function rectificationDocument(facts: InspectionDocumentFacts, making: DocumentMaking, objectId: string | null): DocumentDraft {
  const { inspection } = facts;
  if (inspection.concludedOn === null) throw new DomainError('DOCUMENT_BEFORE_CONCLUSION');
  const { object, consent } = letterTo('rectification_notice', facts, making, objectId);
  const items = facts.rectifications.filter((each) => each.objectId === object.id && each.state !== 'withdrawn');
  if (items.length === 0) throw new DomainError('DOCUMENT_NOTHING_TO_RECTIFY', { unit: object.unitName });
  return {
    kind: 'rectification_notice', form: 'document', ...frameOf(making), title: `关于${inspection.matter}${actOf(inspection)}发现问题的整改通知`, addressee: object.unitName,
    blocks: [
      paragraph`根据${inspection.matter}${actOf(inspection)}结论（${fact(inspection.conclusionDocument, '结论文件')}），请你单位对下列问题进行整改。`,
      ...consent,
      heading`一、问题和整改要求`, ...itemBlocks(facts, items),
      heading`二、报送和核验`, paragraph`请在期限前通过系统报送整改结果和依据，不必另报纸质材料。整改情况将予核验，未达到要求的重新整改；期限内确有困难的，在到期前申请延期并说明理由和进展。`,
    ],
  };
}
