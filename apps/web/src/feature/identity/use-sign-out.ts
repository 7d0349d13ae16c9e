import { useMutation } from '@apollo/client/react';
import { forgetKeptTexts } from '../../ui/kept-text';
import { SignOutDocument } from './identity.query';

/** Ends the session on the server first; the page is loaded anew, so nothing this browser had read is left for the next person. */
export function useSignOut(): () => void {
  const [signOut] = useMutation(SignOutDocument);
  return () => {
    forgetKeptTexts();
    void signOut().finally(() => window.location.assign('/sign-in'));
  };
}
