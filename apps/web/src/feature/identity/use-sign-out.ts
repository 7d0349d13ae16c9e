import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { forgetKeptTexts } from '../../ui/kept-text';
import { SignOutDocument, ViewerDocument } from './identity.query';

/** What the field pages kept on this device is cleared; records not sent stay shut until their owner is back. Answers how many. */
async function clearDevice(accountId: string | undefined, may: (open: number) => boolean): Promise<boolean> {
  const [{ countOpen }, { forgetFacts }] = await Promise.all([import('../field/sync-state'), import('../field/field-store')]);
  const open = accountId === undefined ? 0 : await countOpen(accountId);
  if (open > 0 && !may(open)) return false;
  await forgetFacts();
  return true;
}

/** Ends the session on the server first; the page is loaded anew, so nothing this browser had read is left for the next person. */
export function useSignOut(): () => void {
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
