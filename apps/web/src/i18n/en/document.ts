import type { Messages } from '../zh-CN';

export const document: Messages['document'] = {
  title: 'Documents',
  note: 'A draft set as official documents are, without a seal and without force: its issuer checks, numbers, signs and seals it. Official documents are in Chinese.',
  kind: 'Document',
  kindOf: { inspection_plan: 'Inspection plan', inspection_notice: 'Notice of the inspection', inspection_conclusion: 'Conclusion, fed back', rectification_notice: 'Rectification notice', transfer_letter: 'Transfer letter' },
  addressee: 'Addressee',
  issuer: 'Issuer',
  issuerOf: { government: 'Government', government_office: 'Government office', department: 'Department', joint_meeting: 'Joint meeting' },
  save: 'Download the draft (.docx)',
  saved: 'The draft is made; the download is in the log',
  preview: 'Preview of the document',
  draftMark: 'Draft, unsealed, without force',
  count: '{{n}} characters, {{blanks}} blanks to fill in',
  long: '; more than {{most}}: shorten it',
};
