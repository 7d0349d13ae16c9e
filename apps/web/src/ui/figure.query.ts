import { graphql } from '../gql';

export const FigureDefinitionFragment = graphql(`
  fragment FigureDefinition on IndicatorDefinition {
    id
    name
    description
    kind
    measure
    decimals
    numeratorName
    denominatorName
    floor
    cumulative
    jumpPercent
    capped
    fundPart
    fund
  }
`);

export const AskedIndicatorFragment = graphql(`
  fragment AskedIndicator on AskedIndicator {
    indicatorId
    code
    previousPeriodStartOn
    previous {
      amount
      whole
    }
    above {
      amount
      whole
    }
    definition {
      ...FigureDefinition
    }
  }
`);

export const ReportFigureFragment = graphql(`
  fragment ReportFigure on ReportFigure {
    id
    indicatorId
    code
    amount
    whole
    note
    definition {
      ...FigureDefinition
    }
  }
`);
