import { graphql } from '../../gql';

export const ReportContentFragment = graphql(`
  fragment ReportContent on Report {
    id
    sequence
    state
    text
    facts {
      label
      value
    }
    figures {
      ...ReportFigure
    }
    underException
    nextStep
    unchanged
    onBehalf
    onBehalfSource
    confirmedAt
    unitName
    postTitle
    personName
    signOff
    signedOffAt
    signedOffBy
    signedOffPost
    countyCheck
    checkedAt
    checkedBy
    checkedPost
    submittedAt
    reviewedAt
    returnedBy
    returnReason
    savedAt
    version
    attachments {
      id
      name
      size
      mime
    }
  }
`);

export const ReportSlotListDocument = graphql(`
  query ReportSlotList($filter: ReportSlotFilter, $page: PageInput!) {
    reportSlots(filter: $filter, page: $page) {
      total
      items {
        id
        role
        periodStartOn
        periodEndOn
        periodMonths
        dueOn
        dueProvisional
        state
        firstSubmittedOn
        mark
        lightReason {
          lateWorkingDays
          workingDaysLeft
        }
        unit {
          id
          name
        }
        task {
          id
          code
          title
        }
        viewerCan
      }
    }
  }
`);

export const ReportSlotDocument = graphql(`
  query ReportSlotDetail($id: ID!) {
    reportSlot(id: $id) {
      id
      role
      periodStartOn
      periodEndOn
      periodMonths
      dueOn
      dueProvisional
      state
      firstSubmittedOn
      mark
      light
      lock {
        monthOn
        exceptionUntilOn
      }
      version
      acknowledges
      filesTo
      viewerCan
      lightReason {
        ...LightReasonFacts
      }
      unit {
        id
        name
      }
      task {
        id
        code
        title
        content
      }
      duty {
        id
        text
        line
        sentence
        noticeId
        noticeLabel
      }
      indicators {
        ...AskedIndicator
      }
      draft {
        ...ReportContent
      }
      unsent {
        ...ReportContent
      }
      reports {
        ...ReportContent
      }
      previousReport {
        ...ReportContent
      }
    }
  }
`);
