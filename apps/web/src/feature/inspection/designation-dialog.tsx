import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssistanceCategory, DesignationKind } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { requestKey } from '../../ui/request-key';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { useRun } from '../../ui/use-run';
import { ChoiceField, ChoicesField, DayField, WordsField } from '../../ui/choice-fields';
import { RecordDesignationDocument } from './inspection.mutation';
import { useWords } from '../../ui/use-words';

const WORDS = { governmentName: '', document: '', documentOn: '', matter: '', scope: '', duties: '', fromOn: '', toOn: '' };

/** 登记政府指定: the paper's own words; which of them a department needs the server says with the rule. */
export function DesignationDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [key] = useState(requestKey);
  const [words, setWords] = useState(WORDS);
  const [kind, setKind] = useState<DesignationKind>('designated_department');
  const [body, setBody] = useState<UnitChoice | null>(null);
  const [topics, setTopics] = useState<AssistanceCategory[]>([]);
  const [record] = useMutation(RecordDesignationDocument);
  const set = (name: keyof typeof WORDS) => (value: string) => setWords({ ...words, [name]: value });
  const handleSubmit = async () => {
    const { matter, scope, duties, toOn, ...rest } = words;
    const orNull = (word: string) => (word.trim() === '' ? null : word);
    const input = { ...rest, kind, topics, unitId: body?.id ?? null, matter: orNull(matter), scope: orNull(scope), duties: orNull(duties), toOn: orNull(toOn), idempotencyKey: key };
    if (await run.run(() => record({ variables: { input } }), t('inspection.said.designated'))) onDone();
  };
  const complete = words.governmentName.trim() !== '' && words.document.trim() !== '' && words.documentOn !== '' && words.fromOn !== '';
  return (
    <Dialog
      title={t('words.verb.recordDesignation')}
      note={t('inspection.designations.note')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy || !complete} onClick={() => void handleSubmit()}>
          {t('words.verb.recordDesignation')}
        </Button>
      }
    >
      <ChoiceField label={t('inspection.designations.kind')} value={kind} options={useWords<DesignationKind>('inspection.designations.kindOf')} onChange={(next) => setKind(next ?? kind)} />
      <Field label={t('inspection.designations.body')} hint={t('inspection.designations.bodyHint')} need={t('kit.optional')}>
        {(ids) => <UnitPicker label={t('inspection.designations.body')} inputId={ids.id} value={body} onPick={setBody} />}
      </Field>
      <WordsField label={t('inspection.designations.government')} value={words.governmentName} onChange={set('governmentName')} max={100} />
      <WordsField label={t('inspection.designations.document')} value={words.document} onChange={set('document')} />
      <DayField label={t('inspection.designations.documentOn')} value={words.documentOn} onChange={set('documentOn')} />
      <WordsField label={t('inspection.designations.matter')} value={words.matter} onChange={set('matter')} rows={2} max={4000} />
      <WordsField label={t('inspection.designations.scope')} value={words.scope} onChange={set('scope')} rows={2} max={4000} />
      <WordsField label={t('inspection.designations.duties')} value={words.duties} onChange={set('duties')} rows={2} max={4000} />
      <div className="in-pair">
        <DayField label={t('inspection.from')} value={words.fromOn} onChange={set('fromOn')} />
        <DayField label={t('inspection.to')} value={words.toOn} onChange={set('toOn')} />
      </div>
      <ChoicesField label={t('inspection.designations.topics')} value={topics} options={useWords<AssistanceCategory>('words.category')} onChange={setTopics} />
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
