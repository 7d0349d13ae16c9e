import { useMutation } from '@apollo/client/react';
import { Button, CheckLine, Dialog, Field, LightShape, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookKind } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { CreateWebhookDocument } from './webhook.query';

const KINDS: readonly WebhookKind[] = ['task_assigned', 'task_progress', 'task_changed', 'report_filed', 'report_reviewed', 'register_changed', 'urged'];

interface Props {
  onClose: () => void;
  onMade: (made: { name: string; secret: string }) => void;
}

/** 登记推送: which system, where, of what. */
export function WebhookDialog({ onClose, onMade }: Props) {
  const { t } = useTranslation();
  const [form, setForm] = useState<{ name: string; address: string; kinds: readonly WebhookKind[] }>({ name: '', address: 'https://', kinds: ['report_filed', 'report_reviewed'] });
  const [tried, setTried] = useState(false);
  const [create] = useMutation(CreateWebhookDocument);
  const run = useRun();
  const change = (next: Partial<typeof form>) => {
    setForm({ ...form, ...next });
    run.clear();
  };
  const name = form.name.trim();
  const noAddress = !/^https?:\/\/./.test(form.address.trim());
  const handleSubmit = () => {
    setTried(true);
    if (name === '' || noAddress || form.kinds.length === 0) return;
    let secret = '';
    const send = async () => {
      secret = (await create({ variables: { input: { name, address: form.address.trim(), kinds: [...form.kinds] } } })).data?.createWebhook.secret ?? '';
    };
    void run.run(send, t('integration.webhook.said.created')).then((done) => {
      if (!done) return;
      onMade({ name, secret });
      onClose();
    });
  };
  return (
    <Dialog
      title={t('words.verb.createWebhook')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={handleSubmit}>
          {t('words.verb.createWebhook')}
        </Button>
      }
    >
      <Field label={t('integration.webhook.system')} error={tried && name === '' ? t('integration.token.nameMissing') : undefined}>
        {(ids) => <TextInput {...ids} maxLength={40} value={form.name} onChange={(event) => change({ name: event.target.value })} />}
      </Field>
      <Field label={t('integration.webhook.address')} hint={t('integration.webhook.addressHint')} error={tried && noAddress ? t('integration.webhook.addressMissing') : undefined}>
        {(ids) => <TextInput {...ids} type="url" maxLength={500} value={form.address} onChange={(event) => change({ address: event.target.value })} />}
      </Field>
      <KindFields kinds={form.kinds} tried={tried} onChange={(kinds) => change({ kinds })} />
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

function KindFields({ kinds, tried, onChange }: { kinds: readonly WebhookKind[]; tried: boolean; onChange: (kinds: readonly WebhookKind[]) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="lx-field webhook-kinds">
      <legend>{t('integration.webhook.kinds')}</legend>
      {KINDS.map((kind) => (
        <CheckLine
          key={kind}
          label={`${t(`integration.kind.${kind}.name`)}：${t(`integration.kind.${kind}.what`)}`}
          checked={kinds.includes(kind)}
          onChange={(event) => onChange(event.target.checked ? [...kinds, kind] : kinds.filter((each) => each !== kind))}
        />
      ))}
      {tried && kinds.length === 0 ? (
        <p className="msg error" role="alert">
          <LightShape kind="overdue" />
          {t('integration.webhook.kindMissing')}
        </p>
      ) : null}
    </fieldset>
  );
}
