import { graphql } from '../../gql';

export const SettingsDocument = graphql(`
  query Settings {
    settings {
      ...SettingsForm
    }
  }
  fragment SettingsForm on Settings {
    amberWorkingDays
    acknowledgeWorkingDays
    signOffRequired
    objectionWorkingDays
    extensionAnswerWorkingDays
    instructionUrgentDays
    instructionOrdinaryDays
    instructionDifficultDays
    complaintRegisterWorkingDays
    complaintAssignWorkingDays
    complaintVerifyWorkingDays
    complaintAnswerWorkingDays
    complaintRetaliationWorkingDays
    complaintsOpen
    legalClockMoves
    lightPalette
    version
    viewerCan
  }
`);

export const CalendarDocument = graphql(`
  query Calendar($year: Int!) {
    calendarOfYear(year: $year) {
      year
      published
      days {
        on
        working
        name
        correctionReason
      }
    }
  }
`);

export const SettingChangesDocument = graphql(`
  query SettingChanges {
    settingChanges {
      seq
      at
      verb
      personName
      postTitle
      reason
      changes {
        key
        from
        to
      }
    }
  }
`);
