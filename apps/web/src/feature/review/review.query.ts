import { graphql } from '../../gql';

export const ReviewQueueDocument = graphql(`
  query ReviewQueue {
    reviewQueue {
      total
      countersigns {
        ...ReviewSlotFields
      }
      slots {
        ...ReviewSlotFields
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

  fragment ReviewSlotFields on ReportSlot {
    id
    state
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
    unsent {
      ...ReportContent
    }
    report {
      ...ReportContent
    }
    previousReport {
      ...ReportContent
    }
  }
`);

/** One of the queue, to be read and reviewed where it is met. */
export const ReviewSlotDocument = graphql(`
  query ReviewSlot($id: ID!) {
    reportSlot(id: $id) {
      ...ReviewSlotFields
    }
  }
`);
