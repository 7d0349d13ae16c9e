import { codeOf } from '../shared/domain-error.js';
import { sampleContext } from '../testing/samples.js';
import { actors } from '../testing/verb-actors.js';
import { cases } from '../testing/verb-cases.js';
import { verbs } from './verb.js';

/**
 * Who may use each verb, and in which states: found by using it as everybody in every state, never read off the policy.
 * ✓ goes through · refused. Columns as in `actors`.
 */
const expected = `
verb                  | sec lia hea lea ins inv for oth end lat dep act sys saf aud | states
establishJointMeeting |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·  | any
appointPerson         |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·  | any
endHolding            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·  | open
revisePost            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·  | any
disableAccount        |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·  | active
enableAccount         |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·  | disabled
resetPassword         |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·  | active
liftSecondFactor      |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·  | active
endSessions           |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·  | active
linkIdentity          |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·  | active
unlinkIdentity        |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·  | active
setIdentityMatching   |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·  | any
assignMailAddress     |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·  | active
checkLog              |  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ✓  | any
addMember             |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
endMembership         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open
changeLead            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
createUnit            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseSettings        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
correctCalendar       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseLadder          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseMessageText     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
setRobot              |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
removeRobot           |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
testRobot             |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
retryDeliveries       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
importNotice          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseDraftItem       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open
splitDraftItem        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open
mergeDraftItems       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open
dropDraftItem         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open
restoreDraftItem      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | dropped
confirmNotice         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
discardNotice         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
restoreNotice         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | discarded
setFrequency          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in force
setRecipient          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in force
expandHolders         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in force
defineIndicator       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseIndicator       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in use
retireIndicator       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in use
attachIndicator       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in use
detachIndicator       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in use
enterIndicatorValues  |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | expected, returned
importTasks           |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
draftTask             |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseTask            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
assignTask            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
acknowledgeAssignment |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | pending
objectToAssignment    |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | pending, in_progress
upholdAssignment      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | objected
reassignAssignment    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | objected
handDownAssignment    |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | in_progress
recallAssignment      |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | pending, in_progress, objected, completion_requested
requestExtension      |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | in_progress
approveExtension      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in_progress
refuseExtension       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in_progress
waiveSupport          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | pending, in_progress
requestCompletion     |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | in_progress
returnCompletion      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | completion_requested
acceptCompletion      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | completion_requested
closeOutTask          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | completed
archiveTask           |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | closed
reopenTask            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | completed, closed
reviseReporting       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | assigned
suspendTask           |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | assigned
resumeTask            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | suspended
withdrawTask          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, assigned, suspended
saveReportDraft       |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | expected, returned
fileReport            |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | expected, returned
signOffReport         |  ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·   ·  | awaiting_sign_off
declineSignOff        |  ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ✓   ·   ·   ·  | awaiting_sign_off
checkReport           |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | awaiting_check
declineCheck          |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | awaiting_check
returnReport          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted
acceptReport          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted
confirmReport         |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | awaiting_check, submitted, accepted
lockPeriod            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
unlockPeriod          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | locked
grantException        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | locked
revokeException       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | granted
urge                  |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | expected, awaiting_sign_off, returned
writeInstruction      |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
registerInstruction   |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | waiting
reportInstruction     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | assigned
addInstruction        |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | waiting, assigned, reported
closeInstruction      |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | waiting, reported
callMeeting           |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseMeeting         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | called
setAgenda             |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | called, held
cancelMeeting         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | called
replyMeeting          |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | called
holdMeeting           |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | called, held
recordDecision        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | held
dropDecision          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | held
assignDecision        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | held, circulated, issued
draftMinutes          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | held
circulateMinutes      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | held
withdrawMinutes       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | circulated
agreeMinutes          |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | pending, answered
commentOnMinutes      |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | pending, agreed, answered
answerComment         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | commented
issueMinutes          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | circulated
draftBulletin         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseBulletin        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
refreezeBulletin      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
dropBulletin          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
submitBulletin        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
returnBulletin        |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted, approved
approveBulletin       |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted
issueBulletin         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | approved
receiveBulletin       |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | pending
draftDataProvision    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
proposeDataProvisions |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseDataProvision   |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, active, suspended
activateDataProvision |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
suspendDataProvision  |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | active
resumeDataProvision   |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | suspended
endDataProvision      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, active, suspended
askDelivery           |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | active
deliverData           |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | expected, returned
confirmDelivery       |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | delivered
returnDelivery        |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | delivered
recordDesignation     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
endDesignation        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | standing
draftInspection       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseInspection      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, approved, under_way
submitInspection      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
approveInspection     |  ✓   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted
returnInspection      |  ✓   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted
joinInspection        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
withdrawInspection    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, submitted, approved, under_way
setInspectionTeam     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, submitted, approved, under_way
inviteToInspection    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | approved, under_way
notifyObject          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | approved, under_way
startInspection       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | approved
recordVisit           |  ✓   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | under_way
recordLateVisit       |  ✓   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | concluded, closed
recordFinding         |  ✓   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | under_way
reviseFinding         |  ✓   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open
dropFinding           |  ✓   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open
concludeInspection    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | under_way
closeInspection       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | concluded
deliverConclusion     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | planned
receiveConclusion     |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | delivered
objectToConclusion    |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | received
confirmObjection      |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | objected, reviewed
decideReview          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | objected
openRectification     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | concluded, closed
acknowledgeRectification |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | open
reportRectification   |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | in_progress
finishRectification   |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | in_progress
requestRectificationExtension |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | in_progress
approveRectificationExtension |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in_progress
refuseRectificationExtension |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | in_progress
verifyRectification   |  ✓   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | reported
returnRectification   |  ✓   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | reported
closeOutRectification |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | verified
reopenRectification   |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | verified, closed
withdrawRectification |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open, in_progress, reported
commissionAssessment  |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseAssessment      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | commissioned
setAssessors          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | commissioned
recordAssessmentWork  |  ✓   ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·  | commissioned
handInAssessment      |  ✓   ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·  | commissioned
returnAssessment      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | reported
takeOverFinding       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | reported
dropTakenFinding      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | open
closeAssessment       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | reported
withdrawAssessment    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | commissioned
planDelegateVisit     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseDelegateVisit   |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | planned
holdDelegateVisit     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | planned
recordOpinion         |  ✓   ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·  | held
assignOpinion         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | recorded, unsatisfied
answerOpinion         |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | assigned
acceptOpinionAnswer   |  ✓   ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·  | answered
declineOpinionAnswer  |  ✓   ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·  | answered
closeDelegateVisit    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | held
cancelDelegateVisit   |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | planned
createApiToken        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
takeApiToken          |  ·   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | offered
revokeApiToken        |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | offered, active, expired
renewUnitFeed         |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | none, made
revokeUnitFeed        |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | made
createWebhook         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
testWebhook           |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | active
redeliverWebhook      |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | active
pauseWebhook          |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | active
resumeWebhook         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | paused
endWebhook            |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | active, paused
recordComplaint       |  ✓   ✓   ✓   ·   ·   ·   ✓   ·   ·   ·   ✓   ✓   ·   ·   ·  | any
registerComplaint     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | received, registered
joinComplaint         |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | received, registered
assignComplaint       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | registered
acknowledgeComplaint  |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | assigned
declineComplaint      |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | assigned, verifying
reportVerification    |  ✓   ✓   ✓   ·   ·   ·   ·   ·   ·   ·   ✓   ✓   ·   ·   ·  | verifying
returnVerification    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | verified
answerComplaint       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | registered, verified
reopenComplaint       |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | answered, closed
referComplaint        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | received, registered
transferComplaint     |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | received, registered, assigned, verifying, verified
recordComplaintReceipt |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | referred, transferred
closeComplaint        |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | answered, referred, transferred
proposeComplaintTask  |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | registered, assigned, verifying, verified, answered
decideComplaintTask   |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | registered, assigned, verifying, verified, answered
draftComplaintTask    |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | registered, assigned, verifying, verified, answered
draftComplaintInspection |  ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | registered, assigned, verifying, verified, answered
openComplaintSeal     |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | received, registered, assigned, verifying, verified, answered, closed, joined, referred, transferred
proposeAccountability |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
reviseAccountability  |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, heard
askHearing            |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft
recordHearing         |  ·   ·   ✓   ·   ✓   ·   ·   ·   ·   ·   ·   ✓   ·   ·   ·  | hearing
submitAccountability  |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, heard
approveAccountability |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted
returnAccountability  |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted
rejectAccountability  |  ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | submitted
carryOutAccountability |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | approved
handOverAccountability |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | approved
transferAccountability |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, hearing, heard, submitted, approved
recordAccountabilityReceipt |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | handed_over, transferred
recordAccountabilityOutcome |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | received
recordAppeal          |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | decided
recordAppealResult    |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | decided
closeAccountability   |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | decided, transferred
withdrawAccountability |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, hearing, heard, submitted
openAccountabilitySeal |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | draft, hearing, heard, submitted, approved, rejected, carried_out, handed_over, received, decided, closed, withdrawn, transferred
reviseAccountabilityForm |  ·   ·   ·   ·   ✓   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  | any
`.trim();

const context = sampleContext();

/** null = went through, else the code of the refusal. */
function attempt(use: () => unknown): string | null {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
}

function row(name: string): string {
  const found = cases.find((each) => each.verb === name);
  if (!found) return `${name} | missing`;
  const through = actors.map(([, actor]) => found.states.some((state) => attempt(() => found.use(actor, state, context)) === null));
  const states = found.states.filter((state) => actors.some(([, actor]) => attempt(() => found.use(actor, state, context)) === null));
  return `${name.padEnd(21)} | ${through.map((went) => (went ? ' ✓ ' : ' · ')).join(' ')} | ${states.join(', ')}`;
}

describe('the permission matrix', () => {
  it('is as printed', () => {
    const head = `${'verb'.padEnd(21)} | ${actors.map(([short]) => short).join(' ')} | states`;
    expect([head, ...verbs.map(row)].join('\n')).toBe(expected);
  });

  const combinations = cases.flatMap((each) => each.states.flatMap((state) => actors.map(([short, actor]) => ({ ...each, state, short, actor }))));

  it.each(verbs)('%s: what may be done can be done, and each refusal says why', (verb) => {
    const own = combinations.filter((each) => each.verb === verb);
    const permitted = new Set(own.filter((each) => attempt(() => each.use(each.actor, each.state, context)) === null).map((each) => each.short));
    expect(permitted.size).toBeGreaterThan(0);
    for (const { use, can, actor, state, short } of own) {
      const refusal = attempt(() => use(actor, state, context));
      expect([short, state, can(actor, state, context.today)]).toEqual([short, state, refusal === null]);
      if (refusal === null) continue;
      const reasons = permitted.has(short) ? ['STATE_CONFLICT', 'DUTY_NOT_IN_FORCE', 'NOTICE_IN_REGISTER', 'RECTIFICATION_NOT_CONCLUDED'] : ['NOT_PERMITTED', 'NO_ACTIVE_POST', 'INSPECTION_NOT_ON_TEAM'];
      expect(reasons).toContain(refusal);
    }
  });

  it('tells somebody without a post so', () => {
    const assign = cases.find((each) => each.verb === 'assignTask');
    const ended = actors.find(([short]) => short === 'end')?.[1];
    expect(assign && ended && attempt(() => assign.use(ended, 'draft', context))).toBe('NO_ACTIVE_POST');
  });
});
