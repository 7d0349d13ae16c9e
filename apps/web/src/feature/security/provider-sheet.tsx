import { useMutation } from '@apollo/client/react';
import { Button, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentityMatching } from '../../gql/graphql';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useRun } from '../../ui/use-run';
import { SetIdentityMatchingDocument, SignInRulesDocument } from './security.query';

/** The identity provider, and by what accounts are found for people nobody linked. */
export function ProviderSheet({ label, matching }: { label: string; matching: IdentityMatching }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const next = matching === 'off' ? 'mail' : 'off';
  return (
    <Sheet title={t('security.provider.title')} padded>
      <p>{t('security.provider.name', { label })}</p>
      <p>{t(`security.provider.${matching}`)}</p>
      <Button onClick={() => setAsked(true)}>{t(next === 'mail' ? 'security.provider.turnOn' : 'security.provider.turnOff')}</Button>
      {asked ? <MatchingDialog next={next} onClose={() => setAsked(false)} /> : null}
    </Sheet>
  );
}

function MatchingDialog({ next, onClose }: { next: IdentityMatching; onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [set] = useMutation(SetIdentityMatchingDocument, { refetchQueries: [SignInRulesDocument], awaitRefetchQueries: true });
  return (
    <ReasonDialog
      title={t(next === 'mail' ? 'security.provider.onTitle' : 'security.provider.offTitle')}
      label={t('administration.reason')}
      hint={t(`security.provider.${next}`)}
      missing={t('administration.reasonMissing')}
      verb={t(next === 'mail' ? 'security.provider.turnOn' : 'security.provider.turnOff')}
      run={run}
      onClose={onClose}
      onSubmit={(reason) => void run.run(() => set({ variables: { matching: next, reason } }), t('security.provider.done')).then((done) => done && onClose())}
    />
  );
}
