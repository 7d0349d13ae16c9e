import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, ErrorState, Field, TextInput } from '@lianxi/web-ui';
import { QRCodeSVG } from '@rc-component/qrcode';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorCode } from '../../ui/use-error-code';
import { useErrorText } from '../../ui/use-error-text';
import { useViewer } from '../../ui/viewer-context';
import { ViewerDocument } from './identity.query';
import { ConfirmSecondFactorDocument, StartSecondFactorDocument } from './own-account.query';
import { RecoveryCodes } from './recovery-codes';
import { useEnter } from './use-enter';

interface Started {
  secret: string;
  address: string;
}

/** Three steps: the password, the square with its first code, the recovery codes. */
export function SecondFactorSetup() {
  const [started, setStarted] = useState<Started | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <SaveCodes codes={codes} />;
  return started === null ? <AskPassword onStarted={setStarted} /> : <FirstCode started={started} onCodes={setCodes} />;
}

function Step({ at, note, error, verb, loading, onSend, children }: { at: 1 | 2; note: string; error: unknown; verb: string; loading: boolean; onSend: (form: FormData) => Promise<unknown>; children: (refused: string | undefined) => ReactNode }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const errorCode = useErrorCode();
  const failed = error === undefined ? undefined : errorText(error);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget)).catch(() => undefined);
  };
  return (
    <form className="panel" onSubmit={handleSubmit}>
      <h1>{t('identity.second.title')}</h1>
      <p>{t('identity.second.step', { at, note })}</p>
      {failed === undefined || failed.field !== undefined ? null : <ErrorState boxed what={t('identity.second.failed')} kept={failed.text} code={errorCode(failed)} />}
      {children(failed?.field === undefined ? undefined : failed.text)}
      <Button type="submit" kind="primary" wide disabled={loading}>
        {verb}
      </Button>
      <LaterButton />
    </form>
  );
}

/** Whoever was not sent here may go back. */
function LaterButton() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewer } = useViewer();
  return viewer.mustSetSecondFactor ? null : (
    <Button wide onClick={() => void navigate('/me')}>
      {t('identity.second.later')}
    </Button>
  );
}

function AskPassword({ onStarted }: { onStarted: (started: Started) => void }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const [start, { loading, error }] = useMutation(StartSecondFactorDocument, { fetchPolicy: 'no-cache' });
  const handleSend = async (form: FormData) => {
    const { data } = await start({ variables: { password: String(form.get('password')) } });
    if (data) onStarted(data.startSecondFactor);
  };
  return (
    <Step at={1} note={viewer.mustSetSecondFactor ? t('identity.second.required') : t('identity.second.why')} error={error} verb={t('identity.second.next')} loading={loading} onSend={handleSend}>
      {(refused) => (
        <Field label={t('identity.password')} error={refused}>
          {(ids) => <TextInput {...ids} name="password" type="password" autoComplete="current-password" required autoFocus />}
        </Field>
      )}
    </Step>
  );
}

function FirstCode({ started, onCodes }: { started: Started; onCodes: (codes: readonly string[]) => void }) {
  const { t } = useTranslation();
  const [confirm, { loading, error }] = useMutation(ConfirmSecondFactorDocument, { fetchPolicy: 'no-cache' });
  const handleSend = async (form: FormData) => {
    const { data } = await confirm({ variables: { code: String(form.get('code')) } });
    if (data) onCodes(data.confirmSecondFactor);
  };
  return (
    <Step at={2} note={t('identity.second.scan')} error={error} verb={t('identity.second.confirm')} loading={loading} onSend={handleSend}>
      {(refused) => (
        <>
          <div className="second-square">
            <QRCodeSVG value={started.address} size={164} role="img" aria-label={t('identity.second.square')} />
            <div>
              {t('identity.second.orType')}
              <code>{started.secret.match(/.{1,4}/g)?.join(' ')}</code>
            </div>
          </div>
          <Field label={t('identity.second.code')} error={refused}>
            {(ids) => <TextInput {...ids} name="code" inputMode="numeric" autoComplete="one-time-code" required autoFocus />}
          </Field>
        </>
      )}
    </Step>
  );
}

function SaveCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const enter = useEnter(viewer.mustSetSecondFactor);
  const handleSaved = async () => {
    if (viewer.mustSetSecondFactor) return enter();
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    return navigate('/me');
  };
  return (
    <section className="panel">
      <h1>{t('identity.second.done')}</h1>
      <RecoveryCodes codes={codes} />
      <Button kind="primary" wide onClick={() => void handleSaved()}>
        {t('identity.second.saved')}
      </Button>
    </section>
  );
}
