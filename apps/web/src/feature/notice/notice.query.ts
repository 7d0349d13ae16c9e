import { graphql } from '../../gql';

export const NoticeRow = graphql(`
  fragment NoticeRow on Notice {
    id
    title
    docNumber
    issuer
    issuedOn
    edition
    state
    sourceName
    importedAt
    dutyCount
    unitCount
    discardReason
    version
    viewerCan
    draftCounts {
      open
      unsettled
      doubtful
      gone
      dropped
    }
  }
`);

export const NoticeListDocument = graphql(`
  query NoticeList($page: PageInput, $states: [NoticeState!]) {
    notices(page: $page, states: $states) {
      total
      items {
        ...NoticeRow
      }
    }
  }
`);

export const ReviewDraftFragment = graphql(`
  fragment ReviewDraft on DraftItem {
    id
    kind
    start
    end
    text
    title
    units {
      name
      unitId
      unitName
      role
      generic
    }
    level
    dutyKind
    heading
    recurrenceText
    frequencyMonths
    frequencyBasis
    dueOn
    deadlineText
    recipientUnitId
    recipientUnitName
    recipientBasis
    confidence
    reasons
    change
    previousText
    state
    version
    viewerCan
  }
`);

export const NoticeReviewDocument = graphql(`
  query NoticeReview($id: ID!) {
    notice(id: $id) {
      id
      title
      docNumber
      issuer
      issuedOn
      edition
      state
      sourceName
      importedAt
      text
      sections {
        label
        title
        level
        start
        end
      }
      warnings {
        code
        start
        end
      }
      draftItems {
        ...ReviewDraft
      }
      dutyCount
      unitCount
      discardReason
      memberCandidates {
        unit {
          id
          name
        }
        role
        sentences
      }
      version
      viewerCan
    }
  }
`);
