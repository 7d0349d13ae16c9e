import { graphql } from '../../gql';

export const AddMemberDocument = graphql(`
  mutation AddMember($unitIds: [ID!]!, $role: MembershipRole!, $fromOn: LocalDate!) {
    addMember(unitIds: $unitIds, role: $role, fromOn: $fromOn) {
      ...MembershipRow
    }
  }
`);

export const EndMembershipDocument = graphql(`
  mutation EndMembership($unitId: ID!, $toOn: LocalDate!, $reason: String!) {
    endMembership(unitId: $unitId, toOn: $toOn, reason: $reason) {
      ...MembershipRow
    }
  }
`);

export const ChangeLeadDocument = graphql(`
  mutation ChangeLead($unitId: ID!, $fromOn: LocalDate!, $reason: String!) {
    changeLead(unitId: $unitId, fromOn: $fromOn, reason: $reason) {
      ...MembershipRow
    }
  }
`);

export const RevisePostDocument = graphql(`
  mutation RevisePost($input: RevisePostInput!) {
    revisePost(input: $input)
  }
`);

export const EndHoldingDocument = graphql(`
  mutation EndHolding($holdingId: ID!, $toOn: LocalDate!, $reason: String!) {
    endHolding(holdingId: $holdingId, toOn: $toOn, reason: $reason)
  }
`);
