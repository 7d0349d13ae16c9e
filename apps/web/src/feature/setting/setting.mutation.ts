import { graphql } from '../../gql';

export const ReviseSettingsDocument = graphql(`
  mutation ReviseSettings($input: ReviseSettingsInput!) {
    reviseSettings(input: $input) {
      ...SettingsForm
    }
  }
`);

export const CorrectCalendarDocument = graphql(`
  mutation CorrectCalendar($input: CorrectCalendarInput!, $dryRun: Boolean!) {
    correctCalendar(input: $input, dryRun: $dryRun) {
      movedDates
      dryRun
    }
  }
`);
