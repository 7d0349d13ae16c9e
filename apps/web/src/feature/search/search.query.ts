import { graphql } from '../../gql';

export const SearchDocument = graphql(`
  query Search($text: String!) {
    search(text: $text) {
      kind
      id
      title
      code
      detail
      placeId
      fromAssessment
    }
  }
`);
