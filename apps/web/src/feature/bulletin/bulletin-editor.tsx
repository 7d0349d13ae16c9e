import { useMutation } from '@apollo/client/react';
import { Button, Field, Sheet, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinBodyFragment } from '../../gql/graphql';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { RefusalLine } from '../../ui/refusal-line';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { useRun } from '../../ui/use-run';
import { useWords } from '../../ui/use-words';
import { ReviseBulletinDocument } from './bulletin.mutation';

type Issuer = 'department' | 'government_office' | 'government';
const LIMITS = ['missingFrom', 'lateFrom', 'goodFrom'] as const;

const formOf = ({ title, issuer, text, missingFrom, lateFrom, goodFrom }: BulletinBodyFragment) => ({ title, issuer, text, missingFrom: String(missingFrom), lateFrom: String(lateFrom), goodFrom: String(goodFrom) });

/** The draft as one writes on it: words, issuer, and from how many a unit is named; the figures stay as they were frozen. */
export function BulletinEditor({ bulletin, onDone }: { bulletin: BulletinBodyFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const kept = formOf(bulletin);
  const [form, setForm] = useState(kept);
  const [revise] = useMutation(ReviseBulletinDocument);
  const changed = (Object.keys(kept) as (keyof typeof kept)[]).some((name) => form[name] !== kept[name]);
  useLeaveGuard(changed, t('bulletin.leave'));
  const numbers = { missingFrom: Number(form.missingFrom), lateFrom: Number(form.lateFrom), goodFrom: Number(form.goodFrom) };
  const send = () => revise({ variables: { id: bulletin.id, version: bulletin.version, input: { title: form.title, issuer: form.issuer, text: form.text, ...numbers } } });
  const handleSave = async () => {
    if (await run.run(send, t('bulletin.said.saved'))) onDone();
  };
  const fresh = bulletin.textDraft;
  return (
    <Sheet padded title={t('bulletin.words')} note={t('bulletin.wordsNote')}>
      <div className="bl-form">
        <WordsField label={t('bulletin.title')} value={form.title} onChange={(title) => setForm({ ...form, title })} />
        <ChoiceField label={t('document.issuer')} value={form.issuer as Issuer} options={useWords<Issuer>('bulletin.issuerOf')} onChange={(issuer) => setForm({ ...form, issuer: issuer ?? form.issuer })} />
        <div className="bl-limits">
          {LIMITS.map((name) => (
            <Field key={name} label={t(`bulletin.${name}`)}>
              {(ids) => <TextInput {...ids} inputMode="numeric" maxLength={3} value={form[name]} onChange={(event) => setForm({ ...form, [name]: event.target.value })} />}
            </Field>
          ))}
        </div>
        <WordsField label={t('bulletin.text')} hint={t('bulletin.textHint')} rows={16} max={20000} value={form.text} onChange={(text) => setForm({ ...form, text })} />
        <RefusalLine refusal={run.refusal} />
        <div className="bl-acts">
          <Button kind="primary" disabled={run.busy || !changed} onClick={() => void handleSave()}>
            {t('bulletin.save')}
          </Button>
          {fresh == null || fresh === form.text ? null : (
            <Button kind="text" onClick={() => setForm({ ...form, text: fresh })}>
              {t('bulletin.writeAnew')}
            </Button>
          )}
          {changed ? <span className="os-note">{t('bulletin.unsaved')}</span> : null}
        </div>
      </div>
    </Sheet>
  );
}
