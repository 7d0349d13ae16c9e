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
    }
  }
`);
