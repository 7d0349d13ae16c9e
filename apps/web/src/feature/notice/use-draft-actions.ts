import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDraftFragment, ReviseDraftItemInput } from '../../gql/graphql';
import { useErrorText, type ErrorText } from '../../ui/use-error-text';
import { useSay } from '../../ui/say-context';
import {
  DropDraftItemDocument,
  MergeDraftItemsDocument,
  RestoreDraftItemDocument,
  ReviseDraftItemDocument,
  SplitDraftItemDocument,
} from './notice.mutation';
import { NoticeReviewDocument } from './notice.query';

/** What came of a verb: nothing to add, or why it was refused. */
export type Outcome = ErrorText | null;
type Draft = Pick<ReviewDraftFragment, 'id' | 'version'>;

export interface DraftActions {
  revise: (draft: Draft, input: ReviseDraftItemInput) => Promise<Outcome>;
  split: (draft: Draft, at: number) => Promise<Outcome>;
  merge: (ids: readonly string[]) => Promise<Outcome>;
  drop: (draft: Draft) => Promise<Outcome>;
  restore: (draft: Draft) => Promise<Outcome>;
}

/** The five verbs on a draft. A conflict fetches the newest state, so that both values stand before the reader. */
export function useDraftActions(): DraftActions {
  const client = useApolloClient();
  const { t } = useTranslation();
  const say = useSay();
  const errorText = useErrorText();
  const words = useRef({ t, say, errorText });
  words.current = { t, say, errorText };
  return useMemo(() => {
    const reread = () => client.refetchQueries({ include: [NoticeReviewDocument] });
    const run = async <Data, Variables extends Record<string, unknown>>(
      mutation: TypedDocumentNode<Data, Variables>,
      variables: Variables,
      said: string,
      moves = false,
    ): Promise<Outcome> => {
      try {
        await client.mutate({ mutation, variables: variables as never });
        if (moves) await reread();
        words.current.say(said);
        return null;
      } catch (error) {
        const refused = words.current.errorText(error);
        if (refused.category === 'CONFLICT' || refused.category === 'NOT_FOUND') await reread().catch(() => undefined);
        return refused.code === 'VERSION_CONFLICT' ? { ...refused, text: words.current.t('kit.conflict') } : refused;
      }
    };
    const say = (key: 'saved' | 'split' | 'merged' | 'dropped' | 'restored') => words.current.t(`notice.said.${key}`);
    return {
      revise: ({ id, version }, input) => run(ReviseDraftItemDocument, { id, version, input }, say('saved')),
      split: ({ id, version }, at) => run(SplitDraftItemDocument, { id, version, at }, say('split'), true),
      merge: (ids) => run(MergeDraftItemsDocument, { ids: [...ids] }, say('merged'), true),
      drop: ({ id, version }) => run(DropDraftItemDocument, { id, version }, say('dropped')),
      restore: ({ id, version }) => run(RestoreDraftItemDocument, { id, version }, say('restored')),
    };
  }, [client]);
}
