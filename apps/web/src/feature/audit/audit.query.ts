import { graphql } from '../../gql';

export const AuditListDocument = graphql(`
  query AuditList($filter: AuditFilter, $page: PageInput) {
    audit(filter: $filter, page: $page) {
      total
      keptMonths
      items {
        ...AuditRow
      }
    }
  }
`);

export const AuditRowFragment = graphql(`
  fragment AuditRow on AuditEntry {
    id
    at
    kind
    verb
    outcome
    accountName
    personName
    seat
    address
    jointMeetingName
    targetName
    reason
    operation
    count
    fields
  }
`);

export const LogCheckFragment = graphql(`
  fragment LogCheckRow on LogCheck {
    id
    state
    askedAt
    askedByName
    finishedAt
    events
    unreadableLines
    whole
    logs {
      jointMeetingId
      name
      events
      head
      waiting
      checkpoints
      provenSeq
      more
      findings {
        fault
        fromSeq
        toSeq
        checkpointAt
      }
    }
  }
`);

export const LogChecksDocument = graphql(`
  query LogChecks {
    logChecks {
      ...LogCheckRow
    }
  }
`);

export const CheckLogDocument = graphql(`
  mutation CheckLog {
    checkLog {
      ...LogCheckRow
    }
  }
`);
