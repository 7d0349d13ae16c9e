import { graphql } from '../../gql';

export const InspectionListDocument = graphql(`
  query InspectionList($filter: InspectionFilter, $page: PageInput) {
    inspections(filter: $filter, page: $page) {
      total
      items {
        id
        code
        matter
        state
        mode
        covert
        fromOn
        toOn
        findingCount
        objects {
          id
          unitId
          unitName
          state
          light
          objectionUntilOn
          reviewUntilOn
        }
        viewerCan
      }
    }
  }
`);

export const InspectionDetailDocument = graphql(`
  query InspectionDetail($id: ID!) {
    inspection(id: $id) {
      ...InspectionBody
      visits {
        id
        objectId
        onDate
        atTime
        place
        method
        peopleMet
        observations
        recordedBy
        writtenAt
        recordedAt
        late
        files {
          ...EvidenceFileBody
        }
      }
      findings {
        id
        sequence
        objectId
        severity
        kind
        matter
        text
        duty {
          id
          code
          title
          noticeId
        }
        task {
          id
          code
          title
        }
        responsibleUnitId
        responsibleUnitName
        evidence {
          kind
          visitId
          file {
            ...EvidenceFileBody
          }
          text
        }
        state
        dropReason
        repeated
        rectifications {
          id
          code
          state
        }
        version
        viewerCan
      }
      fieldCheck {
        members {
          personName
          office
          records
          lastOn
        }
        unvisitedIds
      }
      joined {
        jointMeetingName
        code
        matter
      }
      reviewerChoices {
        personId
        personName
      }
      events {
        sequence
        at
        verb
        unitName
        personName
        postTitle
        reason
      }
    }
  }

  fragment InspectionBody on Inspection {
    id
    code
    documents
    state
    inside
    matter
    basis
    designation {
      id
      code
      governmentName
      document
      fromOn
      toOn
    }
    source
    sourceDocument
    sourceOn
    mode
    yearWork
    trigger
    triggerReason
    kind
    category
    methods
    covert
    topics
    content
    scope
    depthReason
    fromOn
    toOn
    overlapReason
    changedOn
    approver
    approverName
    approverPostId
    approvalDocument
    approvalFiles {
      ...EvidenceFileBody
    }
    approvalRecordedBy
    ...ApproverChoices
    approvedOn
    leaderAppointment
    startedOn
    conclusionDocument
    concludedOn
    authors {
      personId
      personName
    }
    closedOn
    stateReason
    joinedInto
    objects {
      id
      unitId
      unitName
      authority
      authorityDocument
      assistanceBasis
      state
      notifiedOn
      noticeText
      conclusion
      deliveredOn
      receivedOn
      receivedBy
      receiptSource
      objectionUntilOn
      objectedOn
      objection
      objectionSource
      objectionRecordedBy
      objectionConfirmedOn
      objectionConfirmedBy
      reviewUntilOn
      reviewedOn
      reviewOutcome
      reviewText
      reviewDocument
      reviewers {
        personId
        personName
      }
      clockProvisional
      light
      version
      viewerCan
    }
    team {
      id
      role
      postId
      personName
      office
      invitedKind
  invitation invitedUntil
    trainedOn
      secrecyOn
    }
    lacks {
      code
      params {
        name
        value
      }
      step
      rule
      source
      article
    }
    overlaps {
      what
      unitId
      unitName
      own
      inspectionId
      jointMeetingId
      jointMeetingName
      code
      matter
      fromOn
      toOn
      sameMatter
      overlapping
    }
    loads {
      unitId
      inspections
      own
      assessments
      visits
    }
    version
    viewerCan
  }
`);

export const InspectionPlanDocument = graphql(`
  query InspectionPlan($id: ID!) {
    inspection(id: $id) {
      ...InspectionBody
    }
    designations {
      ...DesignationBody
    }
  }

  fragment DesignationBody on Designation {
    id
    code
    kind
    unitId
    unitName
    governmentName
    document
    documentOn
    matter
    scope
    duties
    topics
    fromOn
    toOn
    endedOn
    endReason
    version
    viewerCan
  }
`);
