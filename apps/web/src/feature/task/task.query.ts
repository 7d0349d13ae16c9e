import { graphql } from '../../gql';

export const TaskListDocument = graphql(`
  query TaskList($filter: TaskFilter, $sort: TaskSort!, $direction: SortDirection!, $page: PageInput!) {
    tasks(filter: $filter, sort: $sort, direction: $direction, page: $page) {
      total
      items {
        id
        code
        title
        state
        dueOn
        dueProvisional
        light
        lightReason {
          rule
          lateWorkingDays
          workingDaysLeft
        }
        leadUnit {
          id
          name
        }
        reportEveryMonths
        latestReport {
          id
          text
          submittedAt
          unitName
        }
        viewerCan
      }
    }
  }
`);

export const TaskDetailDocument = graphql(`
  query TaskDetail($id: ID!) {
    task(id: $id) {
      id
      code
      title
      content
      state
      dueOn
      dueProvisional
      reportEveryMonths
      reportDue {
        kind
        number
      }
      reportFromOn
      assignedOn
      completedOn
      closedOn
      suspendedOn
      stateReason
      light
      lightReason {
        ...LightReasonFacts
      }
      version
      viewerCan
      duty {
        id
        code
        title
        text
        line
        sentence
        noticeId
        noticeLabel
        unit {
          id
          name
        }
      }
      assignments {
        ...AssignmentRow
      }
      slots {
        id
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
        viewerCan
      }
      events {
        sequence
        at
        verb
        subject {
          kind
          title
          unitName
          periodStartOn
          periodMonths
        }
        personName
        postTitle
        unitName
        fromState
        toState
        reason
      }
    }
  }
`);

export const AssignmentRowFragment = graphql(`
  fragment AssignmentRow on Assignment {
    id
    role
    state
    dueOn
    acknowledgeDueOn
    acknowledgedAt
    parentId
    acknowledgeDueProvisional
    objectionUntilOn
    objectionReason
    objectionAnswer
    extensionDueOn
    extensionReason
    extensionProgress
    extensionRequestedAt
    extensionAnswer
    waivedReason
    recalledReason
    calledBackUnitIds
    rollUp {
      parts
      acknowledged
      completed
      overdueParts
      expectedReports
      sentReports
      overdueReports
      waitingCheck
    }
    responsible {
      postTitle
      personName
    }
    completionText
    completionReturnReason
    completedOn
    grade
    light
    lightReason {
      ...LightReasonFacts
    }
    version
    viewerCan
    unit {
      id
      name
    }
  }
`);

/** One part of a task, for a verb done away from the task's page. */
export const TaskPartsDocument = graphql(`
  query TaskParts($id: ID!) {
    task(id: $id) {
      id
      code
      title
      content
      duty {
        id
        text
        line
        noticeId
        noticeLabel
      }
      assignments {
        ...AssignmentRow
      }
    }
  }
`);

/** What the form of a new task takes from the duty it comes from. */
export const DutyForTaskDocument = graphql(`
  query DutyForTask($id: ID!) {
    duty(id: $id) {
      id
      code
      title
      text
      role
      frequencyMonths
      unit {
        id
        name
      }
      sharedWith {
        id
        name
      }
    }
  }
`);

export const AssignPreviewDocument = graphql(`
  query AssignPreview($id: ID!) {
    previewAssignTask(id: $id) {
      dueOn
      dueProvisional
      reportsPerUnitPerYear
      reportsPerYear
      unitCount
      firstReportDueOn
    }
    assignConsequence(id: $id) {
      ...Consequence
    }
  }
`);

export const ReportingPeriodFragment = graphql(`
  fragment ReportingPeriod on ReportingPreviewPeriod {
    periodStartOn
    periodMonths
    dueOn
    dueProvisional
    unitCount
  }
`);

export const PreviewReviseReportingDocument = graphql(`
  query PreviewReviseReporting($id: ID!, $input: ReportingInput!) {
    previewReviseReporting(id: $id, input: $input) {
      replaced {
        ...ReportingPeriod
      }
      moved {
        ...ReportingPeriod
      }
      opened {
        ...ReportingPeriod
      }
      drafts
    }
  }
`);
