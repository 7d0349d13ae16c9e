import { inspectionCategoryWords, inspectionKindWords, inspectionMethodWords, inspectionTriggerWords, invitedKindWords, teamRoleWords } from '../inspection/inspection-words.js';
import type { Inspection } from '../inspection/inspection.js';
import type { TeamMember } from '../inspection/team.js';
import { categoryWords } from '../table/words.js';
import { blank, dateFact, fact, heading, paragraph, paragraphsOf, type DocumentBlock, type DocumentDraft, type DocumentRun } from './document.js';
import { demandInspectionIssuer, frameOf, type DocumentMaking, type InspectionDocumentFacts } from './inspection-facts.js';

/** 督查 or 检查, as its basis calls it. */
export function actOf({ basis }: Pick<Inspection, 'basis'>): '督查' | '检查' {
  return basis === 'business_check' ? '检查' : '督查';
}

/** By what right it is done (L1). */
export function basisParagraph({ inspection, designation }: InspectionDocumentFacts): DocumentBlock {
  if (inspection.basis === 'business_check') return paragraph`依据《社会救助暂行办法》第五十七条，由负责社会救助管理的部门对管理、经办社会救助的单位开展业务检查。`;
  if (inspection.basis === null) return paragraph`${blank('督查依据')}`;
  return paragraph`依据《政府督查工作条例》，由${fact(designation?.governmentName, '指定的人民政府')}${designation?.kind === 'inspection_body' ? '督查机构组织实施' : '指定部门组织实施'}（${fact(designation?.document, '指定文件')}，${dateFact(designation?.documentOn ?? null, '指定文件日期')}）。`;
}

function sourceParagraph({ source, sourceDocument, sourceOn }: Inspection): DocumentBlock {
  const from = source === null ? blank('事项来源') : { government_decision: '本级人民政府决定', head_instruction: '行政首长指令', clue: '经行政首长批准的线索' }[source];
  return paragraph`事项来源：${from}，见${fact(sourceDocument, '来源文件')}（${dateFact(sourceOn, '来源日期')}）。`;
}

function triggerParagraph({ mode, trigger, triggerReason, yearWork }: Inspection): DocumentBlock {
  if (mode === 'routine') return paragraph`本次为常规督查，针对年度部署的工作：${fact(yearWork, '年度工作')}。`;
  if (mode === null) return paragraph`${blank('常规或者专项')}`;
  return paragraph`本次为专项督查，起因是${trigger === null ? blank('起因') : inspectionTriggerWords[trigger].zh}：${fact(triggerReason, '掌握的情况')}。`;
}

export const methodsOf = ({ methods }: Pick<Inspection, 'methods'>): string => methods.map((method) => inspectionMethodWords[method].zh).join('；');
const listFact = (items: readonly string[], name: string): string | DocumentRun => fact(items.join('、'), name);

function memberWords({ role, personName, office, invitedKind }: TeamMember): string {
  const as = invitedKind === null ? '' : `（${invitedKindWords[invitedKind].zh}）`;
  return `${teamRoleWords[role].zh}：${personName}${as}${office === '' ? '' : `，${office}`}`;
}

function teamBlocks({ inspection, team }: InspectionDocumentFacts): readonly DocumentBlock[] {
  const members = team.length === 0 ? [paragraph`${blank('组长和成员')}`] : team.map((member) => paragraph`${memberWords(member)}。`);
  return [...members, paragraph`组长由人民政府确定，见${fact(inspection.leaderAppointment, '确定组长的文件')}。全体人员在实施前接受培训并签订保密承诺，与督查对象有利害关系的应当回避。`];
}

function planBlocks(facts: InspectionDocumentFacts): readonly DocumentBlock[] {
  const { inspection, objects } = facts;
  const { kind, category, topics, depthReason, overlapReason, covert } = inspection;
  const act = actOf(inspection);
  return [
    heading`一、依据和来源`, basisParagraph(facts), sourceParagraph(inspection), triggerParagraph(inspection),
    heading`二、${act}类型和事项`,
    paragraph`类型：${kind === null ? blank('类型') : inspectionKindWords[kind].zh}。内容类别：${category === null ? blank('内容类别') : inspectionCategoryWords[category].zh}。事项：${fact(inspection.matter, '事项')}。救助类别：${listFact(topics.map((topic) => categoryWords[topic].zh), '救助类别')}。`,
    heading`三、${act}内容`, ...paragraphsOf(inspection.content, '内容'),
    heading`四、${act}对象和范围`, paragraph`对象：${listFact(objects.map(({ unitName }) => unitName), '对象')}。`, ...paragraphsOf(inspection.scope, '范围'),
    ...(depthReason === null ? [] : [paragraph`对下一级以下单位开展的必要性：${depthReason}。`]), ...(overlapReason === null ? [] : [paragraph`与其他督查时间相近仍须开展的理由：${overlapReason}。`]),
    heading`五、时间和方式`,
    paragraph`时间：${dateFact(inspection.fromOn, '开始日期')}至${dateFact(inspection.toOn, '结束日期')}。方式：${fact(methodsOf(inspection), '方式')}。${covert ? '本次为暗访，不事先通知对象。' : ''}`,
    heading`六、督查组`, ...teamBlocks(facts),
    heading`七、工作要求`,
    paragraph`只查方案列明的内容、对象和范围；需要变更的，报批准机关重新批准。不要求对象为迎检制作材料，能从已有报送中取得的不再要。发现的问题都附证据；发现涉嫌违法犯罪的线索，依法移送。`,
    paragraph`批准情况：${dateFact(inspection.approvedOn, '批准日期')}由${fact(inspection.approverName, '批准人')}批准，见${fact(inspection.approvalDocument, '批准文件')}。`,
  ];
}

/** 督查方案: what was planned and approved; it has no addressee. */
export function planDocument(facts: InspectionDocumentFacts, making: DocumentMaking): DocumentDraft {
  demandInspectionIssuer('inspection_plan', facts, making, null);
  const { matter } = facts.inspection;
  return { kind: 'inspection_plan', form: 'document', ...frameOf(making), title: `关于${matter === '' ? '〔事项〕' : matter}的${actOf(facts.inspection)}方案`, addressee: null, blocks: planBlocks(facts) };
}
