import { auditHeadQuery, auditPrunedQuery, auditWaitingQuery, sealedAuditQuery, unsealedAuditQuery } from './audit-chain.query.js';
import { auditQuery } from './audit.query.js';
import { chainHeadQuery, eventRecordsQuery, sealsQuery } from './chain.query.js';
import { cellsQuery, countyCellsQuery, figuresQuery, overdueQuery, overviewUnitsQuery } from './overview.query.js';
import { attachmentsQuery, draftReportsQuery, openSchedulesQuery, openSlotsQuery, previousReportsQuery, sentReportsQuery, unsentReportsQuery } from './report-of-slot.query.js';
import { writtenSlotsQuery } from './report-export.query.js';
import { reviewSlotsQuery, slotListQuery, slotsByIdQuery, slotsByTaskQuery, waitingSlotsQuery, type SlotListParams } from './report.query.js';
import { countersignQuery } from './countersign.query.js';
import { rollUpQuery } from './roll-up.query.js';
import { taskListQuery, type TaskListParams } from './task-list.query.js';
import { assignmentsByTaskQuery, eventsByTaskQuery, partsByTaskQuery, responsibleQuery, reviewAssignmentsQuery, tasksByIdQuery, waitingDecisionsQuery } from './task.query.js';
import { assignableUnitsQuery, townsBelowQuery } from './unit-scope.query.js';
import { dutyFactsQuery, dutyListQuery, registerUnitsQuery, type DutyListParams } from './duty.query.js';
import { dueOfUnitsQuery, mailFiguresQuery, overdueByUnitQuery, readersQuery } from './channel.query.js';
import { deliveryFiguresQuery, takeDayMailQuery, takeDeliveriesQuery } from './delivery.query.js';
import { lastUrgedQuery, rosterQuery, takeStepsQuery } from './escalation.query.js';
import { eventsAfterQuery, notificationListQuery, seqBeforeQuery, unreadCountQuery } from './notification.query.js';
import { indicatorDefinitionsQuery, indicatorValuesQuery } from './indicator-export.query.js';
import { indicatorRollUpQuery } from './indicator-roll-up.query.js';
import { askedIndicatorsQuery, indicatorListQuery, lastFigurePeriodQuery, reportFiguresQuery } from './indicator.query.js';
import { feedQuery } from './feed.query.js';
import { handOverQuery } from './hand-over.query.js';
import { knownLinesQuery, owedReportsQuery } from './ledger.query.js';
import { instructionEventsQuery, instructionListQuery, instructionSubjectsQuery } from './instruction.query.js';
import { navigationCountQuery } from './navigation-count.query.js';
import { draftItemsQuery, governmentsQuery, namedUnitsQuery, noticeByIdQuery, noticeCountsQuery, noticeListQuery } from './notice.query.js';
import { accountListQuery } from './account.query.js';
import { apiTokenListQuery, seatsQuery, tokenSenderQuery } from './api-token.query.js';
import { memberUnitQuery, postJointMeetingsQuery, postsQuery, sittingsQuery } from './post.query.js';
import { lockedMonthsQuery, monthMissingQuery, periodExceptionsQuery, periodLocksQuery, reportMonthsQuery, slotLocksQuery } from './period.query.js';
import { searchQuery } from './search.query.js';
import { settingEventsQuery, tasksAroundQuery } from './setting.query.js';
import { accountSessionQuery, sessionQuery } from './session.query.js';
import { todayQuery } from './today.query.js';
import { lastSeqQuery, webhookDeliveriesQuery, webhookEventsQuery } from './webhook.query.js';
import { unitFiguresQuery, unitListQuery, type UnitListParams } from './unit.query.js';
import { atMoment, day, id, inspected, jointMeetingId, overview } from './example-values.js';
import { oversightQueries } from './examples-oversight.js';
import { bulletinExamples } from './bulletin-examples.js';
import { dataProvisionExamples } from './data-provision-examples.js';
import { meetingExamples } from './meeting-examples.js';
import type { Query } from './sql.js';

const tasks: TaskListParams = {
  jointMeetingId, visibleUnitIds: null, states: ['assigned'], unitId: null, dutyId: null, light: null, text: null, sort: 'due_on', direction: 'asc',
  limit: 50, offset: 0, withTotal: true, ...day,
};
const slots: SlotListParams = {
  jointMeetingId, visibleUnitIds: null, unitId: null, taskId: null, states: null, light: null, fromOn: null, toOn: null, dueUntil: null,
  limit: 50, offset: 0, withTotal: true, ...day,
};

const duties: DutyListParams = {
  jointMeetingId, visibleUnitIds: null, today: day.today, noticeId: null, unitId: null, level: null, kind: null, frequencyState: null, category: null, text: null,
  unexpandedOnly: false, withoutTask: false, limit: 50, offset: 0,
};
const units: UnitListParams = { jointMeetingId, today: day.today, level: null, text: null, membersOnly: true, countyCode: null, limit: 50, offset: 0 };

/** Every statement once, as it is sent: kept in the .sql files beside, explained by PostgreSQL in the integration test. */
export const exampleQueries: Readonly<Record<string, Readonly<Record<string, Query<unknown>>>>> = {
  'task-list': {
    all: taskListQuery(tasks),
    filtered: taskListQuery({ ...tasks, visibleUnitIds: [id], unitId: id, dutyId: id, light: 'overdue', text: '低保', sort: 'code', direction: 'desc' }),
  },
  audit: {
    all: auditQuery({ kind: null, person: null, text: null, fromOn: null, toOn: null, limit: 50, offset: 0 }),
    filtered: auditQuery({ kind: 'refusal', person: '陈', text: '10.0', fromOn: day.today, toOn: day.today, limit: 50, offset: 0 }),
  },
  search: {
    initials: searchQuery({ ...inspected, visibleUnitIds: [id], today: day.today, text: 'mzj' }),
  },
  'audit-chain': {
    unsealed: unsealedAuditQuery({ fromId: jointMeetingId, limit: 1000 }),
    sealed: sealedAuditQuery({ seq: 1000, limit: 1000 }),
    waiting: auditWaitingQuery(),
    head: auditHeadQuery(),
    pruned: auditPrunedQuery(),
  },
  chain: {
    events: eventRecordsQuery({ jointMeetingId, seq: 1000, limit: 1000 }),
    seals: sealsQuery({ jointMeetingId, seq: 1000, limit: 1000 }),
    head: chainHeadQuery({ jointMeetingId }),
  },
  channel: {
    readers: readersQuery({ accountIds: [id] }),
    due: dueOfUnitsQuery({ jointMeetingId, today: day.today, unitIds: [id], untilOn: day.amberUntilOn, limit: 10 }),
    overdueByUnit: overdueByUnitQuery({ jointMeetingId, today: day.today, limit: 11 }),
    mailFigures: mailFiguresQuery(),
  },
  delivery: {
    takeDayMail: takeDayMailQuery({ jointMeetingId, id, now: '2026-11-24T01:00:00.000Z', leaseUntil: '2026-11-24T01:10:00.000Z' }),
    take: takeDeliveriesQuery({ jointMeetingId, now: '2026-11-24T01:00:00.000Z', leaseUntil: '2026-11-24T01:10:00.000Z', limit: 20 }),
    figures: deliveryFiguresQuery({ jointMeetingId, channels: ['wecom', 'dingtalk'] }),
  },
  task: {
    byId: tasksByIdQuery({ jointMeetingId, taskIds: [id], visibleUnitIds: [id] }),
    assignments: assignmentsByTaskQuery({ jointMeetingId, taskIds: [id] }),
    waitingDecisions: waitingDecisionsQuery({ jointMeetingId, limit: 200 }),
    reviewAssignments: reviewAssignmentsQuery({ jointMeetingId, limit: 100 }),
    parts: partsByTaskQuery({ jointMeetingId, taskIds: [id], ...day }),
    events: eventsByTaskQuery({ jointMeetingId, taskIds: [id], visibleUnitIds: [id] }),
    responsible: responsibleQuery({ jointMeetingId, unitIds: [id], today: day.today }),
  },
  report: {
    all: slotListQuery(slots),
    filtered: slotListQuery({
      ...slots, visibleUnitIds: [id], unitId: id, taskId: id, states: ['expected'], light: 'overdue', fromOn: day.today, toOn: day.today, dueUntil: day.today,
    }),
    waiting: waitingSlotsQuery({ jointMeetingId, signingUnitIds: [id], checkingUnitIds: [id], today: day.today, limit: 100 }),
    review: reviewSlotsQuery({ jointMeetingId, limit: 100 }),
    byId: slotsByIdQuery({ jointMeetingId, ids: [id], visibleUnitIds: [id] }),
    byTask: slotsByTaskQuery({ jointMeetingId, taskIds: [id], visibleUnitIds: [id] }),
  },
  'report-export': {
    all: writtenSlotsQuery(slots),
    filtered: writtenSlotsQuery({ ...slots, visibleUnitIds: [id], unitId: id, states: ['expected'], light: 'overdue', fromOn: day.today, toOn: day.today, dueUntil: day.today }),
  },
  period: {
    slotLocks: slotLocksQuery({ jointMeetingId, slotIds: [id] }),
    locks: periodLocksQuery({ jointMeetingId, limit: 100 }),
    lockedMonths: lockedMonthsQuery({ jointMeetingId }),
    exceptions: periodExceptionsQuery({ jointMeetingId, lockIds: [id] }),
    monthMissing: monthMissingQuery({ jointMeetingId, fromOn: '2026-10-01', untilOn: '2026-10-31' }),
    reportMonths: reportMonthsQuery({ jointMeetingId, fromOn: '2025-12-01', untilOn: '2026-11-30', today: '2026-11-24' }),
  },
  'indicator-export': {
    definitions: indicatorDefinitionsQuery({ jointMeetingId, today: day.today }),
    values: indicatorValuesQuery({ jointMeetingId, visibleUnitIds: [id], indicatorId: id, unitId: id, fromOn: day.today, toOn: day.today }),
  },
  'report-of-slot': {
    sent: sentReportsQuery({ jointMeetingId, slotIds: [id] }),
    drafts: draftReportsQuery({ jointMeetingId, slotIds: [id] }),
    unsent: unsentReportsQuery({ jointMeetingId, slotIds: [id] }),
    previous: previousReportsQuery({ jointMeetingId, slotIds: [id] }),
    attachments: attachmentsQuery({ jointMeetingId, reportIds: [id] }),
    openSchedules: openSchedulesQuery({ jointMeetingId, taskIds: null }),
    openSlots: openSlotsQuery({ jointMeetingId, assignmentId: id }),
  },
  overview: {
    units: overviewUnitsQuery(overview),
    cells: cellsQuery(overview),
    counties: countyCellsQuery(overview),
    figures: figuresQuery({ ...overview, visibleUnitIds: null }),
    overdue: overdueQuery({ ...overview, limit: 200 }),
  },
  countersign: { ofSlots: countersignQuery({ jointMeetingId, slotIds: [id], today: day.today }) },
  'roll-up': { ofTasks: rollUpQuery({ jointMeetingId, taskIds: [id], today: day.today }) },
  'unit-scope': { townsBelow: townsBelowQuery([id]), assignable: assignableUnitsQuery({ jointMeetingId, today: day.today }) },
  today: { list: todayQuery({ jointMeetingId, ownUnitIds: [id], signingUnitIds: [id], checkingUnitIds: [id], inspectorPostIds: [id], watchesAll: true, reviews: true, leads: true, postIds: [id], personId: id, keepsAccountability: true, headedUnitIds: [id], confidantUnitIds: [id], attention: 'leader', ...day, askedUntilOn: ['2026-11-20', '2026-11-19', '2026-11-18'], groups: null, limit: 50, offset: 0 }) },
  duty: {
    all: dutyListQuery(duties),
    filtered: dutyListQuery({
      ...duties, visibleUnitIds: [id], noticeId: id, unitId: id, level: 'city', kind: 'data', frequencyState: 'unset', category: 'medical', text: '低保', unexpandedOnly: true,
    }),
    facts: dutyFactsQuery({ jointMeetingId, dutyIds: [id], visibleUnitIds: [id], ...day }),
    registerUnits: registerUnitsQuery({ jointMeetingId, visibleUnitIds: [id], today: day.today, noticeId: id, level: 'city' }),
  },
  notice: {
    all: noticeListQuery({ jointMeetingId, states: ['confirmed'], limit: 50, offset: 0 }),
    byId: noticeByIdQuery({ jointMeetingId, ids: [id] }),
    counts: noticeCountsQuery({ jointMeetingId, ids: [id], visibleUnitIds: [id], today: day.today }),
    draftItems: draftItemsQuery({ jointMeetingId, noticeIds: [id], states: ['open'] }),
    governments: governmentsQuery({ jointMeetingId, today: day.today }),
    namedUnits: namedUnitsQuery({ jointMeetingId, today: day.today }),
  },
  unit: {
    all: unitListQuery(units),
    filtered: unitListQuery({ ...units, level: 'town', text: '民政', membersOnly: false, countyCode: '440703' }),
    figures: unitFiguresQuery({ jointMeetingId, unitIds: [id], visibleUnitIds: [id], today: day.today }),
  },
  indicator: {
    asked: askedIndicatorsQuery({ jointMeetingId, slotIds: [id] }),
    figures: reportFiguresQuery({ jointMeetingId, reportIds: [id] }),
    list: indicatorListQuery({ jointMeetingId, text: '核查', retired: false, today: day.today, limit: 50, offset: 0 }),
    lastPeriod: lastFigurePeriodQuery({ jointMeetingId, indicatorId: id }),
  },
  'api-token': {
    sender: tokenSenderQuery({ jointMeetingId, tokenHash: 'hash', today: day.today }),
    list: apiTokenListQuery({ jointMeetingId, unitIds: [id], today: day.today }),
    seats: seatsQuery({ jointMeetingId, postId: id, today: day.today }),
  },
  webhook: {
    events: webhookEventsQuery({ jointMeetingId, seq: 0, limit: 500 }),
    lastSeq: lastSeqQuery({ jointMeetingId }),
    deliveries: webhookDeliveriesQuery({ jointMeetingId, webhookId: id, limit: 50, offset: 0 }),
  },
  ledger: {
    known: knownLinesQuery({ jointMeetingId, ledger: '', numbers: ['1'] }),
    owed: owedReportsQuery({ jointMeetingId, unitIds: [id], fromOn: '2026-11-01', untilOn: '2027-11-01' }),
  },
  feed: { list: feedQuery({ jointMeetingId, ownUnitIds: [id], watchesAll: true, today: day.today, untilOn: '2027-12-29', limit: 1000 }) },
  'hand-over': { list: handOverQuery({ jointMeetingId, unitId: id, postId: id, secretariat: true, readsAll: true, today: '2026-11-24', untilOn: '2027-01-24' }) },
  instruction: {
    all: instructionListQuery({ jointMeetingId, today: day.today, visibleUnitIds: null, ids: null, rootIds: null, states: null, taskId: null, unitId: null, slotId: null, limit: 50, offset: 0 }),
    filtered: instructionListQuery({ jointMeetingId, today: day.today, visibleUnitIds: [id], ids: [id], rootIds: [id], states: ['waiting'], taskId: id, unitId: id, slotId: id, limit: 50, offset: 0 }),
    subjects: instructionSubjectsQuery({ jointMeetingId, visibleUnitIds: [id], ids: [id] }),
    events: instructionEventsQuery({ jointMeetingId, ids: [id] }),
  },
  'indicator-roll-up': {
    areas: indicatorRollUpQuery({ jointMeetingId, indicatorIds: [id], under: id, fromOn: '2025-01-01', untilOn: day.today, visibleUnitIds: [id], acceptedOnly: false }),
  },
  post: { sittings: sittingsQuery([id]), ofUnit: postsQuery({ jointMeetingId, unitId: id, today: day.today }), jointMeetings: postJointMeetingsQuery([id], day.today), member: memberUnitQuery({ jointMeetingId, unitId: id, today: day.today }) },
  account: { all: accountListQuery({ id: null, text: null, ...atMoment, limit: 50, offset: 0 }), filtered: accountListQuery({ id, text: '陈', ...atMoment, limit: 1, offset: 0 }) },
  setting: { around: tasksAroundQuery({ jointMeetingId, dayOn: day.today }), events: settingEventsQuery({ jointMeetingId, limit: 50 }) },
  session: { byToken: sessionQuery('hash', day.today), ofAccount: accountSessionQuery(id, day.today) },
  escalation: {
    take: takeStepsQuery({ jointMeetingId, today: day.today, windows: [{ at: 0, level: 'liaison', dueUntilOn: day.today }] }),
    roster: rosterQuery({ jointMeetingId, today: day.today }),
    lastUrged: lastUrgedQuery({ jointMeetingId, subjectIds: [id] }),
  },
  notification: {
    eventsAfter: eventsAfterQuery({ jointMeetingId, seq: 1, limit: 500 }),
    seqBefore: seqBeforeQuery({ jointMeetingId, dayOn: day.today }),
    list: notificationListQuery({ jointMeetingId, accountId: id, postIds: [id], visibleUnitIds: [id], unreadOnly: true, limit: 50, offset: 0 }),
    unread: unreadCountQuery({ jointMeetingId, accountId: id, postIds: [id], visibleUnitIds: null }),
  },
  'navigation-count': { all: navigationCountQuery({ jointMeetingId, visibleUnitIds: [id], signingUnitIds: [id], checkingUnitIds: [id], secretariat: true, today: day.today }) },
  ...oversightQueries,
  ...bulletinExamples,
  ...meetingExamples,
  ...dataProvisionExamples,
};
