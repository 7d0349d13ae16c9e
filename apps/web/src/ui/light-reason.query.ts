import { graphql } from '../gql';

/** The arithmetic behind a light. */
export const LightReasonFragment = graphql(`
  fragment LightReasonFacts on LightReason {
    rule
    dueOn
    today
    doneOn
    amberWorkingDays
    lateWorkingDays
    workingDaysLeft
    skippedDays
    makeUpDays
    holidaysOn
    makeUpOn
    corrected {
      on
      kind
      reason
    }
    provisional
  }
`);

export const LightAnswerDocument = graphql(`
  query LightAnswer($slotId: ID, $assignmentId: ID, $taskId: ID, $acknowledgement: Boolean) {
    lightAnswer(slotId: $slotId, assignmentId: $assignmentId, taskId: $taskId, acknowledgement: $acknowledgement) {
      reason {
        ...LightReasonFacts
      }
      decidedBy {
        unitName
        periodStartOn
        periodMonths
      }
    }
  }
`);
