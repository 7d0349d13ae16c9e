import { graphql } from '../../gql';

export const DelegateVisitListDocument = graphql(`
  query DelegateVisitList($filter: DelegateVisitFilter, $page: PageInput) {
    delegateVisits(filter: $filter, page: $page) {
      total
      items {
        id
        code
        state
        matter
        fromOn
        toOn
        unitNames
        delegateCount
        opinionCount
        openCount
      }
    }
  }
`);

export const DelegateVisitDetailDocument = graphql(`
  query DelegateVisitDetail($id: ID!, $member: Boolean!) {
    delegateVisit(id: $id) {
      ...DelegateVisitBody
    }
  }
  fragment DelegateVisitBody on DelegateVisit {
    id
    code
    state
    inside
    matter
    topics
    content
    basis
    fromOn
    toOn
    overlapReason @include(if: $member)
    heldOn
    note
    stateReason
    delegateCount
    opinionCount
    openCount
    stops {
      id
      unitId
      unitName
      onDate
      atTime
      place
      host
    }
    delegates {
      id
      kind
      postId
      personName
      office
      attended
    }
    opinions {
      ...OpinionBody
    }
    events @include(if: $member) {
      sequence
      at
      verb
      unitName
      personName
      postTitle
      reason
    }
    version
    viewerCan
  }
  fragment OpinionBody on Opinion {
    id
    sequence
    kind
    text
    delegateName
    writtenBy
    writtenOn
    state
    unitId
    unitName
    assignedOn
    dueOn
    dueProvisional
    light @include(if: $member)
    escalatedTo @include(if: $member)
    answers {
      id
      sequence
      onDate
      text
      unitName
      postTitle @include(if: $member)
      personName @include(if: $member)
      source @include(if: $member)
    }
    declinedTimes
    reaction
    reactionSource
    closedOn
    version
    viewerCan
  }
`);
