import { graphql } from '../../gql';

export const ComplaintListDocument = graphql(`
  query ComplaintList($filter: ComplaintFilter, $page: PageInput) {
    complaints(filter: $filter, page: $page) {
      total
      items {
        id
        code
        category
        placeName
        state
        light
        sealed
        receivedOn
        dueOn
        dueProvisional
        unitName
        joinedCount
        excerpt
        aboutUnitName
      }
    }
  }
`);

export const ComplaintPlacesDocument = graphql(`
  query ComplaintPlaces {
    complaintPlaces {
      id
      name
      countyId
    }
  }
`);

export const ComplaintDetailDocument = graphql(`
  query ComplaintDetail($id: ID!) {
    complaint(id: $id) {
      ...ComplaintBody
      recusal {
        concerned
        leaderHandles
        handlers
        confidants
      }
      joinedTo {
        id
        code
      }
      joined {
        id
        code
        text
        receivedOn
      }
      task {
        id
        code
        title
        state
      }
      files {
        id
        name
        size
        mime
      }
      events {
        sequence
        at
        verb
        personName
        postTitle
        unitName
        reason
      }
    }
  }
  fragment ComplaintBody on Complaint {
    id
    code
    documents
    source
    category
    placeName
    text
    anonymous
    state
    light
    receivedOn
    dueOn
    dueProvisional
    registeredOn
    aboutUnitId
    aboutUnitName
    unitId
    unitName
    assignedOn
    finding
    findingText
    verifiedOn
    returnReason
    answer
    answeredOn
    satisfaction
    satisfactionNote
    ratedOn
    handedTo
    clueAuthority
    handedOn
    handReason
    receiptNumber
    receiptOn
    closedOn
    proposedAs
    inspectionId
    taskTitle
    taskReason
    taskApprovedOn
    sealed
    version
    viewerCan
  }
`);

export const ComplaintsRecordedTodayDocument = graphql(`
  query ComplaintsRecordedToday {
    complaintsRecordedToday {
      id
      code
      receipt
    }
  }
`);
