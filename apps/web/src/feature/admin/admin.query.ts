import { graphql } from '../../gql';

export const AdminUnitsDocument = graphql(`
  query AdminUnits($text: String, $page: PageInput) {
    allUnits(text: $text, page: $page) {
      total
      items {
        id
        name
        kind
        level
        code
        jurisdictionName
      }
    }
  }
`);

export const AdministrationDocument = graphql(`
  query Administration {
    allJointMeetings {
      id
      code
      name
      level
    }
    allUnits(page: { limit: 1, offset: 0 }) {
      total
    }
  }
`);

export const AdminPostsDocument = graphql(`
  query AdminPosts($unitId: ID!) {
    allPosts(unitId: $unitId) {
      id
      title
      kind
      holders
      portfolio
      order
      viewerCan
      holdings {
        ...PostHoldingFacts
      }
    }
  }
`);

export const AdminAccountsDocument = graphql(`
  query AdminAccounts($text: String, $page: PageInput) {
    allAccounts(text: $text, page: $page) {
      total
      items {
        ...AdminAccountRow
      }
    }
  }
`);

export const AdminAccountRowFragment = graphql(`
  fragment AdminAccountRow on AdminAccount {
    id
    accountName
    personName
    state
    locked
    mustChangePassword
    expiresOn
    adminRole
    posts
    mail
    viewerCan
  }
`);

export const ReferenceUnitsPreviewDocument = graphql(`
  query ReferenceUnitsPreview($jurisdictionCode: String!) {
    referenceUnitsPreview(jurisdictionCode: $jurisdictionCode) {
      name
      count
    }
  }
`);
