import { graphql } from '../../gql';

export const HandOverListDocument = graphql(`
  query HandOverList($postId: ID!) {
    handOverList(postId: $postId) {
      postId
      postTitle
      unitId
      unitName
      today
      untilOn
      holders {
        id
        personName
        capacity
        fromOn
        toOn
      }
      items {
        kind
        id
        title
        dueOn
        light
        periodStartOn
        periodMonths
        unitName
        noticeId
        inspectionId
        rectificationId
        complaintId
        taskId
        slotId
        instructionId
      }
    }
  }
`);
