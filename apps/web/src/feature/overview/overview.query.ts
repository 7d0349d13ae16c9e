import { graphql } from '../../gql';

export const OverviewDocument = graphql(`
  query Overview($level: Level!) {
    overview(level: $level) {
      today
      tiles {
        openTasks
        openAssignments
        pendingAcknowledgements
        overdue
        overdueReports
        overdueAssignments
        closedReports
        dueSoon
        dueSoonReports
        dueSoonAssignments
        underReview
        underReviewReports
        underReviewCompletions
        expected
        onTime
        late
        missing
      }
      matrix {
        periods {
          startOn
          endOn
          current
          future
          lock {
            id
            exceptions {
              id
              unitName
              slotTitle
              untilOn
              inForce
              filed
              revokedAt
            }
          }
        }
        rows {
          unitId
          unitName
          group
          onTime
          expected
          unsetOnly
          cells {
            periodStartOn
            mark
            expected
            missing
            slotIds
          }
        }
        totals {
          periodStartOn
          expected
          onTime
          missing
        }
      }
      overdue {
        slotId
        taskId
        title
        unitId
        unitName
        role
        periodStartOn
        periodMonths
        dueOn
        lateWorkingDays
        line
        dutyId
      }
      trend {
        periodStartOn
        expected
        onTime
        late
        missing
      }
      counties {
        unitId
        name
        cells {
          periodStartOn
          mark
          expected
          missing
          slotIds
        }
        expected
        onTime
        towns
        asksPerTown
      }
    }
  }
`);

/** What one cell of the matrix stands for, asked when its popover opens. */
export const CellSlotsDocument = graphql(`
  query CellSlots($filter: ReportSlotFilter!) {
    reportSlots(filter: $filter, page: { limit: 20, offset: 0 }) {
      total
      items {
        id
        periodStartOn
        periodEndOn
        periodMonths
        dueOn
        mark
        lightReason {
          ...LightReasonFacts
        }
        task {
          id
          code
          title
        }
        duty {
          id
          text
          line
          noticeId
          noticeLabel
        }
        viewerCan
      }
    }
  }
`);
