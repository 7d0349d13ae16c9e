import { graphql } from '../../gql';

export const RectificationListDocument = graphql(`
  query RectificationList($filter: RectificationFilter, $page: PageInput) {
    rectifications(filter: $filter, page: $page) {
      total
      lights {
        light
        total
      }
      items {
        ...RectificationRow
      }
    }
  }
  fragment RectificationRow on Rectification {
    id
    code
    state
    kind
    measure
    inspectionId
    inspectionCode
    inspectionMatter
    findingId
    findingSequence
    severity
    findingKind
    matter
    findingText
    evidenceCount
    dutyId
    dutyCode
    dutyText
    unitId
    unitName
    countyName
    postTitle
    personName
    contactUnitName
    openedOn
    dueOn
    dueProvisional
    light
    lightReason {
      ...LightReasonFacts
    }
    escalatedTo
    extensionRequestedOn
    closedOn
    reopenedTimes
    lastReportText
    lastReportOn
    lastCheckMethod
    lastCheckOutcome
    lastCheckOn
  }
`);

export const RectificationCountiesDocument = graphql(`
  query RectificationCounties {
    rectificationCounties {
      id
      name
    }
  }
`);

export const RectificationUnitsDocument = graphql(`
  query RectificationUnits($text: String) {
    rectificationUnits(text: $text) {
      id
      name
      jurisdictionName
    }
  }
`);

export const RectificationDetailDocument = graphql(`
  query RectificationDetail($id: ID!) {
    rectification(id: $id) {
      ...RectificationRow
      postId
      limitWorkingDays
      limitFromOn
      acknowledgedOn
      acknowledgedBy
      acknowledgeSource
      plan
      extensionDueOn
      extensionReason
      extensionProgress
      extensionAnswer
      finishedOn
      verifiedOn
      reopenedOn
      reopenCause
      stateReason
      reports {
        id
        sequence
        onDate
        final
        text
        facts {
          label
          value
        }
        unitName
        postTitle
        personName
        source
        attachments {
          id
          name
          size
        }
      }
      checks {
        id
        sequence
        onDate
        method
        place
        peopleMet
        observations
        outcome
        checkers {
          personName
        }
        recordedBy
        attachments {
          id
          name
          size
        }
      }
      events {
        sequence
        at
        verb
        personName
        postTitle
        unitName
        reason
        level
      }
      postChoices {
        id
        title
        personName
      }
      checkerChoices {
        personId
        personName
      }
      version
      viewerCan
    }
  }
`);

export const RectificationPostsDocument = graphql(`
  query RectificationPosts($inspectionId: ID!) {
    rectificationPosts(inspectionId: $inspectionId) {
      id
      title
      unitId
      personName
    }
  }
`);
