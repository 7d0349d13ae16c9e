import { graphql } from '../../gql';

export const ImportNoticeDocument = graphql(`
  mutation ImportNotice($input: ImportNoticeInput!) {
    importNotice(input: $input) {
      id
      title
      edition
      state
      draftCounts {
        open
        unsettled
        doubtful
      }
    }
  }
`);

export const ReviseDraftItemDocument = graphql(`
  mutation ReviseDraftItem($id: ID!, $version: Int!, $input: ReviseDraftItemInput!) {
    reviseDraftItem(id: $id, version: $version, input: $input) {
      ...ReviewDraft
    }
  }
`);

export const SplitDraftItemDocument = graphql(`
  mutation SplitDraftItem($id: ID!, $version: Int!, $at: Int!) {
    splitDraftItem(id: $id, version: $version, at: $at) {
      ...ReviewDraft
    }
  }
`);

export const MergeDraftItemsDocument = graphql(`
  mutation MergeDraftItems($ids: [ID!]!) {
    mergeDraftItems(ids: $ids) {
      ...ReviewDraft
    }
  }
`);

export const DropDraftItemDocument = graphql(`
  mutation DropDraftItem($id: ID!, $version: Int!) {
    dropDraftItem(id: $id, version: $version) {
      ...ReviewDraft
    }
  }
`);

export const RestoreDraftItemDocument = graphql(`
  mutation RestoreDraftItem($id: ID!, $version: Int!) {
    restoreDraftItem(id: $id, version: $version) {
      ...ReviewDraft
    }
  }
`);

export const ConfirmNoticeDocument = graphql(`
  mutation ConfirmNotice($id: ID!, $version: Int!) {
    confirmNotice(id: $id, version: $version) {
      created
      changed
      ended
      unchanged
      tasks
      notice {
        id
        state
        version
        dutyCount
        viewerCan
      }
    }
  }
`);

export const DiscardNoticeDocument = graphql(`
  mutation DiscardNotice($id: ID!, $version: Int!, $reason: String!) {
    discardNotice(id: $id, version: $version, reason: $reason) {
      id
      state
      discardReason
      version
      viewerCan
    }
  }
`);

export const RestoreNoticeDocument = graphql(`
  mutation RestoreNotice($id: ID!, $version: Int!) {
    restoreNotice(id: $id, version: $version) {
      id
      state
      discardReason
      version
      viewerCan
    }
  }
`);

export const AddMembersOfNoticeDocument = graphql(`
  mutation AddMembersOfNotice($id: ID!, $unitIds: [ID!]!, $fromOn: LocalDate!) {
    addMembersOfNotice(id: $id, unitIds: $unitIds, fromOn: $fromOn) {
      id
      memberCandidates {
        unit {
          id
        }
      }
    }
  }
`);
