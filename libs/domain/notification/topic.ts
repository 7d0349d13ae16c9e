import type { NotificationKind } from './notification.js';

/** What messages are about, as a person chooses how to hear of it: few enough to choose from. */
export const messageTopics = ['assigned', 'returned', 'urged', 'due', 'review', 'instruction', 'period'] as const;
export type MessageTopic = (typeof messageTopics)[number];

const topics: Readonly<Record<NotificationKind, MessageTopic>> = {
  assigned: 'assigned',
  task_changed: 'assigned',
  due_moved: 'assigned',
  answered: 'assigned',
  accepted_completion: 'assigned',
  returned_report: 'returned',
  returned_completion: 'returned',
  urged: 'urged',
  reminder: 'due',
  escalated: 'due',
  waiting_review: 'review',
  objected: 'review',
  extension_asked: 'review',
  sign_off_asked: 'review',
  check_asked: 'review',
  recalled: 'assigned',
  inspection_notice: 'assigned',
  inspection_changed: 'assigned',
  inspection_approved: 'review',
  late_visit: 'review',
  conclusion: 'assigned',
  conclusion_objected: 'review',
  rectification: 'assigned',
  rectification_answered: 'assigned',
  rectification_waiting: 'review',
  delegate_visit: 'assigned',
  opinion: 'assigned',
  opinion_waiting: 'review',
  assessment_reported: 'review',
  assessment_late: 'review',
  meeting: 'assigned',
  minutes: 'assigned',
  minutes_waiting: 'review',
  data_owed: 'assigned',
  data_delivered: 'review',
  bulletin: 'assigned',
  bulletin_waiting: 'review',
  bulletin_answered: 'review',
  instruction: 'instruction',
  instruction_result: 'instruction',
  // Never to a group: `review` is told to persons only.
  complaint_filed: 'review',
  complaint_assigned: 'review',
  period_locked: 'period',
  period_unlocked: 'period',
  exception_granted: 'period',
  exception_revoked: 'period',
};

export function topicOf(kind: NotificationKind): MessageTopic {
  return topics[kind];
}

/** Besides the product, where everything is told: by mail at once, in the mail of the day, or not by mail. */
export const mailChoices = ['now', 'digest', 'none'] as const;
export type MailChoice = (typeof mailChoices)[number];

/** What is due is found once a day: there is no sooner than the mail of the day. */
export const dailyTopics: readonly MessageTopic[] = ['due'];

/** Where a person has chosen nothing: at once what wants an answer now, the rest once a day. */
export const defaultMail: Readonly<Record<MessageTopic, MailChoice>> = {
  assigned: 'digest',
  returned: 'now',
  urged: 'now',
  due: 'digest',
  review: 'digest',
  instruction: 'now',
  period: 'now',
};

/** A choice as it counts: `now` of a daily topic is the mail of the day. */
export function mailChoiceOf(topic: MessageTopic, chosen: MailChoice | undefined): MailChoice {
  const choice = chosen ?? defaultMail[topic];
  return choice === 'now' && dailyTopics.includes(topic) ? 'digest' : choice;
}

/** What a group's robot may be told: the summary of the day, and these as they happen. */
export const robotTopics = ['daily', 'assigned', 'urged', 'instruction'] as const;
export type RobotTopic = (typeof robotTopics)[number];
