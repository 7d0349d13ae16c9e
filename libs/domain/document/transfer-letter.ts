import type { Complaint, SealedContent } from '../complaint/complaint.js';
import { clueAuthorityWords, complaintCategoryWords, complaintSourceWords } from '../complaint/complaint-words.js';
import { DomainError } from '../shared/domain-error.js';
import { blank, dateFact, fact, heading, paragraph, paragraphsOf, type DocumentBlock, type DocumentDraft } from './document.js';
import { frameOf, type DocumentMaking } from './inspection-facts.js';
import { demandIssuer } from './issuer-rule.js';

/** What the record holds of a complaint that was handed over. */
export interface TransferFacts {
  readonly complaint: Complaint;
  readonly placeName: string | null;
  readonly aboutUnitName: string | null;
  /** What is sealed of it, for who opened it today; null leaves blanks. */
  readonly content: SealedContent | null;
  readonly fileCount: number;
}

function contentBlocks({ complaint, content }: TransferFacts): readonly DocumentBlock[] {
  if (complaint.sealed && content === null) return [paragraph`${blank('线索内容已经封存，由保密经办人启封后填入')}`];
  const { text, findingText, handReason } = complaint.sealed && content !== null ? content : complaint;
  return [...paragraphsOf(text, '反映内容'), ...(findingText == null ? [] : [paragraph`已核查情况：${findingText.trim()}`]), paragraph`移送理由：${fact(handReason, '移送理由')}`];
}

/** 移送函: a complaint that 监察机关, 司法机关 or 信访局 takes over (art. 23, line 12 of the notice). Who sent it is never in it. */
export function transferDocument(facts: TransferFacts, making: DocumentMaking): DocumentDraft {
  const { complaint, placeName, aboutUnitName, fileCount } = facts;
  demandIssuer({ kind: 'transfer_letter', issuer: making.issuer, basis: null, designated: false, consented: false, addressee: null });
  if (complaint.handedTo === null) throw new DomainError('DOCUMENT_BEFORE_HAND_OVER');
  const clue = complaint.clueAuthority !== null;
  return {
    kind: 'transfer_letter', form: 'letter', ...frameOf(making), title: clue ? '关于移送问题线索的函' : '关于转送信访事项的函', addressee: complaint.handedTo,
    blocks: [
      paragraph`我单位在办理社会救助举报中收到编号${complaint.code}的事项（${dateFact(complaint.receivedOn, '收到日期')}收到，来源：${complaintSourceWords[complaint.source].zh}，类别：${complaintCategoryWords[complaint.category].zh}）。${complaint.clueAuthority === null ? '按照职责分工，现转请你单位办理。' : `经研判，属于应当由${clueAuthorityWords[complaint.clueAuthority].zh}处理的线索，现依据《政府督查工作条例》第二十三条移送你单位。`}`,
      heading`一、基本情况`, paragraph`所在地：${fact(placeName, '所在地')}。涉及单位：${fact(aboutUnitName, '涉及单位')}。移送日期：${dateFact(complaint.handedOn, '移送日期')}。${fileCount === 0 ? '没有随函附件' : `随函附件${String(fileCount)}件`}。`,
      heading`二、${clue ? '线索内容' : '反映内容'}`, ...contentBlocks(facts),
      heading`三、有关事项`,
      paragraph`反映人身份信息依法保密，未写入本函；确需了解的，请另函说明用途，由保密经办人按规定提供。请在收到后出具回执。${complaint.receiptNumber === null ? '' : `已收到回执：${complaint.receiptNumber}（${complaint.receiptOn ?? ''}）。`}联系人：${blank('联系人和电话')}。`,
    ],
  };
}
