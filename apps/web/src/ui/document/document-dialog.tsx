import { useQuery } from '@apollo/client/react';
import { documentIssuers, LONG_DOCUMENT, type DocumentIssuer, type DocumentKind } from '@lianxi/domain';
import { Button, Dialog, Field, SelectInput, SkeletonList } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../refusal-line';
import { saveExport } from '../save-export';
import { useErrorText } from '../use-error-text';
import { useRun } from '../use-run';
import { DocumentPaper } from './document-paper';
import { DocumentPreviewDocument } from './document.query';
import './document.css';

export interface DocumentSubject {
  id: string;
  code: string;
  kinds: readonly DocumentKind[];
  /** To whom it can be addressed; a plan and a letter have nobody to choose. */
  objects: readonly { id: string; unitName: string }[];
  /** In whose name it is to go out, where that is known. */
  issuer?: DocumentIssuer;
}

const ADDRESSED: readonly DocumentKind[] = ['inspection_notice', 'inspection_conclusion', 'rectification_notice', 'urge_sheet', 'urge_letter'];

/** 文书: what it will say, in whose name; then the unsealed draft as a file. */
export function DocumentDialog({ subject, onClose }: { subject: DocumentSubject; onClose: () => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const run = useRun();
  const [kind, setKind] = useState<DocumentKind>(subject.kinds.at(-1) ?? 'inspection_plan');
  const [objectId, setObjectId] = useState(subject.objects[0]?.id ?? '');
  const [issuer, setIssuer] = useState<DocumentIssuer>(subject.issuer ?? (subject.kinds.every((each) => each === 'minutes') ? 'joint_meeting' : 'government_office'));
  const addressed = ADDRESSED.includes(kind) && subject.objects.length > 0;
  const asked = { kind, subjectId: subject.id, issuer, ...(addressed ? { objectId } : {}) };
  // What may be sealed stays in no copy of the server's data.
  const { data, error, loading } = useQuery(DocumentPreviewDocument, { variables: asked, fetchPolicy: 'no-cache' });
  const draft = loading ? undefined : data?.documentDraft;
  const { kind: _kind, ...query } = asked;
  const handleSave = () => void run.run(() => saveExport(`/api/documents/${kind}.docx?${new URLSearchParams(query).toString()}`), t('document.saved'));
  return (
    <Dialog
      wide
      title={`${t('document.title')} · ${subject.code}`}
      note={t('document.note')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy || draft === undefined} onClick={handleSave}>
          {t('document.save')}
        </Button>
      }
    >
      <div className="doc-choices">
        <Choice label={t('document.kind')} value={kind} options={subject.kinds.map((value) => ({ value, label: t(`document.kindOf.${value}`) }))} onChange={(value) => setKind(value as DocumentKind)} />
        {addressed ? <Choice label={t('document.addressee')} value={objectId} options={subject.objects.map(({ id, unitName }) => ({ value: id, label: unitName }))} onChange={setObjectId} /> : null}
        <Choice label={t('document.issuer')} value={issuer} options={documentIssuers.map((value) => ({ value, label: t(`document.issuerOf.${value}`) }))} onChange={(value) => setIssuer(value as DocumentIssuer)} />
      </div>
      <RefusalLine refusal={run.refusal ?? (error === undefined || loading ? null : errorText(error))} />
      {loading ? <SkeletonList rows={6} label={t('shell.loading')} /> : null}
      {draft === undefined ? null : (
        <>
          <p className="doc-count">
            {t('document.count', { n: draft.length, blanks: draft.blanks.length })}
            {draft.long ? <strong>{t('document.long', { most: LONG_DOCUMENT })}</strong> : null}
          </p>
          <DocumentPaper draft={draft} />
        </>
      )}
    </Dialog>
  );
}

function Choice({ label, value, options, onChange }: { label: string; value: string; options: readonly { value: string; label: string }[]; onChange: (value: string) => void }) {
  return <Field label={label}>{(ids) => <SelectInput {...ids} value={value} options={options} onChange={(event) => onChange(event.target.value)} />}</Field>;
}

/** The button beside the verbs; nothing where there is nothing to draft. */
export function DocumentButton({ subject }: { subject: DocumentSubject }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (subject.kinds.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('document.title')}</Button>
      {open ? <DocumentDialog subject={subject} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
