import { useMutation, useQuery } from '@apollo/client/react';
import { Button, CheckLine, Dialog, Field, LightShape, SelectInput, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiScope, ApiTokenRowFragment } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { ApiSeatsDocument, CreateApiTokenDocument } from './api-token.query';

const SCOPES: readonly ApiScope[] = ['read_register', 'read_tasks', 'read_reports', 'file_reports'];

interface Form {
  name: string;
  postId: string;
  scopes: readonly ApiScope[];
  expiresOn: string;
}

interface Props {
  onClose: () => void;
  onMade: (token: ApiTokenRowFragment) => void;
}

/** 开放接口: which system, in whose seat, for what, until when. */
export function ApiTokenDialog({ onClose, onMade }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [form, setForm] = useState<Form>({ name: '', postId: '', scopes: ['read_tasks', 'read_reports'], expiresOn: '' });
  const [tried, setTried] = useState(false);
  const [create] = useMutation(CreateApiTokenDocument);
  const run = useRun();
  const change = (next: Partial<Form>) => {
    setForm({ ...form, ...next });
    run.clear();
  };
  const lacking = form.name.trim() === '' || form.postId === '' || form.scopes.length === 0 || form.expiresOn === '';
  const handleSubmit = () => {
    setTried(true);
    if (lacking) return;
    let made: ApiTokenRowFragment | null = null;
    const send = async () => {
      made = (await create({ variables: { input: { ...form, name: form.name.trim(), scopes: [...form.scopes] } } })).data?.createApiToken ?? null;
    };
    void run.run(send, t('integration.token.said.created')).then((done) => {
      if (!done || made === null) return;
      onMade(made);
      onClose();
    });
  };
  return (
    <Dialog
      title={t('integration.token.create')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={handleSubmit}>
          {t('integration.token.create')}
        </Button>
      }
    >
      <TokenFields form={form} tried={tried} today={today} onChange={change} />
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

interface FieldsProps {
  form: Form;
  tried: boolean;
  today: string;
  onChange: (next: Partial<Form>) => void;
}

function TokenFields({ form, tried, today, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(ApiSeatsDocument);
  const seats = (data?.apiSeats ?? []).map((seat) => ({ value: seat.postId, label: `${seat.unitName} · ${seat.postTitle}` }));
  const missing = (empty: boolean, key: 'nameMissing' | 'seatMissing' | 'dayMissing') => (tried && empty ? t(`integration.token.${key}`) : undefined);
  return (
    <>
      <Field label={t('integration.token.system')} hint={t('integration.token.nameHint')} error={missing(form.name.trim() === '', 'nameMissing')}>
        {(ids) => <TextInput {...ids} maxLength={40} value={form.name} onChange={(event) => onChange({ name: event.target.value })} />}
      </Field>
      <Field label={t('integration.token.seat')} hint={t('integration.token.seatHint')} error={missing(form.postId === '', 'seatMissing')}>
        {(ids) => <SelectInput {...ids} value={form.postId} options={[{ value: '', label: t('integration.token.chooseSeat') }, ...seats]} onChange={(event) => onChange({ postId: event.target.value })} />}
      </Field>
      <ScopeFields scopes={form.scopes} tried={tried} onChange={(scopes) => onChange({ scopes })} />
      <Field label={t('integration.token.lastDay')} hint={t('integration.token.lastDayHint')} error={missing(form.expiresOn === '', 'dayMissing')}>
        {(ids) => <DateInput {...ids} min={today} value={form.expiresOn} onChange={(expiresOn) => onChange({ expiresOn })} />}
      </Field>
    </>
  );
}

function ScopeFields({ scopes, tried, onChange }: { scopes: readonly ApiScope[]; tried: boolean; onChange: (scopes: readonly ApiScope[]) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="lx-field token-scopes">
      <legend>{t('integration.token.scopes')}</legend>
      {SCOPES.map((scope) => (
        <CheckLine
          key={scope}
          label={`${t(`integration.scope.${scope}.name`)}：${t(`integration.scope.${scope}.what`)}`}
          checked={scopes.includes(scope)}
          onChange={(event) => onChange(event.target.checked ? [...scopes, scope] : scopes.filter((each) => each !== scope))}
        />
      ))}
      {tried && scopes.length === 0 ? (
        <p className="msg error" role="alert">
          <LightShape kind="overdue" />
          {t('integration.token.scopeMissing')}
        </p>
      ) : null}
    </fieldset>
  );
}
