import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { forgetKeptTexts } from '../../ui/kept-text';
import { SignOutDocument, ViewerDocument } from './identity.query';

/** Clears what a device keeps for an account; false where its owner, told how much has not been sent, would rather stay. */
export type ClearDevice = (accountId: string | undefined, may: (open: number) => boolean) => Promise<boolean>;

/** Ends the session on the server first; the page is loaded anew, so nothing this browser had read is left for the next person. */
export function useSignOut(clearDevice: ClearDevice): () => void {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [signOut] = useMutation(SignOutDocument);
  const leave = async () => {
    const accountId = client.readQuery({ query: ViewerDocument })?.viewer?.id;
    // A browser that keeps nothing has nothing to clear.
    const goes = await clearDevice(accountId, (n) => window.confirm(t('field.leaveWaiting', { n }))).catch(() => true);
    if (!goes) return;
    forgetKeptTexts();
    void signOut().finally(() => window.location.assign('/sign-in'));
  };
  return () => void leave();
}
