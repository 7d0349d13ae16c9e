import type { Messages } from '../zh-CN';

export const document: Messages['document'] = {
  title: 'Documents',
  note: 'A draft set as official documents are, without a seal and without force: its issuer checks, numbers, signs and seals it. Official documents are in Chinese.',
  kind: 'Document',
  kindOf: { inspection_plan: 'Inspection plan', inspection_notice: 'Notice of the inspection', inspection_conclusion: 'Conclusion, fed back', rectification_notice: 'Rectification notice', transfer_letter: 'Transfer letter', minutes: 'Minutes', bulletin: 'Bulletin', urge_sheet: 'Supervision sheet', urge_letter: 'Letter of supervision' },
  addressee: 'Addressee',
  issuer: 'Issuer',
  issuerOf: { government: 'Government', government_office: 'Government office', department: 'Department', joint_meeting: 'Joint meeting' },
  save: 'Download the draft (.docx)',
  saved: 'The draft is made; the download is in the log',
  preview: 'Preview of the document',
  draftMark: 'Draft, unsealed, without force',
  count: '{{n, plural(one: character; other: characters)}}, {{blanks, plural(one: blank; other: blanks)}} to fill in',
  long: '; more than {{most}}: shorten it',
  pack: {
    title: 'Evidence pack',
    note: 'From the sentence of the notice to the outcome, with files, events and hashes, as one archive that is verified offline. Without a seal; who sent a complaint, its words, and records of accountability you may not read are not in it.',
    purpose: 'Purpose',
    purposeHint: 'For example: an audit, a review. Purpose, maker and fingerprint go into the log.',
    purposeMissing: 'Say what for',
    make: 'Make the pack',
    saved: 'The evidence pack is made, and in the log',
    fingerprint: 'Fingerprint of this pack (SHA-256)',
    fingerprintNote: 'Note it down apart. By it the pack is known again; the log has the same.',
  },
};
