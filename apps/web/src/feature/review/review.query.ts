import { graphql } from '../../gql';

export const ReviewQueueDocument = graphql(`
  query ReviewQueue {
    reviewQueue {
      total
      slots {
        id
        periodStartOn
        periodEndOn
        periodMonths
        dueOn
        mark
        version
        viewerCan
        unit {
          id
          name
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
        report {
          ...ReportContent
        }
        previousReport {
          ...ReportContent
        }
      }
      decisions {
        task {
          id
          code
          title
        }
        assignment {
          ...AssignmentRow
        }
      }
      assignments {
        task {
          id
          code
          title
        }
        assignment {
          ...AssignmentRow
        }
      }
    }
  }
`);
