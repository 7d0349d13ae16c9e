/** What people do, by noun. The API offers them as `viewerCan`, the log keeps them as `event.verb`. */
export const verbs = [
  'establishJointMeeting',
  'appointPerson',
  'addMember',
  'endMembership',
  'createUnit',
  'importNotice',
  'reviseDraftItem',
  'splitDraftItem',
  'mergeDraftItems',
  'dropDraftItem',
  'restoreDraftItem',
  'confirmNotice',
  'setFrequency',
  'setRecipient',
  'expandHolders',
  'draftTask',
  'reviseTask',
  'assignTask',
  'acknowledgeAssignment',
  'requestCompletion',
  'returnCompletion',
  'acceptCompletion',
  'closeOutTask',
  'saveReportDraft',
  'fileReport',
  'returnReport',
  'acceptReport',
] as const;

export type Verb = (typeof verbs)[number];

/** What the system does by itself, from a job: logged like a verb, with no actor. */
export const systemVerbs = ['openReportSlots', 'recomputeDueDates'] as const;
export type SystemVerb = (typeof systemVerbs)[number];

/** Verbs about one's own account, outside any joint meeting; logged in the audit log. */
export const accountVerbs = ['signIn', 'signOut', 'changePassword', 'createFirstAdministrators'] as const;
export type AccountVerb = (typeof accountVerbs)[number];

/** Named in the state tables, built later; they keep the states honest and are never offered. */
export type PlannedVerb = 'suspendTask' | 'resumeTask' | 'withdrawTask' | 'archiveTask';
