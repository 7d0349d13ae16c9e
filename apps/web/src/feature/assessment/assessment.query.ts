import { graphql } from '../../gql';

export const AssessmentListDocument = graphql(`
  query AssessmentList($filter: AssessmentFilter, $page: PageInput) {
    assessments(filter: $filter, page: $page) {
      total
      items {
        id
        code
        state
        matter
        institution
        commissionerName
        unitNames
        fromOn
        toOn
        reportedOn
      }
    }
  }
`);

export const AssessmentDetailDocument = graphql(`
  query AssessmentDetail($id: ID!, $member: Boolean!) {
    assessment(id: $id) {
      ...AssessmentBody
    }
  }
  fragment AssessmentBody on Assessment {
    id
    code
    state
    inside
    matter
    topics
    commissionerUnitId
    commissionerName
    institution
    institutionCode @include(if: $member)
    basis
    basisOn
    scope
    units {
      id
      name
    }
    fromOn
    toOn
    overlapReason @include(if: $member)
    indicators {
      name
      standard
      result
    }
    commissionedOn
    assessors {
      id
      postId
      personName
      office
    }
    works {
      id
      unitName
      onDate
      place
      method
      observations
      recordedBy
      files {
        id
        name
        size
      }
    }
    report
    reportedOn
    reportedBy
    reportSource
    reportFiles {
      id
      name
      size
    }
    findings @include(if: $member) {
      id
      sequence
      severity
      kind
      matter
      text
      responsibleUnitId
      responsibleUnitName
      duty {
        id
        code
      }
      task {
        id
        code
      }
      evidence {
        kind
        visitId
        text
      }
      state
      dropReason
      version
      viewerCan
    }
    closedOn
    stateReason
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
`);

export const AssessmentLinksDocument = graphql(`
  query AssessmentLinks($unitId: ID!) {
    duties(filter: { unitId: $unitId }, page: { limit: 100 }) {
      items {
        id
        code
        title
      }
    }
    tasks(filter: { unitId: $unitId }, page: { limit: 100 }) {
      items {
        id
        code
        title
      }
    }
  }
`);
