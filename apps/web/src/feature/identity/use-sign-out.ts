import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { SignOutDocument } from './identity.query';

/** Ends the session on the server first; whatever this browser had read is forgotten with it. */
export function useSignOut(): () => void {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutDocument);
  return () => {
    void signOut().finally(() => {
      void navigate('/sign-in', { replace: true });
      void client.resetStore();
    });
  };
}
