import { graphql } from '../../gql';

export const SheetReasonFragment = graphql(`
  fragment SheetReason on LightReason {
    ...LightReasonFacts
  }
`);

export const UnreadNotificationsDocument = graphql(`
  query UnreadNotifications {
    unreadNotifications
  }
`);

export const NotificationListDocument = graphql(`
  query NotificationList($unreadOnly: Boolean!, $page: PageInput!) {
    notifications(unreadOnly: $unreadOnly, page: $page) {
      total
      unread
      items {
        id
        kind
        taskId
        slotId
        instructionId
        inspectionId
        rectificationId
        delegateVisitId
        assessmentId
        meetingId
        dataProvisionId
        bulletinId
        title
        unitName
        periodStartOn
        periodMonths
        dueOn
        actorName
        actorPost
        text
        count
        items {
          slotId
          taskId
          rectificationId
          inspectionId
          delegateVisitId
          title
          unitName
          periodStartOn
          periodMonths
          dueOn
          previousDueOn
          days
          level
          acknowledgement
        }
        skipped {
          level
          reason
          county
          turnedTo
          turnedToCounty
        }
        createdAt
        readAt
      }
    }
  }
`);

export const MarkNotificationsReadDocument = graphql(`
  mutation MarkNotificationsRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids)
  }
`);

export const UrgePreviewDocument = graphql(`
  query UrgePreview($subjects: UrgeSubjectsInput!) {
    urgePreview(subjects: $subjects) {
      id
      slotId
      rectificationId
      taskId
      title
      unitName
      periodStartOn
      periodMonths
      acknowledgement
      dueOn
      days
      urgedOn
      urgedTimes
      refusal
      recipients {
        name
        capacity
      }
      skipped {
        level
        reason
        county
        turnedTo
        turnedToCounty
      }
    }
  }
`);

export const UrgeDocument = graphql(`
  mutation Urge($subjects: UrgeSubjectsInput!, $text: String, $reason: String, $key: String!) {
    urge(subjects: $subjects, text: $text, reason: $reason, idempotencyKey: $key) {
      urged
      failures {
        id
        code
      }
    }
  }
`);

export const NotificationSheetDocument = graphql(`
  query NotificationSheet($id: ID!) {
    task(id: $id) {
      id
      code
      title
      content
      state
      duty {
        id
        text
        line
        noticeLabel
      }
      assignments {
        id
        role
        state
        dueOn
        acknowledgeDueOn
        acknowledgedAt
        light
        lightReason {
          ...SheetReason
        }
        unit {
          id
          name
        }
      }
      slots {
        id
        periodStartOn
        periodMonths
        dueOn
        state
        mark
        lightReason {
          ...SheetReason
        }
        unit {
          id
        }
      }
    }
  }
`);
