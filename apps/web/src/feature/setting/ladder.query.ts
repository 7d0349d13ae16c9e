import { graphql } from '../../gql';

export const LadderDocument = graphql(`
  query Ladder {
    ladder {
      ...LadderForm
    }
  }
  fragment LadderForm on Ladder {
    steps {
      at
      level
    }
    quietFrom
    quietUntil
    runAt
    version
    defaultSteps {
      at
      level
    }
    viewerCan
  }
`);

export const ReviseLadderDocument = graphql(`
  mutation ReviseLadder($input: ReviseLadderInput!) {
    reviseLadder(input: $input) {
      ...LadderForm
    }
  }
`);

export const MessageTextsDocument = graphql(`
  query MessageTexts {
    messageTexts {
      kind
      text
      defaultText
      version
    }
  }
`);

export const MessagePreviewDocument = graphql(`
  query MessagePreview($kind: MessageTextKind!, $text: String!) {
    messagePreview(kind: $kind, text: $text) {
      subject
      text
      real
    }
  }
`);

export const ReviseMessageTextDocument = graphql(`
  mutation ReviseMessageText($kind: MessageTextKind!, $text: String!, $version: Int!) {
    reviseMessageText(kind: $kind, text: $text, version: $version) {
      kind
      version
    }
  }
`);
