import { GraphQLSchemaHost } from '@nestjs/graphql';
import { apiScopes, type ApiScope } from '@lianxi/domain';
import { getNamedType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { makeToken, type Made } from './api-token.fixture.js';
import { bootApi, type TestApi } from '../../testing/index.js';
import { sampleValue } from '../../testing/sample-value.js';
import { demandTokenAccess, tokenAccessOf } from '../../platform/token-guard.js';

/**
 * Root fields that are for people only. A new field is either opened in the schema by @token or named here, by somebody who has
 * thought about it; one that is neither fails below (and is closed meanwhile).
 */
const CLOSED: readonly string[] = [
  'Mutation.acceptCompletion', 'Mutation.acceptReport', 'Mutation.acknowledgeAssignment', 'Mutation.addInstruction', 'Mutation.addMember',
  'Mutation.acceptInvitation', 'Mutation.addMembersOfNotice', 'Mutation.appointPerson', 'Mutation.approveExtension', 'Mutation.approveInspection', 'Mutation.archiveTask',
  'Mutation.assignMailAddress', 'Mutation.assignTask', 'Mutation.attachIndicator', 'Mutation.changeLead', 'Mutation.changePassword', 'Mutation.checkLog', 'Mutation.checkReport', 'Mutation.chooseMail',
  'Mutation.closeInspection', 'Mutation.closeInstruction', 'Mutation.closeOutTask', 'Mutation.concludeInspection', 'Mutation.confirmMailAddress',
  'Mutation.confirmNotice', 'Mutation.confirmReport', 'Mutation.correctCalendar', 'Mutation.createApiToken', 'Mutation.createFirstAdministrators',
  'Mutation.createUnit', 'Mutation.createWebhook', 'Mutation.decideReview', 'Mutation.declineCheck', 'Mutation.declineSignOff', 'Mutation.defineIndicator',
  'Mutation.deliverConclusion', 'Mutation.detachIndicator', 'Mutation.disableAccount', 'Mutation.discardNotice', 'Mutation.draftInspection',
  'Mutation.draftTask', 'Mutation.dropDraftItem', 'Mutation.dropFinding', 'Mutation.enableAccount', 'Mutation.endDesignation', 'Mutation.endHolding',
  'Mutation.endMembership', 'Mutation.endWebhook', 'Mutation.establishJointMeeting', 'Mutation.expandHolders', 'Mutation.grantException',
  'Mutation.handDownAssignment', 'Mutation.importNotice', 'Mutation.importTasks', 'Mutation.inviteToInspection', 'Mutation.joinInspection', 'Mutation.loadReferenceUnits',
  'Mutation.lockPeriod', 'Mutation.markNotificationsRead', 'Mutation.mergeDraftItems', 'Mutation.notifyObject', 'Mutation.objectToAssignment',
  'Mutation.objectToConclusion', 'Mutation.confirmObjection', 'Mutation.pauseWebhook', 'Mutation.reassignAssignment', 'Mutation.recallAssignment', 'Mutation.receiveConclusion',
  'Mutation.recordDesignation', 'Mutation.recordFinding', 'Mutation.recordVisit', 'Mutation.redeliverWebhook', 'Mutation.refuseExtension',
  'Mutation.registerInstruction', 'Mutation.removeMailAddress', 'Mutation.removeRobot', 'Mutation.renewFeed', 'Mutation.renewUnitFeed', 'Mutation.reopenTask',
  'Mutation.reportInstruction', 'Mutation.requestCompletion', 'Mutation.requestExtension', 'Mutation.resetPassword', 'Mutation.restoreDraftItem',
  'Mutation.restoreNotice', 'Mutation.resumeTask', 'Mutation.resumeWebhook', 'Mutation.retireIndicator', 'Mutation.retryDeliveries', 'Mutation.retryMail',
  'Mutation.returnCompletion', 'Mutation.returnInspection', 'Mutation.returnReport', 'Mutation.reviseDraftItem', 'Mutation.reviseFinding',
  'Mutation.reviseIndicator', 'Mutation.reviseInspection', 'Mutation.reviseLadder', 'Mutation.reviseMessageText', 'Mutation.revisePost',
  'Mutation.reviseReporting', 'Mutation.reviseSettings', 'Mutation.reviseTask', 'Mutation.revokeApiToken', 'Mutation.revokeException', 'Mutation.revokeFeed',
  'Mutation.revokeUnitFeed', 'Mutation.setFrequency', 'Mutation.setInspectionTeam', 'Mutation.setMailAddress', 'Mutation.setRecipient', 'Mutation.setRobot',
  'Mutation.signIn', 'Mutation.signOffReport', 'Mutation.signOut', 'Mutation.splitDraftItem', 'Mutation.startInspection', 'Mutation.submitInspection',
  'Mutation.suspendTask', 'Mutation.takeApiToken', 'Mutation.testMail', 'Mutation.testRobot', 'Mutation.testWebhook', 'Mutation.unlockPeriod',
  'Mutation.upholdAssignment', 'Mutation.urge', 'Mutation.waiveSupport', 'Mutation.withdrawInspection', 'Mutation.withdrawTask', 'Mutation.writeInstruction',
  'Query.allAccounts', 'Query.audit', 'Query.chainHead', 'Query.logChecks', 'Query.allJointMeetings', 'Query.allPosts', 'Query.allUnits', 'Query.apiSeats', 'Query.apiTokens', 'Query.assignConsequence',
  'Query.calendarOfYear', 'Query.designations', 'Query.documentDraft', 'Query.feed', 'Query.handDownChoices', 'Query.handDownConsequence', 'Query.handOverList',
  'Query.importProgress', 'Query.inspection', 'Query.inspections', 'Query.inspectionSeats', 'Query.installation', 'Query.instruction', 'Query.instructions',
  'Query.ladder', 'Query.ledgerOutline', 'Query.ledgers', 'Query.lightAnswer', 'Query.mailChannel', 'Query.mailSettings', 'Query.messagePreview', 'Query.search',
  'Query.messageTexts', 'Query.notifications', 'Query.overview', 'Query.periodLocks', 'Query.periodUnits', 'Query.posts', 'Query.previewAssignTask',
  'Query.previewLockPeriod', 'Query.previewReviseReporting', 'Query.referenceUnitsPreview', 'Query.reportMonths', 'Query.reviewQueue', 'Query.robots', 'Query.settingChanges',
  'Query.settings', 'Query.todayList', 'Query.unitFeed', 'Query.unreadNotifications', 'Query.urgePreview', 'Query.webhookDeliveries', 'Query.webhooks',
  'Subscription.notificationAdded',
  // How people get in is nobody else's business.
  'Mutation.endOwnSession', 'Mutation.endOtherSessions', 'Mutation.startSecondFactor', 'Mutation.confirmSecondFactor', 'Mutation.renewRecoveryCodes', 'Mutation.removeSecondFactor',
  'Mutation.importPeople', 'Mutation.liftSecondFactor', 'Mutation.endSessions', 'Mutation.linkIdentity', 'Mutation.unlinkIdentity', 'Mutation.setIdentityMatching', 'Mutation.completeSignIn', 'Query.pendingSignIn', 'Query.ownSessions', 'Query.ownSecondFactor', 'Query.accountAccess', 'Query.signInRules',
  // What is to be put right comes from inspections, which are for people.
  'Mutation.openRectification', 'Mutation.acknowledgeRectification', 'Mutation.reportRectification', 'Mutation.finishRectification', 'Mutation.requestRectificationExtension',
  'Mutation.approveRectificationExtension', 'Mutation.refuseRectificationExtension', 'Mutation.verifyRectification', 'Mutation.returnRectification',
  'Mutation.closeOutRectification', 'Mutation.reopenRectification', 'Mutation.withdrawRectification', 'Query.rectification', 'Query.rectificationPosts', 'Query.rectificationUnits', 'Query.rectificationCounties', 'Query.rectifications',
  // The ledger of data provisions is kept and answered by people.
  'Mutation.draftDataProvision', 'Mutation.proposeDataProvisions', 'Mutation.reviseDataProvision', 'Mutation.activateDataProvision', 'Mutation.suspendDataProvision', 'Mutation.resumeDataProvision', 'Mutation.endDataProvision',
  'Mutation.askDelivery', 'Mutation.deliverData', 'Mutation.confirmDelivery', 'Mutation.returnDelivery', 'Query.dataProvisions', 'Query.dataProvision', 'Query.dataProvisionMatrix',
  // Meetings and what is said of their minutes are for people.
  'Mutation.callMeeting', 'Mutation.reviseMeeting', 'Mutation.cancelMeeting', 'Mutation.setAgenda', 'Mutation.replyMeeting', 'Mutation.holdMeeting', 'Mutation.recordDecision', 'Mutation.assignDecision',
  'Mutation.dropDecision', 'Mutation.draftMinutes', 'Mutation.circulateMinutes', 'Mutation.withdrawMinutes', 'Mutation.agreeMinutes', 'Mutation.commentOnMinutes', 'Mutation.answerComment',
  'Mutation.issueMinutes', 'Query.meetings', 'Query.meeting', 'Query.seatCandidates',
  // Bulletins are drafted, approved and acknowledged by people.
  'Mutation.draftBulletin', 'Mutation.reviseBulletin', 'Mutation.refreezeBulletin', 'Mutation.dropBulletin', 'Mutation.submitBulletin',
  'Mutation.returnBulletin', 'Mutation.approveBulletin', 'Mutation.issueBulletin', 'Mutation.receiveBulletin', 'Query.bulletins', 'Query.bulletin',
  // What people from outside see and say, and findings, are for people.
  'Mutation.commissionAssessment', 'Mutation.reviseAssessment', 'Mutation.setAssessors', 'Mutation.recordAssessmentWork', 'Mutation.handInAssessment', 'Mutation.returnAssessment',
  'Mutation.takeOverFinding', 'Mutation.dropTakenFinding', 'Mutation.closeAssessment', 'Mutation.withdrawAssessment', 'Mutation.planDelegateVisit', 'Mutation.reviseDelegateVisit',
  'Mutation.holdDelegateVisit', 'Mutation.recordOpinion', 'Mutation.assignOpinion', 'Mutation.answerOpinion', 'Mutation.acceptOpinionAnswer', 'Mutation.declineOpinionAnswer',
  'Mutation.closeDelegateVisit', 'Mutation.cancelDelegateVisit', 'Query.assessments', 'Query.assessment', 'Query.outsideBurden', 'Query.delegateVisits',
  'Query.delegateVisit', 'Query.findings', 'Query.findingCounts',
  // Complaints are for people: what the public confides goes to no other system.
  'Mutation.recordComplaint', 'Mutation.registerComplaint', 'Mutation.joinComplaint', 'Mutation.assignComplaint', 'Mutation.acknowledgeComplaint', 'Mutation.declineComplaint',
  'Mutation.reportVerification', 'Mutation.returnVerification', 'Mutation.answerComplaint', 'Mutation.reopenComplaint', 'Mutation.referComplaint',
  'Mutation.transferComplaint', 'Mutation.recordComplaintReceipt', 'Mutation.closeComplaint', 'Mutation.proposeComplaintTask', 'Mutation.decideComplaintTask',
  'Mutation.draftComplaintTask', 'Mutation.draftComplaintInspection', 'Mutation.openComplaintSeal', 'Query.complaint', 'Query.complaintPlaces', 'Query.complaintsRecordedToday', 'Query.complaints',
  // Accountability is sealed: no system reads or writes it.
  'Mutation.proposeAccountability', 'Mutation.reviseAccountability', 'Mutation.askHearing', 'Mutation.recordHearing', 'Mutation.submitAccountability',
  'Mutation.approveAccountability', 'Mutation.returnAccountability', 'Mutation.rejectAccountability', 'Mutation.carryOutAccountability',
  'Mutation.handOverAccountability', 'Mutation.transferAccountability', 'Mutation.recordAccountabilityReceipt', 'Mutation.recordAccountabilityOutcome',
  'Mutation.recordAppeal', 'Mutation.recordAppealResult', 'Mutation.closeAccountability', 'Mutation.withdrawAccountability', 'Mutation.openAccountabilitySeal',
  'Mutation.reviseAccountabilityForm', 'Query.accountabilities', 'Query.accountability', 'Query.accountabilityFigures', 'Query.accountabilityFacts', 'Query.accountabilityUnits',
  'Query.responsiblePosts', 'Query.accountabilityForms', 'Query.hearingRequests',
];

let api: TestApi;
let schema: GraphQLSchema;
let tokens: ReadonlyMap<ApiScope, Made>;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  schema = api.app.get(GraphQLSchemaHost).schema;
  tokens = new Map(await Promise.all(apiScopes.map(async (scope) => [scope, await makeToken(api, 'liaison', [scope])] as const)));
});
afterAll(() => api.close());

const roots = (): readonly GraphQLObjectType[] => [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => (type ? [type] : []));

it('knows for every root field whether other systems may use it', () => {
  const access = new Map<string, ReturnType<typeof tokenAccessOf>>(roots().flatMap((type) => Object.keys(type.getFields()).map((name) => [`${type.name}.${name}`, tokenAccessOf(schema, type, name)] as const)));
  expect([...access].flatMap(([name, held]) => (held === 'closed' && !CLOSED.includes(name) ? [name] : []))).toEqual([]);
  expect(CLOSED.filter((name) => (access.get(name) ?? 'closed') !== 'closed')).toEqual([]);
});

function operation(root: GraphQLObjectType, field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
  const wanted = field.args.filter((argument) => isNonNullType(argument.type));
  const head = wanted.length > 0 ? `(${wanted.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})` : '';
  const args = wanted.length > 0 ? `(${wanted.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
  const selection = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  return { query: `${root.name.toLowerCase()} ${head} { ${field.name}${args}${selection} }`, variables: Object.fromEntries(wanted.map(({ name, type }) => [name, sampleValue(type)])) };
}

it('holds for every root field over HTTP, for tokens of each scope', async () => {
  const wrong: string[] = [];
  for (const root of roots().filter(({ name }) => name !== 'Subscription')) {
    for (const field of Object.values(root.getFields())) {
      const access = tokenAccessOf(schema, root, field.name);
      const { query, variables } = operation(root, field);
      for (const [scope, { client }] of tokens) {
        const code = (await client.send(query, variables)).errors?.[0]?.extensions.code ?? null;
        const expected = access === 'closed' ? 'TOKEN_NOT_ACCEPTED' : access === 'any' || access === scope ? null : 'TOKEN_SCOPE_MISSING';
        const refused = code?.startsWith('TOKEN_') === true ? code : null;
        if (refused !== expected || code === 'INTERNAL') wrong.push(`${root.name}.${field.name} by ${scope}: ${code ?? 'data'}, not ${expected ?? 'data'}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

it('opens nothing inside that its scope does not open, by whatever way and under whatever name', async () => {
  const tasks = tokens.get('read_tasks')?.client;
  expect(await tasks?.refusal('{ tasks { items { a: slots { id } } } }')).toBe('TOKEN_SCOPE_MISSING');
  expect(await tasks?.refusal('{ tasks { items { ...x } } } fragment x on Task { assignments { responsible { personName } } }')).toBe('TOKEN_NOT_ACCEPTED');
  expect(await tasks?.refusal('{ tasks { items { id duty { title } } } }')).toBe('TOKEN_SCOPE_MISSING');
  const { viewer } = (await tasks?.query<{ viewer: object }>('{ viewer { personName posts { unitName } jointMeetings { jointMeeting { name } roles } } }')) ?? {};
  expect(viewer).toMatchObject({ personName: expect.stringMatching(/（系统）$/) as string, posts: [{ unitName: '市财政局' }], jointMeetings: [{ roles: ['liaison'] }] });
});

it('needs no server to say so', async () => {
  const { parse } = await import('graphql');
  expect(() => demandTokenAccess(schema, parse('{ units { items { name } } }'), ['read_register'])).not.toThrow();
  expect(() => demandTokenAccess(schema, parse('{ units { items { name } } }'), [])).toThrow(expect.objectContaining({ code: 'TOKEN_SCOPE_MISSING' }));
});
