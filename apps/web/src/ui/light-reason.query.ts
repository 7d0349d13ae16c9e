import { graphql } from '../gql';

/** The arithmetic behind a light, as the dialog of 为什么 shows it. */
export const LightReasonFragment = graphql(`
  fragment LightReasonFacts on LightReason {
    rule
    dueOn
    today
    lateWorkingDays
    workingDaysLeft
    skippedDays
    makeUpDays
    provisional
  }
`);
