import { graphql } from '../../gql';

export const RobotsDocument = graphql(`
  query Robots {
    robots {
      ...RobotLine
    }
  }
  fragment RobotLine on Robot {
    id
    kind
    name
    host
    hasSecret
    topics
    version
    figures {
      ...ChannelFigures
    }
  }
  fragment ChannelFigures on ChannelFigures {
    waiting
    dead
    sentAt
    failingSince
    failure
    answer
  }
`);

export const MailChannelDocument = graphql(`
  query MailChannel {
    mailChannel {
      configured
      from
      figures {
        ...ChannelFigures
      }
    }
  }
`);

export const MailSettingsDocument = graphql(`
  query MailSettings {
    mailSettings {
      ...MailSettings
    }
  }
  fragment MailSettings on MailSettings {
    available
    address
    pendingAddress
    topics {
      topic
      choice
      choices
    }
  }
`);

export const SetRobotDocument = graphql(`
  mutation SetRobot($id: ID, $input: RobotInput!) {
    setRobot(id: $id, input: $input) {
      id
    }
  }
`);

export const RemoveRobotDocument = graphql(`
  mutation RemoveRobot($id: ID!) {
    removeRobot(id: $id)
  }
`);

export const TestRobotDocument = graphql(`
  mutation TestRobot($id: ID!) {
    testRobot(id: $id) {
      delivered
      failure
      answer
    }
  }
`);

export const RetryDeliveriesDocument = graphql(`
  mutation RetryDeliveries($id: ID!) {
    retryDeliveries(robotId: $id)
  }
`);

export const TestMailDocument = graphql(`
  mutation TestMail($address: String!) {
    testMail(address: $address) {
      delivered
      failure
      answer
    }
  }
`);

export const RetryMailDocument = graphql(`
  mutation RetryMail {
    retryMail
  }
`);

export const SetMailAddressDocument = graphql(`
  mutation SetMailAddress($address: String!) {
    setMailAddress(address: $address) {
      ...MailSettings
    }
  }
`);

export const ConfirmMailAddressDocument = graphql(`
  mutation ConfirmMailAddress($code: String!) {
    confirmMailAddress(code: $code) {
      ...MailSettings
    }
  }
`);

export const RemoveMailAddressDocument = graphql(`
  mutation RemoveMailAddress {
    removeMailAddress {
      ...MailSettings
    }
  }
`);

export const ChooseMailDocument = graphql(`
  mutation ChooseMail($topic: MessageTopic!, $choice: MailChoice!) {
    chooseMail(topic: $topic, choice: $choice) {
      ...MailSettings
    }
  }
`);
