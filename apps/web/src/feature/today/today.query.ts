import { graphql } from '../../gql';

export const TodayDocument = graphql(`
  query Today {
    todayList {
      today
      total
      items {
        reason
        title
        unitName
        dueOn
        light
        workingDays
        slotId
        taskId
        noticeId
        instructionId
        count
        periodStartOn
        periodMonths
      }
    }
  }
`);
