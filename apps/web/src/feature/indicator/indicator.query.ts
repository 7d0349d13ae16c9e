import { graphql } from '../../gql';

export const IndicatorDefinitionFragment = graphql(`
  fragment IndicatorDefinitionFacts on IndicatorDefinition {
    ...FigureDefinition
    fromOn
    rollUp
    direction
    target
    fundPart
    fund
    capped
    trigger {
      threshold
      direction
      title
      content
      workingDays
      duty {
        id
        code
        title
      }
      parts {
        role
        unit {
          id
          name
        }
      }
    }
  }
`);

export const IndicatorFigureFragment = graphql(`
  fragment IndicatorFigureRow on IndicatorFigure {
    areaId
    areaName
    level
    periodStartOn
    periodEndOn
    periodMonths
    expected
    entered
    amount
    whole
    figure
    meetsTarget
    target
    belowFloor
    floor
  }
`);

export const IndicatorListDocument = graphql(`
  query IndicatorList($filter: IndicatorFilter, $page: PageInput) {
    indicators(filter: $filter, page: $page) {
      total
      items {
        id
        code
        retiredFromOn
        definition {
          ...IndicatorDefinitionFacts
        }
        latest {
          ...IndicatorFigureRow
        }
      }
    }
  }
`);

export const IndicatorDocument = graphql(`
  query IndicatorDetail($id: ID!) {
    indicator(id: $id) {
      id
      code
      version
      retiredFromOn
      viewerCan
      definition {
        ...IndicatorDefinitionFacts
      }
      definitions {
        ...IndicatorDefinitionFacts
      }
      uses {
        id
        fromOn
        toOn
        task {
          id
          code
          title
        }
        duty {
          id
          code
          title
          noticeId
        }
        units {
          id
          name
        }
      }
      crossings {
        periodStartOn
        figure
        openedAt
        task {
          id
          code
          title
        }
      }
    }
  }
`);

export const IndicatorFiguresDocument = graphql(`
  query IndicatorFigures($id: ID!, $under: ID) {
    indicatorFigures(id: $id, under: $under) {
      partial
      figures {
        ...IndicatorFigureRow
      }
    }
  }
`);

export const FundChainsDocument = graphql(`
  query FundChains {
    fundChains {
      partial
      periods {
        fund
        measure
        periodStartOn
        periodEndOn
        periodMonths
        steps {
          part
          name
          indicatorId
          expected
          entered
          amount
          ofBudget
          exceeds
        }
      }
    }
  }
`);

export const TasksForIndicatorDocument = graphql(`
  query TasksForIndicator($text: String!) {
    tasks(filter: { text: $text }, page: { limit: 12 }) {
      items {
        id
        code
        title
        reportEveryMonths
      }
    }
  }
`);

export const UnitsOfTaskDocument = graphql(`
  query UnitsOfTask($id: ID!) {
    task(id: $id) {
      id
      assignments {
        id
        role
        unit {
          id
          name
        }
      }
    }
  }
`);

export const DutiesForTriggerDocument = graphql(`
  query DutiesForTrigger($text: String!) {
    duties(filter: { text: $text }, page: { limit: 12 }) {
      items {
        id
        code
        title
      }
    }
  }
`);
