import { graphql } from '../../gql';

export const UnitRowFragment = graphql(`
  fragment UnitRow on Unit {
    id
    code
    name
    kind
    level
    jurisdictionName
    membershipRole
    designationKind
    dutyCount
    unsetCount
    openTaskCount
    overdueCount
  }
`);

export const UnitListDocument = graphql(`
  query UnitList($filter: UnitFilter, $page: PageInput) {
    units(filter: $filter, page: $page) {
      total
      items {
        ...UnitRow
      }
    }
  }
`);

export const CountyListDocument = graphql(`
  query CountyList {
    units(filter: { level: county, membersOnly: false }, page: { limit: 100 }) {
      items {
        id
        code
        jurisdictionName
      }
    }
  }
`);

export const UnitProfileDocument = graphql(`
  query UnitProfile($id: ID!, $unitId: ID!) {
    unit(id: $id) {
      ...UnitRow
    }
    posts(unitId: $unitId) {
      ...UnitPost
    }
    duties(filter: { unitId: $unitId }, page: { limit: 100 }) {
      total
      items {
        ...UnitDuty
      }
    }
    tasks(filter: { unitId: $unitId }, page: { limit: 20 }) {
      total
      items {
        ...UnitTask
      }
    }
  }
`);

export const UnitPostFragment = graphql(`
  fragment UnitPost on Post {
    id
    title
    kind
    portfolio
    order
    roles
    viewerCan
    holdings {
      ...PostHoldingFacts
    }
  }
`);

export const MembershipRowFragment = graphql(`
  fragment MembershipRow on Membership {
    id
    unit {
      id
      name
    }
    role
    fromOn
    toOn
    endReason
    viewerCan
  }
`);

export const MembershipsDocument = graphql(`
  query Memberships($ended: Boolean) {
    memberships(ended: $ended) {
      ...MembershipRow
    }
  }
`);

export const UnitDutyFragment = graphql(`
  fragment UnitDuty on Duty {
    id
    code
    title
    noticeId
    noticeLabel
    line
    sentence
    role
    kind
    level
    frequencyState
    frequencyMonths
    light
    nextDueOn
    openTaskCount
  }
`);

export const UnitTaskFragment = graphql(`
  fragment UnitTask on Task {
    id
    code
    title
    state
    dueOn
    dueProvisional
    light
  }
`);
