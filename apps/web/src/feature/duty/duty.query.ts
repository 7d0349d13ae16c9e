import { graphql } from '../../gql';

export const RegisterDutyFragment = graphql(`
  fragment RegisterDuty on Duty {
    id
    code
    title
    text
    noticeId
    noticeLabel
    line
    sentence
    start
    end
    sectionPath
    unit {
      id
      name
    }
    holderClass
    level
    role
    kind
    categories
    frequencyState
    frequencyMonths
    frequencyBasis
    frequencyFromOn
    recipient {
      id
      name
    }
    recipientBasis
    validFrom
    validTo
    openTaskCount
    nextDueOn
    light
    sharedWith {
      id
      name
    }
    version
    viewerCan
  }
`);

export const RegisterUnitsDocument = graphql(`
  query RegisterUnits($noticeId: ID, $level: Level, $whole: DutyFilter, $classes: DutyFilter) {
    registerUnits(noticeId: $noticeId, level: $level) {
      unit {
        id
        name
      }
      duties
      unset
    }
    whole: duties(filter: $whole, page: { limit: 1 }) {
      total
      sentences
      unset
    }
    classes: duties(filter: $classes, page: { limit: 1 }) {
      total
    }
  }
`);

export const RegisterDutiesDocument = graphql(`
  query RegisterDuties($filter: DutyFilter, $page: PageInput) {
    duties(filter: $filter, page: $page) {
      total
      sentences
      unset
      items {
        ...RegisterDuty
      }
    }
  }
`);

export const RegisterNoticesDocument = graphql(`
  query RegisterNotices {
    notices(page: { limit: 100 }) {
      items {
        id
        title
        docNumber
        state
        edition
        dutyCount
      }
    }
  }
`);

export const RegisterTextDocument = graphql(`
  query RegisterText($id: ID!) {
    notice(id: $id) {
      id
      title
      docNumber
      text
      sections {
        label
        title
        start
      }
    }
  }
`);

/** Tasks of the duty that run, to be asked for its new frequency. */
export const RunningTasksOfDutyDocument = graphql(`
  query RunningTasksOfDuty($dutyId: ID!) {
    tasks(filter: { dutyId: $dutyId, states: [assigned] }, page: { limit: 20, offset: 0 }) {
      items {
        id
        code
        title
        reportEveryMonths
      }
    }
  }
`);
