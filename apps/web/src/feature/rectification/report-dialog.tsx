import { useMutation } from '@apollo/client/react';
import { Button, Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../../ui/choice-fields';
import { FileList, type FileRow } from '../../ui/file-list';
import { requestKey } from '../../ui/request-key';
import { VerbDialog } from '../../ui/verb-dialog';
import { FinishRectificationDocument, ReportRectificationDocument } from './rectification.mutation';
import type { RectificationDialogProps } from './rectification-verbs';

interface FactForm {
  key: string;
  label: string;
  value: string;
}

/** 报整改进展, or 提请销号: words, figures and files. */
export function ReportDialog({ item, final, onClose, onDone }: RectificationDialogProps & { final: boolean }) {
  const { t } = useTranslation();
  const [words, setWords] = useState({ text: '', source: '' });
  const [facts, setFacts] = useState<readonly FactForm[]>(() => (item.reports[0]?.facts ?? []).map(({ label }) => ({ key: requestKey(), label, value: '' })));
  const [files, setFiles] = useState<readonly FileRow[]>([]);
  const [send] = useMutation(final ? FinishRectificationDocument : ReportRectificationDocument);
  const forUnit = item.viewerCan.includes('withdrawRectification');
  const lacking = words.text.trim() === '' || (forUnit && words.source.trim() === '');
  const missing = (lack: boolean) => (lack ? t('rectification.missing') : undefined);
  const verb = t(final ? 'words.verb.finishRectification' : 'words.verb.reportRectification');
  const input = {
    text: words.text, facts: facts.filter(({ label, value }) => label.trim() !== '' && value.trim() !== '').map(({ label, value }) => ({ label, value })),
    attachmentIds: files.map(({ id }) => id), source: forUnit ? words.source : null,
  };
  return (
    <VerbDialog
      title={`${verb} · ${item.code}`}
      note={t(final ? 'rectification.finishNote' : 'rectification.reportNote')}
      verb={verb}
      said={t(final ? 'rectification.said.finished' : 'rectification.said.reported')}
      complete={!lacking}
      send={() => send({ variables: { id: item.id, version: item.version, input } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <WordsField label={t('rectification.reportText')} rows={6} max={4000} value={words.text} error={missing(tried && words.text.trim() === '')} onChange={(text) => setWords({ ...words, text })} />
          <FactFields facts={facts} onChange={setFacts} />
          <FileList files={files} onChange={setFiles} />
          {forUnit ? <WordsField label={t('rectification.source')} hint={t('rectification.sourceHint')} max={500} value={words.source} error={missing(tried && words.source.trim() === '')} onChange={(source) => setWords({ ...words, source })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}

function FactFields({ facts, onChange }: { facts: readonly FactForm[]; onChange: (facts: readonly FactForm[]) => void }) {
  const { t } = useTranslation();
  const change = (key: string, next: Partial<FactForm>) => onChange(facts.map((fact) => (fact.key === key ? { ...fact, ...next } : fact)));
  return (
    <>
      {facts.map((fact, index) => (
        <div key={fact.key} className="re-fact">
          <Field label={`${t('report.factLabel')} ${index + 1}`}>{(ids) => <TextInput {...ids} maxLength={50} value={fact.label} onChange={(event) => change(fact.key, { label: event.target.value })} />}</Field>
          <Field label={`${t('report.factValue')} ${index + 1}`}>{(ids) => <TextInput {...ids} maxLength={100} value={fact.value} onChange={(event) => change(fact.key, { value: event.target.value })} />}</Field>
          <Button kind="text" aria-label={t('report.removeFact', { name: fact.label === '' ? String(index + 1) : fact.label })} onClick={() => onChange(facts.filter(({ key }) => key !== fact.key))}>
            ×
          </Button>
        </div>
      ))}
      <Button size="small" className="report-add" disabled={facts.length >= 20} onClick={() => onChange([...facts, { key: requestKey(), label: '', value: '' }])}>
        {t('report.addFact')}
      </Button>
    </>
  );
}
