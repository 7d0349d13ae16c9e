import { graphql } from '../../gql';

export const AccountabilityListDocument = graphql(`
  query AccountabilityList($filter: AccountabilityFilter, $page: PageInput) {
    accountabilities(filter: $filter, page: $page) {
      total
      items {
        id
        code
        kind
        state
        unitName
        responsibility
        postTitle
        personName
        matter
        factCount
        proposedOn
        influence
        influenceUntilOn
        sealed
      }
    }
  }
`);

export const AccountabilityFiguresDocument = graphql(`
  query AccountabilityFigures($filter: AccountabilityFilter) {
    accountabilityFigures(filter: $filter) {
      total
      influenceRunning
      years
      kinds {
        key
        count
      }
      states {
        key
        count
      }
      units {
        key
        name
        count
      }
    }
  }
`);

export const AccountabilityDetailDocument = graphql(`
  query AccountabilityDetail($id: ID!) {
    accountability(id: $id) {
      ...AccountabilityBody
    }
  }
  fragment AccountabilityBody on Accountability {
    id
    code
    kind
    state
    unitId
    unitName
    responsibility
    postId
    postTitle
    personName
    matter
    facts {
      ...AccountabilityFactLine
    }
    hearings {
      ...AccountabilityHearingLine
    }
    proposedOn
    proposedBy
    submittedOn
    decidedOn
    decidedBy
    opinion
    carriedOutOn
    carriedOutDocument
    handedTo
    handedOn
    handedDocument
    clueAuthority
    receiptNumber
    receiptOn
    outcome {
      ...AccountabilityOutcomeLines
    }
    appeal {
      appealedOn
      lateReason
      result
      resultOn
      document
      changed {
        ...AccountabilityOutcomeLines
      }
    }
    influenceUntilOn
    influence
    closedOn
    withdrawReason
    sealed
    chain {
      step
      onDate
      code
      text
      linkTo
      linkId
      factAt
      ahead
    }
    version
    viewerCan
  }
  fragment AccountabilityFactLine on AccountabilityFact {
    kind
    sourceId
    onDate
    unitName
    title
    text
    verb
    dueOn
    doneOn
    periodStartOn
    periodEndOn
    taskId
    taskCode
    dutyCode
    dutyText
    inspectionId
    inspectionCode
    eventSeq
    hash
    readable
  }
  fragment AccountabilityHearingLine on AccountabilityHearing {
    askedOn
    untilOn
    answer
    text
    answeredOn
    answeredBy
    source
    superseded
  }
  fragment AccountabilityOutcomeLines on AccountabilityOutcome {
    measure
    formZh
    formEn
    authority
    basis
    document
    decidedOn
    servedOn
    effectiveOn
    appealDays
    appealUntilOn
    appealProvisional
    influenceMonths
  }
`);

export const AccountabilityFactsDocument = graphql(`
  query AccountabilityFacts($unitId: ID!, $fromOn: LocalDate!, $toOn: LocalDate!) {
    accountabilityFacts(unitId: $unitId, fromOn: $fromOn, toOn: $toOn) {
      ...AccountabilityFactLine
    }
  }
`);

export const ResponsiblePostsDocument = graphql(`
  query ResponsiblePosts($unitId: ID!, $days: [LocalDate!]!) {
    responsiblePosts(unitId: $unitId, days: $days) {
      id
      title
      kind
      holders {
        onDate
        personName
      }
    }
  }
`);

export const AccountabilityFormsDocument = graphql(`
  query AccountabilityForms {
    accountabilityForms {
      key
      target
      labelZh
      labelEn
      authority
      basis
      appealDays
      influenceMonths
      retired
      version
      revisedOn
      reason
      history {
        version
        labelZh
        labelEn
        basis
        appealDays
        influenceMonths
        revisedOn
        reason
      }
    }
  }
`);

export const HearingRequestsDocument = graphql(`
  query HearingRequests {
    hearingRequests {
      id
      code
      kind
      responsibility
      unitName
      postTitle
      personName
      matter
      facts {
        ...AccountabilityFactLine
      }
      hearing {
        ...AccountabilityHearingLine
      }
      version
      viewerCan
    }
  }
`);

export const AccountabilityUnitsDocument = graphql(`
  query AccountabilityUnits($text: String) {
    accountabilityUnits(text: $text) {
      id
      name
      jurisdictionName
    }
  }
`);
