import { graphql } from '../../gql';

export const WriteInstructionDocument = graphql(`
  mutation WriteInstruction($input: WriteInstructionInput!) {
    writeInstruction(input: $input) {
      id
    }
  }
`);

export const AddInstructionDocument = graphql(`
  mutation AddInstruction($id: ID!, $text: String!, $urgency: InstructionUrgency!, $idempotencyKey: String!) {
    addInstruction(id: $id, text: $text, urgency: $urgency, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);

export const RegisterInstructionDocument = graphql(`
  mutation RegisterInstruction($id: ID!, $version: Int!, $input: RegisterInstructionInput!) {
    registerInstruction(id: $id, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const ReportInstructionDocument = graphql(`
  mutation ReportInstruction($id: ID!, $version: Int!, $result: String!) {
    reportInstruction(id: $id, version: $version, result: $result) {
      id
      state
      version
    }
  }
`);

export const CloseInstructionDocument = graphql(`
  mutation CloseInstruction($id: ID!, $version: Int!, $note: String) {
    closeInstruction(id: $id, version: $version, note: $note) {
      id
      state
      version
    }
  }
`);
