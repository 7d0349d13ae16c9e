import type { Messages } from '../zh-CN';

export const today: Messages['today'] = {
  title: 'Today',
  state: '{{date}}, {{total}} in all',
  stateNone: '{{date}}, nothing to do',
  failed: 'Today’s list could not be read',
  list: 'Things to do today',
  more: 'Only the {{count}} most urgent are shown; the rest stand in their lists.',
  empty: 'Nothing to do today',
  emptyNext: 'New assignments, reports due, returns and reviews appear here.',
  emptyAction: 'Open the overview',
  due: 'due {{date}}',
  group: { urgent: 'Late', waiting: 'For me', soon: 'Due soon', tidy: 'To settle' },
  reason: {
    overdue_report: 'Missing report', overdue_assignment: 'Late task', due_soon_report: 'Report due soon', due_soon_assignment: 'Task due soon', acknowledge: 'To acknowledge',
    returned_report: 'Report returned', returned_completion: 'Completion returned', review_report: 'Review report', review_completion: 'Review completion', review_objection: 'Answer objection', review_extension: 'Decide on more time', confirm_report: 'Confirm report filed for you',
    confirm_notice: 'Notice to confirm', unset_frequency: 'Frequency unset', draft_task: 'Task not assigned', register_instruction: 'Instruction to register',
    report_instruction: 'Result to tell the leader', read_instruction: 'Result of an instruction', overdue_instruction: 'Instruction overdue', close_out_task: 'Task to close out',
  },
  act: {
    overdue_report: 'Report', overdue_assignment: 'Open', due_soon_report: 'Report', due_soon_assignment: 'Open', acknowledge: 'Acknowledge', returned_report: 'Revise',
    returned_completion: 'Open', review_report: 'Review', review_completion: 'Review', review_objection: 'Answer', review_extension: 'Decide', confirm_report: 'Confirm', confirm_notice: 'Confirm', unset_frequency: 'Set', draft_task: 'Assign',
    register_instruction: 'Register', report_instruction: 'Report', read_instruction: 'Read', overdue_instruction: 'Open', close_out_task: 'Close out',
  },
  figures: 'How many of each',
  open: 'Open',
  unsetTitle: '{{count}} duties at all levels say “regularly” without a number',
};
