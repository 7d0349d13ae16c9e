import { graphql } from '../../gql';

export const TodayDocument = graphql(`
  query Today($groups: [TodayGroup!], $page: PageInput) {
    todayList(groups: $groups, page: $page) {
      today
      total
      dueSoonOfAll
      totals {
        group
        total
      }
      items {
        ...TodayLine
      }
      attention {
        ...TodayLine
      }
    }
  }

  fragment TodayLine on TodayItem {
    id
    reason
    group
    title
    excerpt
    unitId
    unitName
    ownUnit
    dueOn
    light
    workingDays
    slotId
    slotState
    sentOn
    sentLate
    assignmentId
    taskId
    noticeId
    instructionId
    inspectionId
    rectificationId
    delegateVisitId
    assessmentId
    meetingId
    dataProvisionId
    bulletinId
    version
    count
    periodStartOn
    periodMonths
    repeatable
    escalatedTo
    urgedOn
    viewerCan
  }
`);
