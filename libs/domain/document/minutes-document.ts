import { meetingKindWords } from '../meeting/meeting-words.js';
import { minutesNumber, type Meeting } from '../meeting/meeting.js';
import { DomainError } from '../shared/domain-error.js';
import { blank, chineseDate, lineBlock, type DocumentDraft } from './document.js';
import { frameOf, type DocumentMaking } from './inspection-facts.js';
import { demandIssuer } from './issuer-rule.js';

/** 会议纪要, as it was drafted and agreed; with its number once it is issued. The joint meeting's own paper (L10), never sealed. */
export function minutesDocument(meeting: Meeting, unitNames: readonly string[], making: DocumentMaking): DocumentDraft {
  demandIssuer({ kind: 'minutes', issuer: making.issuer, basis: null, designated: false, consented: false, addressee: null });
  if (meeting.minutes === null) throw new DomainError('DOCUMENT_BEFORE_MINUTES');
  const number = minutesNumber(meeting);
  const lines = meeting.minutes.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  return {
    kind: 'minutes', form: 'minutes', ...frameOf(making),
    number: number === null ? blank('编号') : { text: number, blank: null },
    title: `${meeting.title}${meeting.title.endsWith('会议') || meeting.title.endsWith('会') ? '' : meetingKindWords[meeting.kind].zh}纪要`, addressee: null,
    blocks: lines.map(lineBlock),
    ...(meeting.issuedOn === null ? {} : { signedOn: { text: chineseDate(meeting.issuedOn), blank: null } }),
    copiesTo: unitNames.length === 0 ? blank('分送单位') : { text: unitNames.join('、'), blank: null },
  };
}
