import { factsQuery } from './accountability-fact.query.js';
import { accountabilityFiguresQuery, accountabilityListQuery, accountabilityUnitsQuery, hearingRequestsQuery, responsiblePostsQuery } from './accountability.query.js';
import { assessmentFindingsQuery, assessmentListQuery, assessmentWorksQuery, assessorsQuery, lateAssessmentsQuery, outsiderEventsQuery } from './assessment.query.js';
import { complaintEventsQuery, complaintHandlersQuery, complaintListQuery, concernedUnitsQuery, publicJointMeetingQuery, publicPlacesQuery } from './complaint.query.js';
import { delegatesQuery, delegateVisitListQuery, opinionAnswersQuery, opinionsQuery, visitStopsQuery } from './delegate-visit.query.js';
import { accountabilityOfMatterQuery, packEventsQuery } from './evidence-pack.query.js';
import { day, id, inspected, jointMeetingId } from './example-values.js';
import { findingCountsQuery, findingListQuery } from './finding.query.js';
import { approversQuery, contributorsQuery, elsewhereQuery, inspectionEventsQuery, inspectionJoinedQuery, inspectionLoadQuery, inspectionSeatsQuery, objectUnitsQuery, postUnitsQuery } from './inspection-rule.query.js';
import { designationsQuery, evidenceFilesQuery, findingsQuery, inspectionListQuery, inspectionObjectsQuery, inspectionTeamQuery, inspectionVisitsQuery, unitSpeaksQuery } from './inspection.query.js';
import { rectificationChecksQuery, rectificationCountiesQuery, rectificationEventsQuery, rectificationListQuery, rectificationPostsQuery, rectificationReportsQuery, rectificationUnitsQuery, unitPersonsQuery } from './rectification.query.js';
import type { Query } from './sql.js';

/** Those of inspections, findings, rectification, accountability and complaints. */
export const oversightQueries: Readonly<Record<string, Readonly<Record<string, Query<unknown>>>>> = {
  inspection: {
    all: inspectionListQuery({ ...inspected, ids: null, states: null, unitId: null, limit: 50, offset: 0 }),
    objects: inspectionObjectsQuery({ ...inspected, ids: [id], today: day.today }),
    speaks: unitSpeaksQuery({ jointMeetingId, unitId: id, today: day.today }),
    team: inspectionTeamQuery({ ...inspected, ids: [id], now: '2026-11-24T02:00:00.000Z' }),
    visits: inspectionVisitsQuery({ ...inspected, ids: [id] }),
    files: evidenceFilesQuery({ jointMeetingId, subjectType: 'inspection_visit', ids: [id] }),
    findings: findingsQuery({ ...inspected, ids: [id] }),
    designations: designationsQuery({ jointMeetingId }),
  },
  assessment: {
    all: assessmentListQuery({ ...inspected, ids: null, states: null, limit: 50, offset: 0 }),
    assessors: assessorsQuery({ ...inspected, ids: [id] }),
    works: assessmentWorksQuery({ ...inspected, ids: [id] }),
    late: lateAssessmentsQuery({ jointMeetingId, today: '2026-03-25' }),
    findings: assessmentFindingsQuery({ ...inspected, ids: [id] }),
    events: outsiderEventsQuery({ jointMeetingId, ids: [id] }),
  },
  'delegate-visit': {
    all: delegateVisitListQuery({ ...inspected, ids: null, states: null, limit: 50, offset: 0 }),
    stops: visitStopsQuery({ ...inspected, ids: [id] }),
    delegates: delegatesQuery({ ...inspected, ids: [id] }),
    opinions: opinionsQuery({ ...inspected, visitIds: [id] }),
    answers: opinionAnswersQuery({ jointMeetingId, ids: [id] }),
  },
  finding: {
    all: findingListQuery({ ...inspected, origin: null, unitId: id, countyId: null, kind: 'payment', severity: null, topic: null, repeated: false, text: '发放', sort: 'newest', limit: 50, offset: 0 }),
    counts: findingCountsQuery(inspected),
  },
  'inspection-rule': {
    objectUnits: objectUnitsQuery([id]),
    elsewhere: elsewhereQuery({ unitIds: [id], fromOn: day.today, toOn: day.today, topics: ['medical'], id }),
    load: inspectionLoadQuery({ unitIds: [id], fromOn: '2026-01-01', toOn: '2026-12-31' }),
    joined: inspectionJoinedQuery([id]),
    seats: inspectionSeatsQuery({ jointMeetingId, today: day.today }),
    approvers: approversQuery({ jointMeetingId, today: day.today }),
    postUnits: postUnitsQuery({ personIds: [], today: day.today }),
    contributors: contributorsQuery({ jointMeetingId, id: jointMeetingId, verbs: ['recordVisit'] }),
    events: inspectionEventsQuery({ jointMeetingId, ids: [id] }),
  },
  accountability: {
    list: accountabilityListQuery({ jointMeetingId, reach: { all: true, leads: false, confides: false, personId: id }, ids: null, kind: null, states: null, unitId: null, year: null, limit: 50, offset: 0 }),
    hearings: hearingRequestsQuery({ jointMeetingId, personId: id, headUnitIds: [id] }),
    figures: accountabilityFiguresQuery({ jointMeetingId, kind: null, unitId: null, year: 2026, today: day.today }),
    posts: responsiblePostsQuery({ unitId: id }),
    units: accountabilityUnitsQuery({ jointMeetingId, text: '市', limit: 30 }),
  },
  'accountability-fact': {
    found: factsQuery({ jointMeetingId, unitId: id, today: day.today, fromOn: '2026-01-01', toOn: '2026-11-24', kinds: null, pickedKinds: null, pickedIds: null, limit: 200 }),
  },
  'evidence-pack': {
    events: packEventsQuery({ jointMeetingId, taskIds: [id], subjectIds: [id] }),
    accountability: accountabilityOfMatterQuery({ jointMeetingId, taskIds: [id], inspectionId: id }),
  },
  complaint: {
    all: complaintListQuery({ jointMeetingId, visibleUnitIds: null, confidantUnitIds: null, ownUnitIds: [], ids: null, states: null, category: null, placeId: null, unitId: null, joinedToId: null, lateOn: null, limit: 50, offset: 0 }),
    filtered: complaintListQuery({
      jointMeetingId, visibleUnitIds: [id], confidantUnitIds: [id], ownUnitIds: [id], ids: [id], states: ['received'], category: 'funds', placeId: id, unitId: id, joinedToId: id, lateOn: '2026-11-24', limit: 50, offset: 0,
    }),
    events: complaintEventsQuery({ jointMeetingId, ids: [id] }),
    meeting: publicJointMeetingQuery({ code: 'jm' }),
    places: publicPlacesQuery({ jurisdictionId: id }),
    concerned: concernedUnitsQuery({ unitId: id }),
    handlers: complaintHandlersQuery({ jointMeetingId, concernedUnitIds: [id], today: '2026-11-24' }),
  },
  rectification: {
    units: rectificationUnitsQuery({ jointMeetingId, all: false, guestPersonId: null, postIds: [id], unitIds: [id], text: '市', limit: 30 }),
    counties: rectificationCountiesQuery({ jointMeetingId, all: false, guestPersonId: null, postIds: [id], unitIds: [id] }),
    all: rectificationListQuery({
      jointMeetingId, all: true, postIds: [], unitIds: [], guestPersonId: null, ids: null, findingIds: null, states: null, unitId: null, countyId: null, inspectionId: null, severity: null, light: null, text: null,
      today: '2026-11-24', amberUntilOn: '2026-11-27', limit: 50, offset: 0,
    }),
    filtered: rectificationListQuery({
      jointMeetingId, all: false, postIds: [id], unitIds: [id], guestPersonId: null, ids: [id], findingIds: [id], states: ['open'], unitId: id, countyId: id, inspectionId: id, severity: 'grave', light: 'overdue', text: '补发',
      today: '2026-11-24', amberUntilOn: '2026-11-27', limit: 50, offset: 0,
    }),
    reports: rectificationReportsQuery({ jointMeetingId, ids: [id] }),
    checks: rectificationChecksQuery({ jointMeetingId, ids: [id] }),
    events: rectificationEventsQuery({ jointMeetingId, ids: [id] }),
    posts: rectificationPostsQuery({ unitIds: [id], today: '2026-11-24' }),
    unitPersons: unitPersonsQuery({ unitId: id, today: '2026-11-24' }),
  },
};
