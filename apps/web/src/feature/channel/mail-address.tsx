import { useMutation } from '@apollo/client/react';
import { addressCode } from '@lianxi/domain';
import { Button, Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailSettingsFragment } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { ConfirmMailAddressDocument, RemoveMailAddressDocument, SetMailAddressDocument } from './channel.query';

interface Props {
  own: MailSettingsFragment;
  onDone: () => void;
}

/** The address in use, and the way to another: type it in, type the code in that came. */
export function MailAddress({ own, onDone }: Props) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [removeAddress] = useMutation(RemoveMailAddressDocument);
  const run = useRun();
  const asked = own.address == null || changing || own.pendingAddress != null;
  const handleDone = (confirmed: boolean) => {
    if (confirmed) setChanging(false);
    onDone();
  };
  return (
    <div className="channel-address">
      {own.address == null ? null : (
        <div className="lx-row">
          <span>{t('channel.mailTo', { address: own.address })}</span>
          {asked ? null : (
            <>
              <Button kind="text" size="small" onClick={() => setChanging(true)}>{t('channel.changeAddress')}</Button>
              <Button kind="text" size="small" disabled={run.busy} onClick={() => void run.run(() => removeAddress(), t('channel.said.addressRemoved')).then(onDone)}>{t('channel.removeAddress')}</Button>
            </>
          )}
        </div>
      )}
      <RefusalLine refusal={run.refusal} />
      {asked ? <AskAddress pending={own.pendingAddress ?? null} onDone={handleDone} /> : null}
    </div>
  );
}

function AskAddress({ pending, onDone }: { pending: string | null; onDone: (confirmed: boolean) => void }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState(pending ?? '');
  const [code, setCode] = useState('');
  const [setMailAddress] = useMutation(SetMailAddressDocument);
  const [confirmMailAddress] = useMutation(ConfirmMailAddressDocument);
  const run = useRun();
  const fault = (field: string) => (run.refusal?.field === field ? run.refusal.text : undefined);
  const ask = () => void run.run(() => setMailAddress({ variables: { address } }), t('channel.said.codeSent')).then((done) => done && onDone(false));
  const confirm = () => void run.run(() => confirmMailAddress({ variables: { code } }), t('channel.said.confirmed')).then((done) => done && onDone(true));
  return (
    <>
      <form className="channel-try" onSubmit={(event) => { event.preventDefault(); ask(); }}>
        <Field label={t('channel.ownAddress')} error={fault('address')}>
          {(ids) => <TextInput {...ids} type="email" autoComplete="email" maxLength={254} value={address} onChange={(event) => setAddress(event.target.value)} />}
        </Field>
        <Button type="submit" disabled={run.busy || address.trim() === ''}>{t(pending === null ? 'channel.askCode' : 'channel.askAgain')}</Button>
      </form>
      {pending === null ? null : (
        <form className="channel-try" onSubmit={(event) => { event.preventDefault(); confirm(); }}>
          <Field label={t('channel.code')} hint={t('channel.codeHint', { address: pending, minutes: addressCode.minutes })} error={fault('code')}>
            {(ids) => <TextInput {...ids} inputMode="numeric" autoComplete="one-time-code" maxLength={addressCode.digits} value={code} onChange={(event) => setCode(event.target.value)} />}
          </Field>
          <Button type="submit" kind="primary" disabled={run.busy || code.trim() === ''}>{t('channel.confirm')}</Button>
        </form>
      )}
      {fault('address') ?? fault('code') ? null : <RefusalLine refusal={run.refusal} />}
    </>
  );
}
