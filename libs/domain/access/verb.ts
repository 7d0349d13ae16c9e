/** What people do, by noun. The API offers them as `viewerCan`, the log keeps them as `event.verb`. */
export const verbs = [
  'establishJointMeeting',
  'appointPerson',
  'endHolding',
  'revisePost',
  'disableAccount',
  'enableAccount',
  'resetPassword',
  'addMember',
  'endMembership',
  'changeLead',
  'createUnit',
  'reviseSettings',
  'correctCalendar',
  'importNotice',
  'reviseDraftItem',
  'splitDraftItem',
  'mergeDraftItems',
  'dropDraftItem',
  'restoreDraftItem',
  'confirmNotice',
  'discardNotice',
  'restoreNotice',
  'setFrequency',
  'setRecipient',
  'expandHolders',
  'defineIndicator',
  'reviseIndicator',
  'retireIndicator',
  'attachIndicator',
  'detachIndicator',
  'enterIndicatorValues',
  'draftTask',
  'reviseTask',
  'assignTask',
  'acknowledgeAssignment',
  'objectToAssignment',
  'upholdAssignment',
  'reassignAssignment',
  'handDownAssignment',
  'requestExtension',
  'approveExtension',
  'refuseExtension',
  'waiveSupport',
  'requestCompletion',
  'returnCompletion',
  'acceptCompletion',
  'closeOutTask',
  'archiveTask',
  'reopenTask',
  'reviseReporting',
  'suspendTask',
  'resumeTask',
  'withdrawTask',
  'saveReportDraft',
  'fileReport',
  'returnReport',
  'acceptReport',
  'confirmReport',
  'lockPeriod',
  'unlockPeriod',
  'grantException',
  'revokeException',
  'urge',
  'writeInstruction',
  'registerInstruction',
  'reportInstruction',
  'addInstruction',
  'closeInstruction',
  'createApiToken',
  'takeApiToken',
  'revokeApiToken',
  'renewUnitFeed',
  'revokeUnitFeed',
  'createWebhook',
  'testWebhook',
  'redeliverWebhook',
  'pauseWebhook',
  'resumeWebhook',
  'endWebhook',
] as const;

export type Verb = (typeof verbs)[number];

/** What the system does by itself, from a job: logged like a verb, with no actor. */
export const systemVerbs = ['openReportSlots', 'openTriggeredTask', 'recomputeDueDates', 'escalate'] as const;
export type SystemVerb = (typeof systemVerbs)[number];

/** What people take out of the system: logged like a verb, changes nothing. */
export const readVerbs = ['exportList'] as const;
export type ReadVerb = (typeof readVerbs)[number];

/** Verbs about one's own account, outside any joint meeting; logged in the audit log. */
export const accountVerbs = ['signIn', 'signOut', 'changePassword', 'createFirstAdministrators', 'renewFeed', 'revokeFeed'] as const;
export type AccountVerb = (typeof accountVerbs)[number];

/** What the log of accounts holds: those, and what an administrator does to somebody's account or seat. */
export type LoggedAccountVerb = AccountVerb | Extract<Verb, 'disableAccount' | 'enableAccount' | 'resetPassword' | 'endHolding' | 'revisePost'>;
