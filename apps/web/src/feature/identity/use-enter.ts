import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { ViewerDocument } from './identity.query';

/**
 * On to the start page. Before what has to be done first is done nothing is told of joint meetings, so that they are read then; entering one
 * makes a router of its own, which begins at the address that stands then.
 */
export function useEnter(forced: boolean): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    if (forced) window.history.replaceState(null, '', '/today');
    const { data } = forced ? await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }) : {};
    if (!forced || (data?.viewer?.jointMeetings.length ?? 0) === 0) await navigate('/today', { replace: true });
  };
}
