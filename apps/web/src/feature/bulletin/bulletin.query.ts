import { graphql } from '../../gql';

export const BulletinListDocument = graphql(`
  query BulletinList($filter: BulletinFilter, $page: PageInput) {
    bulletins(filter: $filter, page: $page) {
      total
      items {
        id
        code
        state
        title
        fromOn
        untilOn
        level
        frozenOn
        number
        expected
        late
        missing
        unitCount
        receivedCount
      }
    }
  }
`);

export const BulletinDetailDocument = graphql(`
  query BulletinDetail($id: ID!) {
    bulletin(id: $id) {
      ...BulletinBody
    }
  }
  fragment BulletinBody on Bulletin {
    id
    code
    state
    title
    fromOn
    untilOn
    level
    issuer
    frozenOn
    ruleVersion
    missingFrom
    lateFrom
    goodFrom
    stateReason
    approvedOn
    approvedBy
    issuedOn
    number
    checkpointSeq
    checkpointHash
    expected
    inTime
    late
    missing
    unitCount
    receivedCount
    units {
      unitId
      unitName
      level
      expected
      inTime
      late
      missing
      named
    }
    text
    textDraft
    receipts {
      ...BulletinReceiptBody
    }
    documents
    version
    viewerCan
  }
  fragment BulletinReceiptBody on BulletinReceipt {
    id
    unitName
    state
    receivedOn
    source
    postTitle
    personName
    version
    viewerCan
  }
`);
