import { graphql } from '../../gql';

export const DataProvisionListDocument = graphql(`
  query DataProvisionList($filter: DataProvisionFilter, $page: PageInput) {
    dataProvisions(filter: $filter, page: $page) {
      total
      lacking {
        recipient
        rhythm
        basis
      }
      items {
        id
        code
        state
        providerUnitId
        providerName
        recipientUnitId
        recipientName
        proposedRecipient {
          id
          name
        }
        dataName
        basisKind
        rhythm
        mark
        owedOn
        waitingCount
        overdueCount
        lastDeliveredOn
      }
    }
  }
`);

export const DataProvisionMatrixDocument = graphql(`
  query DataProvisionMatrix($year: Int!) {
    dataProvisionMatrix(year: $year) {
      unitId
      unitName
      cells {
        monthOn
        mark
        total
        confirmed
        entries {
          dataProvisionId
          dataName
          recipientName
          dueOn
          mark
        }
      }
    }
  }
`);

export const DataProvisionDetailDocument = graphql(`
  query DataProvisionDetail($id: ID!) {
    dataProvision(id: $id) {
      ...DataProvisionBody
    }
  }
  fragment DataProvisionBody on DataProvision {
    id
    code
    state
    providerUnitId
    providerName
    recipientUnitId
    recipientName
    proposedRecipient {
      id
      name
    }
    dataName
    content
    basisKind
    basis
    dutyId
    dutyCode
    dutyText
    noticeId
    rhythm
    rhythmBasis
    due {
      kind
      number
    }
    activatedOn
    endedOn
    stateReason
    mark
    owedOn
    waitingCount
    overdueCount
    lastDeliveredOn
    version
    viewerCan
    deliveries {
      ...DataDeliveryBody
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
  fragment DataDeliveryBody on DataDelivery {
    id
    state
    periodStartOn
    periodMonths
    request
    dueOn
    dueProvisional
    mark
    deliveredOn
    recordedOn
    recordedBy
    source
    channel
    reference
    firstDeliveredOn
    receivedOn
    receivedBy
    receivedSource
    remark
    returnReason
    returnedTimes
    version
    onBehalf
    viewerCan
  }
`);
